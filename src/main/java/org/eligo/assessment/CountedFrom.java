package org.eligo.assessment;

import java.util.regex.Pattern;

/** From what a length of time in a time frame counts, told from the words around it. */
enum CountedFrom {
    /** The start, as far as the words say: {@code 12 weeks}. */
    START,
    /** The end of the treatment: {@code 30 days after the last dose}. */
    LAST_TREATMENT,
    /** Birth: {@code 24 months of age}. */
    BIRTH,
    /** The begin of a pregnancy: {@code 36 weeks of gestation}. */
    PREGNANCY,
    /** The time before, again and again: {@code every 10 weeks}. */
    TIME_BEFORE,
    /** The begin of a round of treatment that is not the first one: {@code Cycle 5 Day 8}. */
    ROUND,
    /** Something that says nothing of how long anybody takes part: what came before the study, another end, how exact a day is, how long
     * something takes each time. */
    NOTHING_TOLD;

    /** Characters beside a length that are read. */
    private static final int REACH = 60;

    private static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|one|two|three|four|five|six|eight|twelve)";

    /** The first number of two: {@code 3-} before 6 months. */
    private static final String FIRST_OF_TWO =
            "(?:" + NUMBER + "\\s*(?:days?|weeks?|months?)?\\s*(?:-|–|to|or|and)\\s*)?$";

    private static final Pattern EVERY_BEFORE =
            pattern("\\b(?:every|each)\\s+(?:other\\s+|further\\s+)?" + FIRST_OF_TWO);

    /** The length of a round, not of the first one alone. */
    private static final Pattern ROUND_LENGTH_BEFORE =
            pattern("\\b(?:cycle|course)s?\\s*(?:(?:length|duration|time)s?\\s*(?:is|was|=|:|of)?"
                    + "|is|was|are|=|lasts)\\s*(?:of\\s+)?" + FIRST_OF_TWO
                    + "|\\b(?:each|every)\\s+(?:cycle|course)\\s*\\($");

    private static final Pattern ROUND_LENGTH_BEHIND =
            pattern("^[\\s-]*(?:treatment\\s+|chemotherapy\\s+|long\\s+)?(?:cycles?|courses)\\b");

    private static final Pattern LATER_ROUND_BEFORE = pattern("\\b(?:cycles?\\s*|C)(?:[2-9]|\\d\\d)[\\s,:]*$");

    private static final Pattern LATER_ROUND_BEHIND = pattern(
            "^\\s*(?:\\([^)]{0,20}\\)\\s*)?(?:(?:of|in)\\s+)?(?:each|every|all|both|cycles\\b|cycle\\s*(?:[2-9]|\\d\\d))"
                    + "(?:\\s+\\w+)?(?:\\s+(?:cycle|course|period)s?\\b)?");
    private static final Pattern WORD_OF_ROUND = pattern("cycle|course|period");

    private static final Pattern PAST_BEFORE = pattern("\\b(?:previous|past|prece+ding|prior|last)\\s+" + FIRST_OF_TWO);
    private static final Pattern PAST_BEHIND = pattern(
            "^\\)?\\s*(?:or\\sless\\s+|immediately\\s+|just\\s+)?(?:(?:before|prior|prece+ding)\\b|pre-?(?:enrol|inclusion|random|admission|diagnos|baseline|index|study))");
    private static final Pattern PAST_AND_FUTURE = pattern("^\\)?\\s*before\\s+(?:and|or|to|until)\\b");

    /** "4-5 days every year", not "12 weeks every other day". */
    private static final Pattern EACH_TIME = pattern(
            "^[^ ]{1,6}[ -]?(?:min(?:ute)?|h|hour|hr|day)s?\\s+(?:every\\b|per\\s+(?:day|week|month|year|cycle))");

    private static final Pattern EXACTNESS_BEFORE = pattern("(?:±|\\+\\s?/\\s?[-−–]|\\+\\s?[-−–])\\s*$");

    private static final Pattern PREGNANCY_BEFORE =
            pattern("\\b(?:gestation(?:al\\sage)?|pregnancy|postmenstrual\\sage|PMA)\\b[\\s:,(]*(?:(?:of|at)\\s+)?"
                    + FIRST_OF_TWO);
    private static final Pattern PREGNANCY_BEHIND = pattern(
            "^[\\s,-]*(?:(?:of\\s+)?(?:corrected\\s+)?(?:gestation|pregnan)|post-?\\s?(?:menstrual|conception)|PMA\\b|GA\\b)");
    private static final Pattern MONTHS_OR_YEARS = pattern("mo|year|yr");

    /** The second number of two: "to 72 months". */
    private static final String SECOND_OF_TWO =
            "(?:\\s*(?:to|and|-|–)\\s*" + NUMBER + "\\s*(?:days?|weeks?|months?|years?))?";

    private static final Pattern AGE_BEFORE =
            pattern("\\bage[ds]?\\b[\\s:,(]*(?:of\\s+)?(?:(?:up\\s+to|about|between)\\s+)?" + FIRST_OF_TWO);
    private static final Pattern AGE_BEHIND = pattern(
            "^" + SECOND_OF_TWO
                    + "[\\s-]*(?:(?:of[\\s-]+)?(?:(?:the|corrected|adjusted|chronological|infants?'?s?'?|child(?:ren)?'?s?'?)\\s+){0,2}age\\b|of\\s+life\\b|old\\b)");

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /**
     * Of the length that stands between these characters.
     *
     * @param point it is a point of time, {@code Week 12}, so that what it is before or prior to comes with it
     */
    static CountedFrom of(String text, int start, int end, boolean point) {
        String before = text.substring(Math.max(0, start - REACH), start);
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        if (EVERY_BEFORE.matcher(before).find()) {
            return TIME_BEFORE;
        }
        if (isOfARound(before, behind)) {
            return ROUND;
        }
        boolean past = !point && isPast(before, behind);
        String length = text.substring(start, end);
        if (past
                || EXACTNESS_BEFORE.matcher(before).find()
                || EACH_TIME.matcher(length + behind).find()) {
            return NOTHING_TOLD;
        }
        if (PREGNANCY_BEFORE.matcher(before).find()
                || PREGNANCY_BEHIND.matcher(behind).find()) {
            return MONTHS_OR_YEARS.matcher(length).find() ? BIRTH : PREGNANCY;
        }
        if (AGE_BEFORE.matcher(before).find() || AGE_BEHIND.matcher(behind).find()) {
            return BIRTH;
        }
        return switch (EndPhrase.near(text, start, end)) {
            case NONE -> START;
            case LAST_TREATMENT -> LAST_TREATMENT;
            case OTHER_END -> NOTHING_TOLD;
        };
    }

    private static boolean isPast(String before, String behind) {
        return PAST_BEFORE.matcher(before).find()
                || (PAST_BEHIND.matcher(behind).find()
                        && !PAST_AND_FUTURE.matcher(behind).find());
    }

    private static boolean isOfARound(String before, String behind) {
        if (ROUND_LENGTH_BEFORE.matcher(before).find()
                || ROUND_LENGTH_BEHIND.matcher(behind).find()
                || LATER_ROUND_BEFORE.matcher(before).find()) {
            return true;
        }
        var later = LATER_ROUND_BEHIND.matcher(behind);
        return later.find() && WORD_OF_ROUND.matcher(later.group()).find();
    }
}
