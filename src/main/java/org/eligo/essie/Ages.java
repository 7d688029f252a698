package org.eligo.essie;

import java.util.Locale;
import java.util.OptionalLong;

/** Ages and durations as records and queries write them, made comparable: {@code 18 Years}, {@code 6 Months}, {@code 28d}. */
public final class Ages {

    /** 365.25 days. */
    public static final long MINUTES_PER_YEAR = 525_960;

    /** A twelfth of a year. */
    public static final long MINUTES_PER_MONTH = 43_830;

    private static final int MAX_DIGITS = 15;

    private Ages() {}

    /**
     * The age in minutes. A number, decimals allowed, and a unit: y, yr, yrs, year(s); mo, month(s); w, wk, week(s); d, day(s);
     * h, hour(s); min, minute(s); in any case, with or without blanks between. Rounded to the nearest minute.
     *
     * @return empty where the text is not an age, {@code N/A} for instance
     */
    public static OptionalLong minutes(String text) {
        String age = text.strip();
        int end = 0;
        int dots = 0;
        while (end < age.length() && (isDigit(age.charAt(end)) || age.charAt(end) == '.')) {
            dots += age.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        if (end == 0 || end > MAX_DIGITS || dots > 1 || !isDigit(age.charAt(0)) || !isDigit(age.charAt(end - 1))) {
            return OptionalLong.empty();
        }
        long unit = minutesPer(age.substring(end).strip().toLowerCase(Locale.ROOT));
        if (unit == 0) {
            return OptionalLong.empty();
        }
        double minutes = Double.parseDouble(age.substring(0, end)) * unit;
        // Beyond this a double no longer counts single minutes.
        return minutes < 1L << 53 ? OptionalLong.of(Math.round(minutes)) : OptionalLong.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static long minutesPer(String unit) {
        return switch (unit) {
            case "y", "yr", "yrs", "year", "years" -> MINUTES_PER_YEAR;
            case "mo", "month", "months" -> MINUTES_PER_MONTH;
            case "w", "wk", "week", "weeks" -> 10_080;
            case "d", "day", "days" -> 1_440;
            case "h", "hour", "hours" -> 60;
            case "min", "minute", "minutes" -> 1;
            default -> 0;
        };
    }
}
