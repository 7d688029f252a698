package org.eligo.assessment;

import static org.eligo.assessment.StatusFact.A_SITE_ENROLLS;
import static org.eligo.assessment.StatusFact.A_SITE_IS_COMING;
import static org.eligo.assessment.StatusFact.CONFIRMED_BEFORE_STALE;
import static org.eligo.assessment.StatusFact.END_PASSED;
import static org.eligo.assessment.StatusFact.EVER_CONFIRMED;
import static org.eligo.assessment.StatusFact.REACHABLE;
import static org.eligo.assessment.StatusFact.RECENTLY_CONFIRMED;
import static org.eligo.assessment.StatusFact.SITES_HAVE_STATUSES;
import static org.eligo.assessment.StatusFact.START_PASSED;
import static org.eligo.assessment.StatusFact.WAS_CLOSED;
import static org.eligo.assessment.StatusFact.WAS_TO_TAKE_PARTICIPANTS;

import java.util.List;

/** The table of rules: for each group of statuses, the first rule that applies gives the level. The last one always applies. */
public final class OpennessRules {

    /** If {@code when} holds, the level is {@code level}. */
    public record Rule(Openness level, Condition when) {}

    private static final Condition ALWAYS = new Condition.AllOf(List.of());

    /** Something dates the last confirmation, and it is older than the registry's own limit. */
    private static final Condition STALE = all(is(EVER_CONFIRMED), not(CONFIRMED_BEFORE_STALE));

    private static final Condition ENDED_UNCONFIRMED = all(is(END_PASSED), not(RECENTLY_CONFIRMED));

    private static final Condition NO_SITE_LEFT =
            all(is(SITES_HAVE_STATUSES), not(A_SITE_ENROLLS), not(A_SITE_IS_COMING));

    private static final Condition NOTHING_AGAINST = all(
            is(RECENTLY_CONFIRMED), not(END_PASSED), is(REACHABLE), any(is(A_SITE_ENROLLS), not(SITES_HAVE_STATUSES)));

    private OpennessRules() {}

    public static List<Rule> of(StatusGroup group) {
        return switch (group) {
            case OPEN ->
                List.of(
                        new Rule(Openness.DOUBTFUL, any(STALE, ENDED_UNCONFIRMED, NO_SITE_LEFT)),
                        new Rule(Openness.PROBABLY_OPEN, NOTHING_AGAINST),
                        new Rule(Openness.PERHAPS_OPEN, ALWAYS));
            case NOT_YET ->
                List.of(
                        new Rule(
                                Openness.DOUBTFUL,
                                any(STALE, ENDED_UNCONFIRMED, all(is(START_PASSED), not(RECENTLY_CONFIRMED)))),
                        new Rule(Openness.PERHAPS_OPEN, is(A_SITE_ENROLLS)),
                        new Rule(Openness.NOT_YET_OPEN, ALWAYS));
            case INVITATION ->
                List.of(
                        new Rule(Openness.DOUBTFUL, any(STALE, ENDED_UNCONFIRMED)),
                        new Rule(Openness.BY_INVITATION, ALWAYS));
            case CLOSED -> List.of(new Rule(Openness.CLOSED, ALWAYS));
            case UNKNOWN ->
                List.of(
                        new Rule(Openness.DOUBTFUL, is(WAS_TO_TAKE_PARTICIPANTS)),
                        new Rule(Openness.CLOSED, is(WAS_CLOSED)),
                        new Rule(Openness.NOT_KNOWN, ALWAYS));
            case OTHER -> List.of(new Rule(Openness.NOT_KNOWN, ALWAYS));
        };
    }

    private static Condition is(StatusFact fact) {
        return new Condition.Is(fact);
    }

    private static Condition not(StatusFact fact) {
        return new Condition.Not(is(fact));
    }

    private static Condition all(Condition... parts) {
        return new Condition.AllOf(List.of(parts));
    }

    private static Condition any(Condition... parts) {
        return new Condition.AnyOf(List.of(parts));
    }
}
