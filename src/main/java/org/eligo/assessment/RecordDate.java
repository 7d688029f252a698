package org.eligo.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;

/**
 * A date of a record, which may name only a month or a year.
 *
 * @param piece the field's name
 * @param written as in the record
 * @param firstDay the day itself, or the first of the month or year
 * @param lastDay the day itself, or the last of the month or year
 */
record RecordDate(String piece, String written, LocalDate firstDay, LocalDate lastDay) {

    private static final int NEAR_DAYS = 31;

    /** Empty where the text is no date of the forms yyyy, yyyy-MM, yyyy-MM-dd; what follows a T is left aside. */
    static Optional<RecordDate> read(String piece, Optional<String> text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String written = text.get().strip();
        int time = written.indexOf('T');
        String date = time < 0 ? written : written.substring(0, time);
        try {
            return switch (date.length()) {
                case 4 -> {
                    LocalDate first = Year.parse(date).atDay(1);
                    yield Optional.of(new RecordDate(
                            piece, written, first, first.plusYears(1).minusDays(1)));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(date);
                    yield Optional.of(new RecordDate(piece, written, month.atDay(1), month.atEndOfMonth()));
                }
                case 10 -> {
                    LocalDate day = LocalDate.parse(date);
                    yield Optional.of(new RecordDate(piece, written, day, day));
                }
                default -> Optional.empty();
            };
        } catch (DateTimeException e) {
            // No date: absent, as the interface says.
            return Optional.empty();
        }
    }

    /** As an end it lies {@link StatusFact#PASSED_DAYS} before the day, or more. */
    boolean isPassed(LocalDate day) {
        return ChronoUnit.DAYS.between(firstDay, day) >= StatusFact.PASSED_DAYS;
    }

    /** No more than {@link #NEAR_DAYS} lie between some day of the one and some day of the other. */
    boolean isNear(RecordDate other) {
        return !firstDay.isAfter(other.lastDay.plusDays(NEAR_DAYS))
                && !other.firstDay.isAfter(lastDay.plusDays(NEAR_DAYS));
    }

    /** "March 5, 2024", "March 2024" or "2024". */
    String words() {
        return switch (written.length()) {
            case 4 -> written;
            case 7 -> firstDay.format(InterfaceLanguage.now().month());
            default -> firstDay.format(InterfaceLanguage.now().day());
        };
    }

    /** "in March 2024", "on March 5, 2024". */
    String inWords() {
        return written.length() > 7
                ? Texts.now().say("sure.on", words())
                : Texts.now().say("sure.in", words());
    }

    /** "14 months ago", "3 years ago"; empty text for less than two months. */
    String ago(LocalDate today) {
        return time(today, "sure.months-ago", "sure.years-ago");
    }

    /** "14 months before this copy was made"; empty text for less than two months. */
    String before(RecordCopy copy) {
        return time(copy.day(), "sure.months-before", "sure.years-before");
    }

    private String time(LocalDate day, String keyOfMonths, String keyOfYears) {
        long months = ChronoUnit.MONTHS.between(firstDay, day);
        if (months < 2) {
            return "";
        }
        return months < 24 ? Texts.now().say(keyOfMonths, months) : Texts.now().say(keyOfYears, months / 12);
    }
}
