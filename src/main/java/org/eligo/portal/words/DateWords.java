package org.eligo.portal.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.eligo.study.StudyDate;

/** Dates in words. */
public final class DateWords {

    private DateWords() {}

    /** "March 5, 2024", "March 2024" or "2024"; what is no date of that form is shown as written. */
    public static String of(String text) {
        try {
            return switch (text.length()) {
                case 10 -> LocalDate.parse(text).format(InterfaceLanguage.now().day());
                case 7 -> YearMonth.parse(text).format(InterfaceLanguage.now().month());
                case 4 -> Year.parse(text).toString();
                default -> text;
            };
        } catch (DateTimeException e) {
            // Shown as written: the registry's word is better than none.
            return text;
        }
    }

    /** As {@link #of(String)}, and that it is only expected, where the record says so. */
    public static String of(StudyDate date) {
        String words = of(date.text());
        return date.estimated() ? Texts.now().say("date.expected", words) : words;
    }
}
