package org.eligo.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.assessment.Condition;
import org.eligo.assessment.Openness;
import org.eligo.assessment.OpennessRules;
import org.eligo.assessment.StatusFact;
import org.eligo.assessment.StatusGroup;

/**
 * The studies of a level of {@link Openness} on a given day, as an expression of the query language: the same as {@link
 * OpennessQueries}, in words that filters, programs and people can use.
 */
public final class OpennessExpression {

    private final LocalDate today;

    private OpennessExpression(LocalDate today) {
        this.today = today;
    }

    /** The studies of any of these levels. */
    public static String of(Set<Openness> levels, LocalDate today) {
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("A filter by how sure it is names at least one level.");
        }
        OpennessExpression expression = new OpennessExpression(today);
        return new TreeSet<>(levels).stream().map(expression::level).collect(Collectors.joining(" OR "));
    }

    private String level(Openness level) {
        List<String> ways = new ArrayList<>();
        for (StatusGroup group : StatusGroup.values()) {
            List<String> parts = new ArrayList<>(List.of(group(group)));
            for (OpennessRules.Rule rule : OpennessRules.of(group)) {
                String when = condition(rule.when());
                if (rule.level() == level) {
                    ways.add("("
                            + String.join(
                                    " AND ",
                                    Stream.concat(parts.stream(), Stream.of(when))
                                            .toList()) + ")");
                }
                parts.add(not(when));
            }
        }
        return "(" + String.join(" OR ", ways) + ")";
    }

    private static String group(StatusGroup group) {
        if (group != StatusGroup.OTHER) {
            return oneOf("OverallStatus", group.names());
        }
        Set<String> others = new TreeSet<>();
        for (StatusGroup each : StatusGroup.values()) {
            if (each != StatusGroup.OTHER) {
                others.addAll(each.names());
            }
        }
        return not(oneOf("OverallStatus", others));
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case Condition.Is(StatusFact fact) -> fact(fact);
            case Condition.Not(Condition inner) -> not(condition(inner));
            case Condition.AllOf(List<Condition> parts) -> parts.isEmpty() ? "ALL" : joined(parts, " AND ");
            case Condition.AnyOf(List<Condition> parts) -> joined(parts, " OR ");
        };
    }

    private String joined(List<Condition> parts, String by) {
        return "(" + parts.stream().map(this::condition).collect(Collectors.joining(by)) + ")";
    }

    private String fact(StatusFact fact) {
        return switch (fact) {
            case WAS_TO_TAKE_PARTICIPANTS ->
                oneOf(
                        "LastKnownStatus",
                        Stream.of(StatusGroup.OPEN, StatusGroup.NOT_YET, StatusGroup.INVITATION)
                                .flatMap(group -> group.names().stream())
                                .collect(Collectors.toSet()));
            case WAS_CLOSED -> oneOf("LastKnownStatus", StatusGroup.CLOSED.names());
            case EVER_CONFIRMED -> confirmed("MIN");
            case RECENTLY_CONFIRMED ->
                confirmed(today.minusDays(StatusFact.RECENT_DAYS).toString());
            case CONFIRMED_BEFORE_STALE ->
                confirmed(today.minusDays(StatusFact.STALE_DAYS).toString());
            case END_PASSED ->
                "(" + passed("CompletionDate", StatusFact.PASSED_DAYS) + " OR "
                        + passed("PrimaryCompletionDate", StatusFact.PASSED_DAYS) + ")";
            case START_PASSED -> passed("StartDate", StatusFact.START_PASSED_DAYS);
            case A_SITE_ENROLLS -> oneOf("LocationStatus", StatusGroup.OPEN.names());
            case A_SITE_IS_COMING -> oneOf("LocationStatus", StatusGroup.NOT_YET.names());
            case SITES_HAVE_STATUSES -> present("LocationStatus");
            case REACHABLE ->
                "("
                        + Stream.of(
                                        "CentralContactPhone",
                                        "CentralContactEMail",
                                        "LocationContactPhone",
                                        "LocationContactEMail")
                                .map(OpennessExpression::present)
                                .collect(Collectors.joining(" OR "))
                        + ")";
        };
    }

    private String confirmed(String from) {
        return "(AREA[StatusVerifiedDate]RANGE[" + from + ", " + today + "] OR AREA[LastUpdatePostDate]RANGE[" + from
                + ", " + today + "])";
    }

    private String passed(String piece, int days) {
        return "AREA[" + piece + "]RANGE[MIN, " + today.minusDays(days) + "]";
    }

    private static String oneOf(String piece, Set<String> names) {
        return "AREA[" + piece + "]("
                + new TreeSet<>(names).stream().map(n -> "\"" + n + "\"").collect(Collectors.joining(" OR ")) + ")";
    }

    private static String present(String piece) {
        return not("AREA[" + piece + "]MISSING");
    }

    private static String not(String expression) {
        return "(NOT " + expression + ")";
    }
}
