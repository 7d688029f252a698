package org.eligo.drawing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Something on the line of time.
 *
 * @param date in words; as written where it is no date
 * @param middle of the day, month or year that the record names; empty where it names none
 * @param exact the record names the day
 */
record Moment(String label, String date, Optional<LocalDate> middle, boolean exact, boolean estimated) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    /** @param text yyyy, yyyy-MM or yyyy-MM-dd; anything else is kept as written */
    static Moment of(String label, String text, boolean estimated) {
        try {
            return switch (text.length()) {
                case 10 -> {
                    LocalDate day = LocalDate.parse(text);
                    yield new Moment(label, day.format(DAY), Optional.of(day), true, estimated);
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new Moment(label, month.format(MONTH), Optional.of(month.atDay(15)), false, estimated);
                }
                case 4 -> {
                    Year year = Year.parse(text);
                    yield new Moment(label, year.toString(), Optional.of(year.atDay(182)), false, estimated);
                }
                default -> new Moment(label, text, Optional.empty(), false, estimated);
            };
        } catch (DateTimeException e) {
            // No date: it is shown as written, and not drawn.
            return new Moment(label, text, Optional.empty(), false, estimated);
        }
    }

    /** "Study start: March 2024 (expected)". */
    String sentence() {
        String expected = estimated ? " (expected)" : "";
        String odd = middle.isEmpty() ? " (this is no date; it cannot be drawn)" : "";
        return label + ": " + date + expected + odd;
    }
}
