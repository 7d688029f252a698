package org.eligo.drawing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;

/**
 * Something on the line of time.
 *
 * @param key of what it is called
 * @param date in words; as written where it is no date
 * @param middle of the day, month or year that the record names; empty where it names none
 * @param exact the record names the day
 */
record Moment(String key, String date, Optional<LocalDate> middle, boolean exact, boolean estimated) {

    /** @param text yyyy, yyyy-MM or yyyy-MM-dd; anything else is kept as written */
    static Moment of(String key, String text, boolean estimated) {
        try {
            return switch (text.length()) {
                case 10 -> {
                    LocalDate day = LocalDate.parse(text);
                    yield new Moment(key, day.format(InterfaceLanguage.now().day()), Optional.of(day), true, estimated);
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield new Moment(
                            key,
                            month.format(InterfaceLanguage.now().month()),
                            Optional.of(month.atDay(15)),
                            false,
                            estimated);
                }
                case 4 -> {
                    Year year = Year.parse(text);
                    yield new Moment(key, year.toString(), Optional.of(year.atDay(182)), false, estimated);
                }
                default -> new Moment(key, text, Optional.empty(), false, estimated);
            };
        } catch (DateTimeException e) {
            // No date: it is shown as written, and not drawn.
            return new Moment(key, text, Optional.empty(), false, estimated);
        }
    }

    /** "Study start: March 2024 (expected)". */
    String sentence() {
        String expected = estimated ? " (" + Texts.now().say("timeline.expected") + ")" : "";
        String odd = middle.isEmpty() ? " (" + Texts.now().say("timeline.this-is-no-date-it-cannot") + ")" : "";
        return Texts.now().say(key) + ": " + date + expected + odd;
    }
}
