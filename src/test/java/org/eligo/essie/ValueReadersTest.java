package org.eligo.essie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReadersTest {

    @ParameterizedTest
    @CsvSource({
        "2022,2022-01-01,2022-12-31",
        "2024-02,2024-02-01,2024-02-29",
        "2023-12,2023-12-01,2023-12-31",
        "2024-02-29,2024-02-29,2024-02-29",
        "12/31/2023,2023-12-31,2023-12-31",
        "1/5/2023,2023-01-05,2023-01-05",
        "2023-05-06T23:59,2023-05-06,2023-05-06",
        "' 0001 ',0001-01-01,0001-12-31",
        "9999-12-31,9999-12-31,9999-12-31"
    })
    void a_partial_date_covers_its_whole_period(String text, LocalDate first, LocalDate last) {
        assertThat(PartialDates.parse(text)).contains(new Period(first.toEpochDay(), last.toEpochDay()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "0000",
                "10000",
                "2022-13",
                "2022-00",
                "2022-1",
                "2023-02-29",
                "2022-04-31",
                "13/01/2022",
                "1/32/2022",
                "01/2022",
                "2022/01/02",
                "1/1/22",
                "2022-01-01T24:00",
                "2022-01-01T10:60",
                "2022-01-01 10:00",
                "20a2",
                "２０２２",
                "/",
                "//",
                "//2022",
                "soon",
                "-2022"
            })
    void what_is_no_day_of_the_calendar_is_no_date(String text) {
        assertThat(PartialDates.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "16 years,8415360",
        "18 Years,9467280",
        "1 Year,525960",
        "6 Months,262980",
        "2 mo,87660",
        "18d,25920",
        "64y,33661440",
        "0 days,0",
        "1.5 yrs,788940",
        "3 WEEKS,30240",
        "1wk,10080",
        "5 w,50400",
        "12 Hours,720",
        "2h,120",
        "30 Minutes,30",
        "1 min,1",
        "0.5 min,1",
        "0.2 day,288"
    })
    void an_age_counts_in_minutes(String text, long minutes) {
        assertThat(Ages.minutes(text)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "18",
                "years",
                "-1 year",
                "1. years",
                ".5 years",
                "1.2.3 d",
                "18 y o",
                "5 m",
                "999999999999999 years",
                "٣ years"
            })
    void what_has_no_number_or_no_unit_is_no_age(String text) {
        assertThat(Ages.minutes(text)).isEmpty();
    }

    @Test
    void twelve_months_are_a_year() {
        assertThat(Ages.minutes("12 months")).isEqualTo(Ages.minutes("1 year"));
    }

    @Test
    void numbers_are_whole() {
        assertThat(WholeNumbers.parse(" -12 ")).hasValue(-12);
        assertThat(WholeNumbers.parse("+7.00")).hasValue(7);
        assertThat(WholeNumbers.parse("1.5")).isEmpty();
        assertThat(WholeNumbers.parse("1,000")).isEmpty();
        assertThat(WholeNumbers.parse("9".repeat(19))).isEmpty();
    }

    @Test
    void truth_is_said_in_two_ways() {
        assertThat(YesNo.parse("TRUE")).contains(true);
        assertThat(YesNo.parse("yes")).contains(true);
        assertThat(YesNo.parse("No")).contains(false);
        assertThat(YesNo.parse("1")).isEmpty();
    }
}
