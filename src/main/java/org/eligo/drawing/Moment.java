package org.eligo.drawing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Sentences;

/**
 * Something on the line of time.
 *
 * @param label in English
 * @param date in words; as written where it is no date
 * @param middle of the day, month or year that the record names; empty where it names none
 * @param exact the record names the day
 */
record Moment(String label, String date, Optional<LocalDate> middle, boolean exact, boolean estimated) {

    /** @param text yyyy, yyyy-MM or yyyy-MM-dd; anything else is kept as written */
    static Moment of(String label, String text, boolean estimated) {
        try {
            return switch (text.length()) {
                case 10 -> {
                    LocalDate day = LocalDate.parse(text);
                    yield new Moment(
                            label, day.format(InterfaceLanguage.now().day()), Optional.of(day), true, estimated);
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new Moment(
                            label,
                            month.format(InterfaceLanguage.now().month()),
                            Optional.of(month.atDay(15)),
                            false,
                            estimated);
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
        String expected = estimated ? " (" + Sentences.say("expected") + ")" : "";
        String odd = middle.isEmpty() ? " (" + Sentences.say("this is no date; it cannot be drawn") + ")" : "";
        return Sentences.say(label) + ": " + date + expected + odd;
    }
}
