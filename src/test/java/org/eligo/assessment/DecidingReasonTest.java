package org.eligo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there is room for one reason, it is the one that decides about the level. */
final class DecidingReasonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECRUITING | 2026-10 | 2027-10 | 2026-11-19 | RECRUITING | Probably open: the sponsor last confirmed the record in October 2026",
                "RECRUITING | 2026-06 | 2027-10 | 2026-07-01 | RECRUITING | Probably open: this copy of the record is of July 1, 2026",
                "RECRUITING | 2023-06 | 2027-10 | 2026-11-19 | RECRUITING | Doubtful: the sponsor last confirmed the record in June 2023",
                "RECRUITING | 2023-06 | 2027-10 | 2023-07-01 | RECRUITING | Doubtful: this copy of the record is of July 1, 2023",
                "RECRUITING | 2025-06 | 2026-02 | 2026-11-19 | RECRUITING | Doubtful: the date of its end, February 2026, has passed (9 months ago) and nobody has confirmed",
                "RECRUITING | 2026-10 | 2027-10 | 2026-11-19 | COMPLETED | Doubtful: its one site is not enrolling",
                "RECRUITING | 2025-06 | 2027-10 | 2026-11-19 | RECRUITING | May be open: the sponsor last confirmed the record in June 2025",
                "NOT_YET_RECRUITING | 2026-10 | 2027-10 | 2026-11-19 | NOT_YET_RECRUITING | Not open yet: the study is to start",
                "COMPLETED | 2026-10 | 2026-10 | 2026-11-19 | COMPLETED | Not open: the record says “Completed”",
                "UNKNOWN | 2019-10 | 2020-10 | 2026-11-19 | COMPLETED | Doubtful: nobody has confirmed for years",
            })
    void the_reason_that_decides_is_named(
            String status, String verified, String end, String copied, String site, String words) {
        OpenAssessment open = OpenAssessment.of(
                TakingPartTest.titled("Warm Hands", """
                "statusModule":{"overallStatus":"%s","lastKnownStatus":"RECRUITING","statusVerifiedDate":"%s","startDateStruct":{"date":"2026-12"},
                "completionDateStruct":{"date":"%s"}},"contactsLocationsModule":{"centralContacts":[{"phone":"+47 555 0100"}],
                "locations":[{"city":"Oslo","status":"%s"}]}},
                "derivedSection":{"miscInfoModule":{"versionHolder":"%s"}""".formatted(status, verified, end, site, copied)), TODAY);

        assertThat(open.level().label() + ": " + open.decidingReason()).startsWith(words);
        assertThat(open.otherReasons()).doesNotContain(open.decidingReason());
    }
}
