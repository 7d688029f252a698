package org.eligo.assessment;

import static org.eligo.assessment.StatusFact.CONFIRMED_BEFORE_STALE;
import static org.eligo.assessment.StatusFact.END_PASSED;
import static org.eligo.assessment.StatusFact.EVER_CONFIRMED;
import static org.eligo.assessment.StatusFact.REACHABLE;
import static org.eligo.assessment.StatusFact.RECENTLY_CONFIRMED;
import static org.eligo.assessment.StatusFact.START_PASSED;

import java.time.LocalDate;
import java.util.List;
import org.eligo.assessment.OpenAssessment.Reason;

/** Which of the reasons decides about a level: the one to name where there is room for one, such as on a card. */
final class DecidingReason {

    private static final List<String> CLAIM = List.of("OverallStatus");

    private static final List<String> CONFIRMATION = List.of("StatusVerifiedDate", "LastUpdatePostDate");
    private static final List<String> COPY = List.of("VersionHolder");

    private static final List<String> START = List.of("StartDate");
    private static final List<String> END = List.of("PrimaryCompletionDate", "CompletionDate");
    private static final List<String> SITES = List.of("LocationStatus");
    private static final List<String> LAST_KNOWN = List.of("LastKnownStatus");
    private static final List<String> CONTACT = List.of("CentralContact");

    private DecidingReason() {}

    /** Its place among the reasons; the first, which is what the record claims, where no other decides. */
    static int of(StatusClaims claims, Openness level, List<Reason> reasons, LocalDate day) {
        return pieces(claims, level, day).stream()
                .mapToInt(piece -> reasons.stream().map(Reason::piece).toList().indexOf(piece))
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(0);
    }

    /** The registry's names of the fields that decide, those to be named first before the others. */
    private static List<String> pieces(StatusClaims claims, Openness level, LocalDate day) {
        return switch (level) {
            case DOUBTFUL -> doubtful(claims, day);
            case PERHAPS_OPEN -> perhaps(claims, day);
            case PROBABLY_OPEN -> confirmation(claims, day, 0);
            case NOT_YET_OPEN -> START;
            case CLOSED -> claims.group() == StatusGroup.UNKNOWN ? LAST_KNOWN : CLAIM;
            case BY_INVITATION, NOT_KNOWN -> CLAIM;
        };
    }

    /** In the order of {@link OpennessRules}. */
    private static List<String> doubtful(StatusClaims claims, LocalDate day) {
        if (claims.group() == StatusGroup.UNKNOWN) {
            return CLAIM;
        }
        if (claims.is(EVER_CONFIRMED, day) && !claims.is(CONFIRMED_BEFORE_STALE, day)) {
            return confirmation(claims, day, StatusFact.STALE_DAYS);
        }
        if (claims.is(END_PASSED, day) && !claims.is(RECENTLY_CONFIRMED, day)) {
            return END;
        }
        return claims.group() == StatusGroup.NOT_YET && claims.is(START_PASSED, day) ? START : SITES;
    }

    /** Of a copy that is older than so many days it cannot be told what the sponsor has confirmed since. */
    private static List<String> confirmation(StatusClaims claims, LocalDate day, int days) {
        return RecordCopy.ifOld(claims.evidence().copied(), day)
                        .filter(copy -> copy.day().plusDays(days).isBefore(day))
                        .isPresent()
                ? COPY
                : CONFIRMATION;
    }

    private static List<String> perhaps(StatusClaims claims, LocalDate day) {
        if (claims.group() == StatusGroup.NOT_YET) {
            return SITES;
        }
        if (!claims.is(RECENTLY_CONFIRMED, day)) {
            return confirmation(claims, day, StatusFact.RECENT_DAYS);
        }
        if (claims.is(END_PASSED, day)) {
            return END;
        }
        return claims.is(REACHABLE, day) ? SITES : CONTACT;
    }
}
