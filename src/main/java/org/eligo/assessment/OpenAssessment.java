package org.eligo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eligo.language.Texts;
import org.eligo.study.Study;
import org.eligo.study.StudyCard;

/**
 * How sure one can be, on a given day, that a study takes participants.
 *
 * @param reasons at least one
 * @param deciding the place of the one that decides about the level
 */
public record OpenAssessment(Openness level, List<Reason> reasons, int deciding) {

    /**
     * A thing that the record says, or does not say.
     *
     * @param piece the registry's name of the field
     * @param value as in the record; empty text where it holds none
     * @param words a clause that can stand in a sentence
     */
    public record Reason(String piece, String value, String words) {}

    public OpenAssessment {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("An assessment needs a reason.");
        }
        int unused = Objects.checkIndex(deciding, reasons.size());
    }

    public static OpenAssessment of(Study study, LocalDate today) {
        return of(StatusClaims.of(study), today);
    }

    public static OpenAssessment of(StudyCard card, LocalDate today) {
        return of(StatusClaims.of(card), today);
    }

    private static OpenAssessment of(StatusClaims claims, LocalDate today) {
        Openness level = level(claims, today);
        List<Reason> reasons = new StatusReasons(claims, today).list();
        return new OpenAssessment(level, reasons, DecidingReason.of(claims, level, reasons, today));
    }

    static Openness level(StatusClaims claims, LocalDate day) {
        return OpennessRules.of(claims.group()).stream()
                .filter(rule -> rule.when().holds(fact -> claims.is(fact, day)))
                .findFirst()
                .map(OpennessRules.Rule::level)
                .orElseThrow();
    }

    /** "Probably open: the record says “Recruiting”, and it was last confirmed in October 2026." */
    public String sentence() {
        return level.label() + ": " + why();
    }

    /** The reason that decides, a clause. */
    public String decidingReason() {
        return reasons.get(deciding).words();
    }

    /** The other reasons as one sentence of its own; empty text where there are none. */
    public String otherReasons() {
        List<String> clauses =
                new ArrayList<>(reasons.stream().map(Reason::words).toList());
        String unused = clauses.remove(deciding);
        if (clauses.isEmpty()) {
            return "";
        }
        String sentence = joined(clauses);
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** The reasons as one sentence. */
    public String why() {
        return joined(reasons.stream().map(Reason::words).toList());
    }

    private static String joined(List<String> clauses) {
        if (clauses.size() == 1) {
            return clauses.getFirst() + ".";
        }
        return Texts.now()
                .say(
                        "sure.and",
                        clauses.stream().limit(clauses.size() - 1L).collect(Collectors.joining("; ")),
                        clauses.getLast());
    }
}
