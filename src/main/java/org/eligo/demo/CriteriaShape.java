package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The many ways in which sponsors write criteria. */
enum CriteriaShape {
    NUMBERED,
    BULLETED,
    /** Dashes instead of asterisks, numbers with a bracket. */
    DASHES,
    /** One paragraph a criterion, no marks. */
    PARAGRAPHS,
    /** All in two paragraphs, criteria separated by full stops. */
    ONE_PARAGRAPH,
    /** Several inclusion headings, one for each cohort. */
    COHORTS,
    KEY_HEADINGS,
    UPPER_HEADINGS,
    LOWER_HEADINGS,
    /** Headings that are themselves bullets: {@code * INCLUSION CRITERIA:}. */
    BULLET_HEADINGS,
    /** A heading in bold with sub-headings between the items. */
    SUB_HEADINGS,
    /** Items that carry letters. */
    LETTERS,
    NO_HEADINGS,
    ONLY_INCLUSION,
    ONLY_EXCLUSION,
    EMPTY;

    /** The usual ones several times. */
    static final List<CriteriaShape> WEIGHTED = Stream.concat(
                    Stream.of(values()),
                    Stream.of(
                            NUMBERED,
                            NUMBERED,
                            NUMBERED,
                            BULLETED,
                            BULLETED,
                            BULLETED,
                            BULLETED,
                            KEY_HEADINGS,
                            COHORTS))
            .toList();

    private static final String IN = "Inclusion Criteria:";
    private static final String OUT = "Exclusion Criteria:";

    /** The text of the field eligibilityCriteria; empty for EMPTY. */
    String write(List<Criterion> in, List<Criterion> out) {
        return switch (this) {
            case NUMBERED -> blocks(IN, list(in, "n"), OUT, list(out, "n"));
            case BULLETED -> blocks(IN, list(in, "*"), OUT, list(out, "*"));
            case DASHES -> blocks("Inclusion criteria", list(in, "-"), "Exclusion criteria", list(out, ")"));
            case PARAGRAPHS -> blocks(IN, paragraphs(in), OUT, paragraphs(out));
            case ONE_PARAGRAPH -> blocks(IN + " " + sentences(in), OUT + " " + sentences(out));
            case COHORTS ->
                blocks(
                        "Inclusion Criteria - Cohort A:", list(in, "n"),
                        "Inclusion Criteria - Cohort B:", list(in.subList(0, (in.size() + 1) / 2), "n"),
                        "Exclusion Criteria (all cohorts):", list(out, "n"));
            case KEY_HEADINGS ->
                blocks(
                        "Key Inclusion Criteria:",
                        list(in, "*"),
                        "Key Exclusion Criteria:",
                        list(out, "*"),
                        "Other protocol-defined criteria may apply.");
            case UPPER_HEADINGS -> blocks("INCLUSION CRITERIA", list(in, "n"), "EXCLUSION CRITERIA", list(out, "n"));
            case LOWER_HEADINGS -> blocks("inclusion criteria:", list(in, "*"), "exclusion criteria:", list(out, "*"));
            case BULLET_HEADINGS ->
                blocks("* INCLUSION CRITERIA:", paragraphs(in), "EXCLUSION CRITERIA:", paragraphs(out));
            case SUB_HEADINGS ->
                blocks(
                        "**Inclusion Criteria**",
                        "Type of participant",
                        list(in.subList(0, 1), "*"),
                        "Other conditions",
                        list(in.subList(1, in.size()), "*"),
                        "**Exclusion Criteria**",
                        list(out, "*"));
            case LETTERS -> blocks(IN, list(in, "a"), OUT, list(out, "a"));
            case NO_HEADINGS -> blocks(list(in, "*"), "Not suitable are people with: " + sentences(out));
            case ONLY_INCLUSION -> blocks(IN, list(in, "*"));
            case ONLY_EXCLUSION -> blocks(OUT, list(out, "n"));
            case EMPTY -> "";
        };
    }

    private static String blocks(String... blocks) {
        return String.join("\n\n", blocks);
    }

    private static String paragraphs(List<Criterion> criteria) {
        return String.join("\n\n", criteria.stream().map(Criterion::inOneLine).toList());
    }

    private static String sentences(List<Criterion> criteria) {
        return String.join(". ", criteria.stream().map(Criterion::inOneLine).toList()) + ".";
    }

    private static String list(List<Criterion> criteria, String mark) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            lines.add(mark(mark, i) + criteria.get(i).text());
            addItems(lines, criteria.get(i).items(), mark.equals("n") ? "   " : "  ");
        }
        return String.join("\n", lines);
    }

    private static void addItems(List<String> lines, List<Criterion> items, String indent) {
        for (Criterion item : items) {
            lines.add(indent + "* " + item.text());
            addItems(lines, item.items(), indent + "  ");
        }
    }

    private static String mark(String mark, int at) {
        return switch (mark) {
            case "n" -> at + 1 + ". ";
            case ")" -> at + 1 + ") ";
            case "a" -> "abcdefghijklmnopqrstuvwxyz".charAt(at) + ") ";
            default -> mark + " ";
        };
    }
}
