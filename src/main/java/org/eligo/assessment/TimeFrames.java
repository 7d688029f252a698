package org.eligo.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.language.Texts;

/**
 * Lengths of time in the free text of a time frame: {@code 12 weeks}, {@code Week 24}, {@code baseline, 3, 6 and 12 months},
 * {@code up to 2 years}, {@code Day 28}, {@code 18-month}; and {@linkplain CountedFrom from what} each
 * counts. Whatever else it says is left aside.
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
    private static final String UNIT = "(minute|min|hour|hr|h|day|week|wk|month|mo|year|yr)(?:e?s)?\\b";

    /** "90 +/- 5 days" are 90 days. */
    private static final String EXACTNESS = "(?:\\s*\\(?(?:±|\\+\\s?/\\s?[-−–])\\s*\\d{1,3})?";

    private static final Pattern NUMBER_UNIT = Pattern.compile(
            "(?<!\\b(?:cycle|course|visit|dose|part|period|phase|stage|cohort|arm)s? ?)\\b" + NUMBER + EXACTNESS
                    + "(?:st|nd|rd|th)?[\\s-]*" + UNIT,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT_NUMBER = Pattern.compile(
            "\\b(day|week|month|year)(?: ?s)?\\s*(\\d{1,4}(?:\\s*(?:,|and|to|through|-|–|&|\\s)+\\s*\\d{1,4})*)\\b(?!\\s?%|[\\s-]*"
                    + UNIT + ")",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ON_AND_ON =
            Pattern.compile("(?i)\\b(?:until|till|thereafter|annually|yearly|while|as long as|in the absence)\\b");

    private TimeFrames() {}

    /**
     * A length that a text names.
     *
     * @param days more than 0
     * @param number of units, as written
     * @param words as people say it: "2 years"
     */
    record Length(double days, double number, String words) implements Comparable<Length> {
        @Override
        public int compareTo(Length other) {
            return Double.compare(days, other.days);
        }
    }

    /** A length and from what it counts. */
    record Found(Length length, CountedFrom from) {}

    /** The longest from the start; empty where none is named. */
    static Optional<Length> longest(String written) {
        return all(written).stream()
                .filter(found -> found.from() == CountedFrom.START)
                .map(Found::length)
                .max(Comparator.naturalOrder());
    }

    /** It says that something is measured on and on, how often, and names no end. */
    static boolean isWithoutEnd(String written) {
        List<CountedFrom> from = all(written).stream().map(Found::from).toList();
        int repeated = from.lastIndexOf(CountedFrom.TIME_BEFORE);
        return repeated >= 0
                && !from.subList(repeated, from.size()).contains(CountedFrom.START)
                && ON_AND_ON.matcher(written).find();
    }

    /** All lengths, in the order of the text, those of the form {@code 12 weeks} before those of the form {@code Week 12}. */
    static List<Found> all(String written) {
        String text = written.length() <= MAX_LENGTH ? written : written.substring(0, MAX_LENGTH);
        List<Found> all = new ArrayList<>();
        Matcher matcher = NUMBER_UNIT.matcher(text);
        while (matcher.find()) {
            CountedFrom from = CountedFrom.of(text, matcher.start(), matcher.end(), false);
            length(matcher.group(1), matcher.group(2)).ifPresent(length -> all.add(new Found(length, from)));
        }
        matcher = UNIT_NUMBER.matcher(text);
        while (matcher.find()) {
            CountedFrom from = CountedFrom.of(text, matcher.start(), matcher.end(), true);
            for (String number : matcher.group(2).split("\\D+", -1)) {
                length(number, matcher.group(1)).ifPresent(length -> all.add(new Found(length, from)));
            }
        }
        return all;
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
                ? Optional.of(new Length(days, value, Texts.now().say(key, shown)))
                : Optional.empty();
    }
}
