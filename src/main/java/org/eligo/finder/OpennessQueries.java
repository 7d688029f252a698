package org.eligo.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eligo.assessment.Condition;
import org.eligo.assessment.Openness;
import org.eligo.assessment.OpennessRules;
import org.eligo.assessment.StatusFact;
import org.eligo.assessment.StatusGroup;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Query;

/**
 * The studies of each level of {@link Openness} on a given day, as queries: the rules of {@link OpennessRules} in the port's terms. Of
 * the levels' queries, exactly one matches each study.
 */
public final class OpennessQueries {

    private final long today;

    private OpennessQueries(LocalDate today) {
        this.today = today.toEpochDay();
    }

    /** The studies of that level. */
    public static Query of(Openness level, LocalDate today) {
        return new OpennessQueries(today).level(level);
    }

    /** One query for each level, the most hopeful first. */
    public static List<Query> ranked(LocalDate today) {
        return Arrays.stream(Openness.values()).map(level -> of(level, today)).toList();
    }

    private Query level(Openness level) {
        List<Query> ways = new ArrayList<>();
        for (StatusGroup group : StatusGroup.values()) {
            List<Query> before = new ArrayList<>();
            for (OpennessRules.Rule rule : OpennessRules.of(group)) {
                if (rule.level() == level) {
                    List<Query> parts = new ArrayList<>(List.of(group(group), condition(rule.when())));
                    before.forEach(earlier -> parts.add(new Query.Not(earlier)));
                    ways.add(new Query.AllOf(parts));
                }
                before.add(condition(rule.when()));
            }
        }
        return new Query.AnyOf(ways);
    }

    private static Query group(StatusGroup group) {
        Field status = field("OverallStatus");
        if (group != StatusGroup.OTHER) {
            return new Query.OneOf(status, group.names());
        }
        Set<String> others = new HashSet<>();
        for (StatusGroup each : StatusGroup.values()) {
            if (each != StatusGroup.OTHER) {
                others.addAll(each.names());
            }
        }
        return new Query.Not(new Query.OneOf(status, others));
    }

    private Query condition(Condition condition) {
        return switch (condition) {
            case Condition.Is(StatusFact fact) -> fact(fact);
            case Condition.Not(Condition inner) -> new Query.Not(condition(inner));
            case Condition.AllOf(List<Condition> parts) ->
                parts.isEmpty()
                        ? new Query.Everything()
                        : new Query.AllOf(parts.stream().map(this::condition).toList());
            case Condition.AnyOf(List<Condition> parts) ->
                new Query.AnyOf(parts.stream().map(this::condition).toList());
        };
    }

    private Query fact(StatusFact fact) {
        return switch (fact) {
            case WAS_TO_TAKE_PARTICIPANTS -> {
                Set<String> names = new HashSet<>(StatusGroup.OPEN.names());
                names.addAll(StatusGroup.NOT_YET.names());
                names.addAll(StatusGroup.INVITATION.names());
                yield new Query.OneOf(field("LastKnownStatus"), names);
            }
            case WAS_CLOSED -> new Query.OneOf(field("LastKnownStatus"), StatusGroup.CLOSED.names());
            case EVER_CONFIRMED -> confirmedFrom(Long.MIN_VALUE);
            case RECENTLY_CONFIRMED -> confirmedFrom(today - StatusFact.RECENT_DAYS);
            case CONFIRMED_BEFORE_STALE -> confirmedFrom(today - StatusFact.STALE_DAYS);
            case END_PASSED ->
                new Query.AnyOf(List.of(
                        passed("CompletionDate", StatusFact.PASSED_DAYS),
                        passed("PrimaryCompletionDate", StatusFact.PASSED_DAYS)));
            case START_PASSED -> passed("StartDate", StatusFact.START_PASSED_DAYS);
            case A_SITE_ENROLLS -> new Query.OneOf(field("LocationStatus"), StatusGroup.OPEN.names());
            case A_SITE_IS_COMING -> new Query.OneOf(field("LocationStatus"), StatusGroup.NOT_YET.names());
            case SITES_HAVE_STATUSES -> new Query.Present(field("LocationStatus"));
            case REACHABLE ->
                new Query.AnyOf(List.of(
                        new Query.Present(field("CentralContactPhone")),
                        new Query.Present(field("CentralContactEMail")),
                        new Query.Present(field("LocationContactPhone")),
                        new Query.Present(field("LocationContactEMail"))));
        };
    }

    private Query confirmedFrom(long day) {
        return new Query.AnyOf(List.of(
                new Query.Between(field("StatusVerifiedDate"), day, today),
                new Query.Between(field("LastUpdatePostDate"), day, today)));
    }

    private Query passed(String piece, int days) {
        return new Query.Between(field(piece), Long.MIN_VALUE, today - days);
    }

    private static Field field(String piece) {
        return Schema.registry().piece(piece);
    }
}
