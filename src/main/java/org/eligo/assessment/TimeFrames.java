package org.eligo.assessment;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.language.Texts;

/**
 * Lengths of time in the free text of a time frame: {@code 12 weeks}, {@code Week 24}, {@code baseline, 3, 6 and 12 months},
 * {@code up to 2 years}, {@code Day 28}, {@code 18-month}. Whatever else it says is left aside.
 */
final class TimeFrames {

    /** Longer than this no participant is followed; such a number is something else. */
    private static final double MAX_DAYS = 60 * 365.25;

    /** Characters of a time frame that are read; the registry takes no more than 255. */
    private static final int MAX_LENGTH = 500;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12));

    private static final String NUMBER = "(\\d{1,4}(?:\\.\\d{1,2})?|" + String.join("|", WORDS.keySet()) + ")";
    private static final String UNIT = "(minute|min|hour|hr|h|day|week|wk|month|mo|year|yr)s?\\b";

    private static final Pattern NUMBER_UNIT =
            Pattern.compile("\\b" + NUMBER + "(?:st|nd|rd|th)?[\\s-]*" + UNIT, Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT_NUMBER = Pattern.compile(
            "\\b(day|week|month|year)s?\\s+(\\d{1,4}(?:\\s*(?:,|and|to|-|–|&|\\s)+\\s*\\d{1,4})*)\\b(?!\\s?%)",
            Pattern.CASE_INSENSITIVE);

    private TimeFrames() {}

    /**
     * A length that a text names.
     *
     * @param days more than 0
     * @param words as people say it: "2 years"
     */
    record Length(double days, String words) implements Comparable<Length> {
        @Override
        public int compareTo(Length other) {
            return Double.compare(days, other.days);
        }
    }

    /** The longest from the start; empty where none is named. */
    static Optional<Length> longest(String written) {
        return longest(written, EndPhrase.Meaning.NONE);
    }

    /** The longest after the last treatment; empty where none is named. */
    static Optional<Length> longestAfterTreatment(String written) {
        return longest(written, EndPhrase.Meaning.LAST_TREATMENT);
    }

    private static Optional<Length> longest(String written, EndPhrase.Meaning meaning) {
        String text = written.length() <= MAX_LENGTH ? written : written.substring(0, MAX_LENGTH);
        Optional<Length> longest = Optional.empty();
        Matcher matcher = NUMBER_UNIT.matcher(text);
        while (matcher.find()) {
            if (EndPhrase.near(text, matcher.start(), matcher.end()) == meaning) {
                longest = later(longest, length(matcher.group(1), matcher.group(2)));
            }
        }
        matcher = UNIT_NUMBER.matcher(text);
        while (matcher.find()) {
            if (EndPhrase.near(text, matcher.start(), matcher.end()) == meaning) {
                for (String number : matcher.group(2).split("\\D+", -1)) {
                    longest = later(longest, length(number, matcher.group(1)));
                }
            }
        }
        return longest;
    }

    private static Optional<Length> later(Optional<Length> before, Optional<Length> found) {
        return found.isEmpty() || (before.isPresent() && before.get().compareTo(found.get()) >= 0) ? before : found;
    }

    private static Optional<Length> length(String number, String unit) {
        Integer word = WORDS.get(number.toLowerCase(Locale.ROOT));
        double value = word == null ? Double.parseDouble(number) : word;
        String name = switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'm' -> unit.toLowerCase(Locale.ROOT).startsWith("mi") ? "minute" : "month";
            case 'h' -> "hour";
            case 'd' -> "day";
            case 'w' -> "week";
            default -> "year";
        };
        double days = value
                * switch (name) {
                    case "minute" -> 1 / 1440.0;
                    case "hour" -> 1 / 24.0;
                    case "day" -> 1;
                    case "week" -> 7;
                    case "month" -> 30.4375;
                    default -> 365.25;
                };
        String shown = value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
        String key = "time." + name + (value == 1 ? ".one" : ".many");
        return days > 0 && days <= MAX_DAYS
                ? Optional.of(new Length(days, Texts.now().say(key, shown)))
                : Optional.empty();
    }
}
