package org.eligo.assessment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the words around a length of time whether it counts from the end of something: {@code 30 days after the last dose},
 * {@code 12 months after the intervention period}. */
final class EndPhrase {

    /** From what a length counts. */
    enum Meaning {
        /** From no end that is named beside it. */
        NONE,
        /** From the end of the treatment. */
        LAST_TREATMENT,
        /** From another end, such as that of an operation, or of the study for somebody else. */
        OTHER_END
    }

    /** Characters beside a length that are read. */
    private static final int REACH = 70;

    /** Words between "after" and the end; none that names another time. */
    private static final String BETWEEN =
            "(?:(?!first|initial|start|begin|and\\b|or\\b|at\\b|to\\b|until|through|in\\b|on\\b|before|then|with)[a-z0-9/'-]+\\s+){0,4}";

    private static final String END =
            "(?:last|final|end|ending|completion|completing|discontinuation|discontinuing|cessation|stopping|termination|conclusion)\\b";

    /** What takes some time, so that a length after it counts from its end. */
    private static final String PERIOD =
            "(?:(?!first|initial|start|begin|enter|entry|into|random|enrol|inclu|and\\b|or\\b|at\\b|to\\b|in\\b|on\\b|before|then)[a-z0-9/'-]+\\s+){0,3}?"
                    + "(?:(?:treatment|therapy|intervention|dosing|medication|vaccination|training|study|trial)\\s+(?:period|phase)s?"
                    + "|(?:epidemic|pandemic|outbreak)(?:\\s+(?:peak|wave))?|peak\\s+of\\s+the\\s+(?:epidemic|pandemic|outbreak))\\b";

    private static final String AFTER_END = "\\b(?:(?:after|following|post|from|since|beyond|past)[\\s-]+" + BETWEEN
            + END + "|(?:after|following|post|beyond|past)[\\s-]+" + PERIOD
            + "|post[\\s-]?(?:treatment|therapy)(?!\\s+(?:start|initiation|begin)))";

    private static final Pattern BEHIND = Pattern.compile(
            "^\\)?[\\s,-]*(?:\\([^)]{0,12}\\)\\s*)?(?:or more\\s+|or later\\s+)?" + AFTER_END
                    + "(?:[\\s-]+[a-z'/-]+){0,5}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            AFTER_END
                    + "(?:\\s+(?!at\\b|on\\b|by\\b|up\\b|to\\b|about\\b|approximately\\b|through\\b|until\\b|maximum\\b|and\\b|or\\b)[a-z'/-]+){0,5}[\\s:-]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TREATMENT = Pattern.compile(
            "(?i)treat|therap|\\bdos|session|drug|medicat|administ|vaccin|inject|discontinu|intervention|(?:last|final)\\s+(?:\\w+\\s+)?infusion");
    private static final Pattern SOMEBODY =
            Pattern.compile("(?i)\\b(?:patient|participant|subject|person|enrol|recruit)");

    private EndPhrase() {}

    /** From what the length counts that stands between these characters. */
    static Meaning near(String text, int start, int end) {
        Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
        if (behind.find()) {
            return meaning(behind.group());
        }
        Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - REACH), start));
        return before.find() ? meaning(before.group()) : Meaning.NONE;
    }

    private static Meaning meaning(String phrase) {
        return TREATMENT.matcher(phrase).find() && !SOMEBODY.matcher(phrase).find()
                ? Meaning.LAST_TREATMENT
                : Meaning.OTHER_END;
    }
}
