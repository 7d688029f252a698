package org.eligo.portal.find;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How old somebody is: "70 years old", "women over 50", "my wife 62", "34 y/o female". Of "over 65" the age 65 is looked for. */
final class AgeWords {

    private static final int OLDEST = 110;
    private static final int GROWN_UP = 18;

    /** A number behind "over" that has no unit and no people beside it is an age from here on. */
    private static final int SURELY_AN_AGE = 40;

    private static final String UNIT = "(?<unit>years?|yrs?|y|months?|weeks?|days?)";
    private static final String FOR = "(?:\\b(?:for|in|among)\\s+)?(?:\\b(?:an?|my|our)\\s+)?";
    private static final String SOMEBODY =
            "(?:(?<she>" + People.WOMEN + ")|(?<he>" + People.MEN + ")|" + People.EITHER + ")";
    private static final String PEOPLE = "(?:(?<she>" + People.ALL_WOMEN + ")|(?<he>" + People.ALL_MEN
            + ")|people|persons?|adults?|patients?|anyone|those|someone|somebody|participants?|seniors)";
    private static final String NO_MEASURE =
            "(?![\\p{L}\\p{N}%.]|\\s*(?:%|mg|kg|g|ml|people|patients|participants|hours?|minutes?)\\b)";

    /**
     * A way to say it.
     *
     * @param pattern with the groups {@code number}, {@code unit}, {@code she} and {@code he}
     * @param isAge whether what was found is one
     */
    private record Way(Pattern pattern, Predicate<MatchResult> isAge) {

        static Way of(String pattern, Predicate<MatchResult> isAge) {
            String all = pattern;
            for (String group : List.of("unit", "she", "he")) {
                all += pattern.contains("(?<" + group + ">") ? "" : "(?<" + group + ">(?!))?";
            }
            return new Way(Pattern.compile("(?i)" + all), isAge);
        }
    }

    private static final List<Way> WAYS = List.of(
            Way.of(
                    "(?<![\\p{L}\\p{N}])(?:i['’]?\\s?a?m|(?<=\\b(?:who|son|daughter|mother|father|mom|mum|dad|wife|husband|sister|brother|child|he|she)\\s)(?:is|who\\s+is))"
                            + "\\s+(?:only\\s+|now\\s+)?(?<number>[0-9]{1,3})(?:\\s*" + UNIT + "(?:\\s+old)?)?"
                            + NO_MEASURE
                            + "(?:\\s+and)?" + People.HAS,
                    found -> number(found) > 0),
            Way.of(
                    FOR + "\\b(?<number>[0-9]{1,3})[\\s-]*(?:" + UNIT + "[\\s-]*old\\b|y\\s*/?\\s*o\\b)(?:\\s+"
                            + SOMEBODY + "\\b)?" + People.HAS,
                    found -> true),
            Way.of(
                    FOR + "\\baged?\\s+(?<number>[0-9]{1,3})\\b(?:\\s+" + SOMEBODY + "\\b)?" + People.HAS,
                    found -> true),
            Way.of(
                    FOR + People.KIND + "\\b" + SOMEBODY + "\\s*,?\\s+(?<number>[0-9]{1,3})\\b(?:\\s*" + UNIT + "\\b)?"
                            + NO_MEASURE + ",?" + People.HAS,
                    found -> true),
            Way.of(
                    FOR + "(?:(?<people>\\b" + PEOPLE
                            + ")\\s+)?(?:who\\s+are\\s+|aged?\\s+)?\\b(?<!\\b(?:BMI|IQ|PSA|A1c|score|level|weight|pressure)\\s)"
                            + "(?:over|above|older\\s+than)\\s+(?:the\\s+age\\s+of\\s+)?(?<number>[0-9]{2,3})\\b(?<years>\\s*(?:years?|yrs?)\\b)?"
                            + NO_MEASURE + People.HAS,
                    AgeWords::isOver),
            Way.of(
                    "(?<=^|\\s)(?<number>[0-9]{2,3})\\s*(?:\\+(?=\\s|,|$)|(?:years?\\s+)?(?:and|or)\\s+(?:over|older|above)\\b)",
                    found -> number(found) >= GROWN_UP),
            Way.of(
                    "(?<!\\b(?:for|since|over|last|past|after|every|within|in|of|the|than|to|per|first|survival)\\s)(?<=^|\\s)"
                            + "(?<number>[0-9]{1,3})\\s+(?:years?|yrs?)(?=\\s*(?:$|,))",
                    found -> true),
            Way.of(",\\s*(?<number>[0-9]{1,3})\\s*(?=,|$)", found -> number(found) > 0));

    /**
     * What was heard.
     *
     * @param age as the form takes it: a number alone is years
     * @param sex as the form takes it; empty text where it is not said
     * @param rest the words beside it
     */
    record Heard(String age, String sex, String rest) {}

    private AgeWords() {}

    /** Empty where no age is said. */
    static Optional<Heard> hear(String text) {
        return WAYS.stream()
                .flatMap(way -> way.pattern().matcher(text).results().filter(found -> isAge(way, found)))
                .findFirst()
                .map(found -> new Heard(
                        age(found), sex(found), text.substring(0, found.start()) + " " + text.substring(found.end())));
    }

    /** The words without all ages. */
    static String without(String text) {
        String rest = text;
        Optional<Heard> heard = hear(rest);
        while (heard.isPresent()) {
            rest = heard.get().rest();
            heard = hear(rest);
        }
        return rest;
    }

    private static boolean isAge(Way way, MatchResult found) {
        return number(found) <= OLDEST && way.isAge().test(found);
    }

    private static boolean isOver(MatchResult found) {
        boolean said = found.group("people") != null || found.group("years") != null;
        return number(found) >= (said ? GROWN_UP : SURELY_AN_AGE);
    }

    private static int number(MatchResult found) {
        return Integer.parseInt(found.group("number"));
    }

    private static String age(MatchResult found) {
        String unit = Optional.ofNullable(found.group("unit")).orElse("y").toLowerCase(Locale.ROOT);
        return found.group("number") + (unit.startsWith("y") ? "" : " " + unit);
    }

    private static String sex(MatchResult found) {
        return found.group("she") != null ? "FEMALE" : found.group("he") != null ? "MALE" : "";
    }
}
