package org.eligo.essie;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Dates of some precision, as records and queries write them: a year, a month or a day. */
public final class PartialDates {

    private PartialDates() {}

    /**
     * Reads {@code yyyy}, {@code yyyy-MM}, {@code yyyy-MM-dd}, {@code MM/dd/yyyy} (leading zeros of month and day optional) or
     * {@code yyyy-MM-dd'T'HH:mm}, which counts by its day. Years 1 to 9999, days that the calendar has. Blanks around it are ignored.
     *
     * @return empty where the text is none of these
     */
    public static Optional<Period> parse(String text) {
        String date = text.strip();
        int slash = date.indexOf('/');
        if (slash >= 0) {
            int second = date.indexOf('/', slash + 1);
            return second < 0 || slash > 2 || second - slash > 3 || date.length() - second != 5
                    ? Optional.empty()
                    : day(
                            number(date, second + 1, date.length()),
                            number(date, 0, slash),
                            number(date, slash + 1, second));
        }
        return switch (date.length()) {
            case 4 -> year(number(date, 0, 4));
            case 7 -> date.charAt(4) == '-' ? month(number(date, 0, 4), number(date, 5, 7)) : Optional.empty();
            case 10 -> isoDay(date);
            case 16 -> hasTime(date) ? isoDay(date) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether the text, a date that can be read, names a time of day as well. */
    static boolean hasTimeOfDay(String text) {
        return text.strip().length() == 16;
    }

    private static boolean hasTime(String date) {
        int hour = number(date, 11, 13);
        int minute = number(date, 14, 16);
        return date.charAt(10) == 'T' && date.charAt(13) == ':' && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
    }

    private static Optional<Period> isoDay(String date) {
        return date.charAt(4) == '-' && date.charAt(7) == '-'
                ? day(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10))
                : Optional.empty();
    }

    private static Optional<Period> year(int year) {
        return year < 1
                ? Optional.empty()
                : Optional.of(new Period(
                        LocalDate.of(year, 1, 1).toEpochDay(),
                        LocalDate.of(year, 12, 31).toEpochDay()));
    }

    private static Optional<Period> month(int year, int month) {
        if (year < 1 || month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth whole = YearMonth.of(year, month);
        return Optional.of(
                new Period(whole.atDay(1).toEpochDay(), whole.atEndOfMonth().toEpochDay()));
    }

    private static Optional<Period> day(int year, int month, int day) {
        if (year < 1
                || month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Optional.empty();
        }
        long epochDay = LocalDate.of(year, month, day).toEpochDay();
        return Optional.of(new Period(epochDay, epochDay));
    }

    /** The number that those characters write; −1 where they are not all digits, or none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return from < to ? number : -1;
    }
}
