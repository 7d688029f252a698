package org.eligo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.eligo.assessment.OpenAssessment.Reason;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.StudyRecord;
import org.eligo.record.StudyView;
import org.junit.jupiter.api.Test;

class OpenAssessmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void recruiting_lately_confirmed_with_sites_and_a_telephone_number_is_probably_open() {
        says(
                recruiting("2026-10")
                        .date("completionDateStruct", "2028-01")
                        .site("RECRUITING")
                        .site("RECRUITING")
                        .site("COMPLETED")
                        .site("")
                        .reachable(),
                Openness.PROBABLY_OPEN,
                "Probably open: the record says “Recruiting”; the sponsor last confirmed the record in October 2026; and 2 of 4 sites are shown as enrolling.");
    }

    @Test
    void recruiting_without_a_way_to_ask_may_be_open() {
        says(
                recruiting("2026-10"),
                Openness.PERHAPS_OPEN,
                "May be open: the record says “Recruiting”; the sponsor last confirmed the record in October 2026; and it gives no telephone"
                        + " number or e-mail address to ask.");
    }

    @Test
    void recruiting_behind_its_own_end_and_never_confirmed_since_is_doubtful() {
        says(
                recruiting("2025-06").date("completionDateStruct", "2025-09").reachable(),
                Openness.DOUBTFUL,
                "Doubtful: the record says “Recruiting”; the sponsor last confirmed the record in June 2025, 17 months ago; and the date of its"
                        + " end, September 2025, has passed (14 months ago) and nobody has confirmed the record since.");
    }

    @Test
    void recruiting_behind_its_own_end_but_confirmed_lately_may_be_open() {
        says(
                recruiting("2026-10")
                        .date("primaryCompletionDateStruct", "2026-07")
                        .reachable(),
                Openness.PERHAPS_OPEN,
                "May be open: the record says “Recruiting”; the sponsor last confirmed the record in October 2026; and the date when its main"
                        + " results were to be in, July 2026, has passed (4 months ago).");
    }

    @Test
    void recruiting_with_no_site_that_enrolls_is_doubtful_and_with_one_to_come_may_be_open() {
        assertThat(level(recruiting("2026-11")
                        .site("COMPLETED")
                        .site("WITHDRAWN")
                        .reachable()))
                .isEqualTo(Openness.DOUBTFUL);
        assertThat(level(recruiting("2026-11")
                        .site("COMPLETED")
                        .site("NOT_YET_RECRUITING")
                        .reachable()))
                .isEqualTo(Openness.PERHAPS_OPEN);
        assertThat(level(recruiting("2026-11").site("").reachable())).isEqualTo(Openness.PROBABLY_OPEN);
    }

    @Test
    void what_was_not_confirmed_for_two_years_is_doubtful_whatever_it_says() {
        for (String status :
                new String[] {"RECRUITING", "AVAILABLE", "NOT_YET_RECRUITING", "ENROLLING_BY_INVITATION"}) {
            assertThat(level(StatusRecords.bare()
                            .text("overallStatus", status)
                            .text("statusVerifiedDate", "2024-11")
                            .reachable()))
                    .as(status)
                    .isEqualTo(Openness.DOUBTFUL);
        }
    }

    @Test
    void a_later_update_counts_as_a_confirmation_and_a_date_in_the_future_does_not() {
        assertThat(level(recruiting("2020-01")
                        .date("lastUpdatePostDateStruct", "2026-11-20")
                        .reachable()))
                .isEqualTo(Openness.PROBABLY_OPEN);
        says(
                recruiting("2031-01").reachable(),
                Openness.PERHAPS_OPEN,
                "May be open: the record says “Recruiting”; and it does not say when it was last confirmed.");
    }

    @Test
    void what_the_sponsor_confirmed_and_what_was_changed_since_are_told_apart() {
        says(
                recruiting("2001-12")
                        .date("lastUpdatePostDateStruct", "2026-08-16")
                        .reachable(),
                Openness.PROBABLY_OPEN,
                "Probably open: the record says “Recruiting”; the sponsor last confirmed the record in December 2001, 24 years ago; and the record"
                        + " was last changed on August 16, 2026, 3 months ago.");
        says(
                recruiting("2026-10")
                        .date("lastUpdatePostDateStruct", "2026-11-20")
                        .reachable(),
                Openness.PROBABLY_OPEN,
                "Probably open: the record says “Recruiting”; and the sponsor last confirmed the record in October 2026.");
        says(
                StatusRecords.bare()
                        .text("overallStatus", "RECRUITING")
                        .date("lastUpdatePostDateStruct", "2026-11-20")
                        .reachable(),
                Openness.PROBABLY_OPEN,
                "Probably open: the record says “Recruiting”; and the record was last changed on November 20, 2026.");
    }

    @Test
    void time_that_passed_after_an_old_copy_was_made_is_told_as_the_age_of_the_copy() {
        says(
                recruiting("2023-01")
                        .date("completionDateStruct", "2025-09")
                        .reachable()
                        .copied("2023-02-03"),
                Openness.DOUBTFUL,
                "Doubtful: the record says “Recruiting”; this copy of the record is of February 3, 2023, 3 years ago, and the registry may"
                        + " know more; the sponsor last confirmed the record in January 2023; and the date of its end, September 2025, has passed"
                        + " since this copy was made.");
        says(
                notYet("2022-12").date("startDateStruct", "2023-05").reachable().copied("2023-02-03"),
                Openness.DOUBTFUL,
                "Doubtful: the record says “Not yet recruiting”; this copy of the record is of February 3, 2023, 3 years ago, and the"
                        + " registry may know more; the study was to start in May 2023, after this copy was made; and the sponsor"
                        + " last confirmed the record in December 2022, 2 months before this copy was made.");
    }

    @Test
    void what_was_doubtful_already_on_the_day_of_an_old_copy_is_counted_to_that_day() {
        says(
                recruiting("2001-12")
                        .date("primaryCompletionDateStruct", "2003-01")
                        .reachable()
                        .copied("2023-02-03"),
                Openness.DOUBTFUL,
                "Doubtful: the record says “Recruiting”; this copy of the record is of February 3, 2023, 3 years ago, and the registry may"
                        + " know more; the sponsor last confirmed the record in December 2001, 21 years before this copy was made; and the date"
                        + " when its main results were to be in, January 2003, had already passed when this copy was made and"
                        + " nobody had confirmed the record since.");
    }

    @Test
    void a_copy_of_the_last_two_months_is_not_spoken_of() {
        says(
                recruiting("2026-09").reachable().copied("2026-09-26"),
                Openness.PROBABLY_OPEN,
                "Probably open: the record says “Recruiting”; and the sponsor last confirmed the record in September 2026, 2 months ago.");
        says(
                recruiting("2026-09").reachable().copied("2026-09-25"),
                Openness.PROBABLY_OPEN,
                "Probably open: the record says “Recruiting”; this copy of the record is of September 25, 2026, 2 months ago, and the"
                        + " registry may know more; and the sponsor last confirmed the record in September 2026.");
        says(
                recruiting("2026-09").reachable().copied("2031-01-01"),
                Openness.PROBABLY_OPEN,
                "Probably open: the record says “Recruiting”; and the sponsor last confirmed the record in September 2026, 2 months ago.");
    }

    @Test
    void missing_dates_alone_do_not_make_a_study_doubtful() {
        assertThat(level(StatusRecords.bare().text("overallStatus", "RECRUITING")))
                .isEqualTo(Openness.PERHAPS_OPEN);
        assertThat(level(StatusRecords.bare().text("overallStatus", "NOT_YET_RECRUITING")))
                .isEqualTo(Openness.NOT_YET_OPEN);
    }

    @Test
    void not_yet_recruiting_long_after_its_start_is_doubtful_and_with_a_site_that_enrolls_may_be_open() {
        assertThat(level(notYet("2025-06").date("startDateStruct", "2025-08"))).isEqualTo(Openness.DOUBTFUL);
        assertThat(level(notYet("2026-06").date("startDateStruct", "2026-07"))).isEqualTo(Openness.NOT_YET_OPEN);
        assertThat(level(notYet("2026-06").site("RECRUITING"))).isEqualTo(Openness.PERHAPS_OPEN);
    }

    @Test
    void unknown_is_told_by_what_was_known_last() {
        says(
                StatusRecords.bare()
                        .text("overallStatus", "UNKNOWN")
                        .text("lastKnownStatus", "RECRUITING")
                        .text("statusVerifiedDate", "2019-03"),
                Openness.DOUBTFUL,
                "Doubtful: nobody has confirmed for years whether it still runs, so the registry shows its status as unknown; its"
                        + " last known status was “Recruiting”; and the sponsor last confirmed the record in March 2019, 7 years ago.");
        assertThat(level(StatusRecords.bare()
                        .text("overallStatus", "UNKNOWN")
                        .text("lastKnownStatus", "ACTIVE_NOT_RECRUITING")))
                .isEqualTo(Openness.CLOSED);
        assertThat(level(StatusRecords.bare().text("overallStatus", "UNKNOWN"))).isEqualTo(Openness.NOT_KNOWN);
    }

    @Test
    void closed_statuses_are_closed_and_no_status_is_not_known() {
        says(
                StatusRecords.bare()
                        .text("overallStatus", "ACTIVE_NOT_RECRUITING")
                        .site("RECRUITING"),
                Openness.CLOSED,
                "Not open: the record says “Active, not recruiting”, which means that it takes no new participants.");
        assertThat(level(StatusRecords.bare())).isEqualTo(Openness.NOT_KNOWN);
        assertThat(level(StatusRecords.bare().text("overallStatus", "SOMETHING_NEW")))
                .isEqualTo(Openness.NOT_KNOWN);
    }

    @Test
    void the_same_record_is_told_otherwise_on_another_day() {
        StudyRecord record = recruiting("2026-10").reachable().record(1);
        assertThat(OpenAssessment.of(StudyView.of(record), TODAY).level()).isEqualTo(Openness.PROBABLY_OPEN);
        assertThat(OpenAssessment.of(StudyView.of(record), TODAY.plusYears(1)).level())
                .isEqualTo(Openness.PERHAPS_OPEN);
        assertThat(OpenAssessment.of(StudyView.of(record), TODAY.plusYears(2)).level())
                .isEqualTo(Openness.DOUBTFUL);
    }

    @Test
    void every_reason_names_its_field_and_the_card_says_what_the_record_says() {
        Map<Openness, Integer> levels = new EnumMap<>(Openness.class);
        RealRecords.each("studies.ndjson.gz", record -> {
            OpenAssessment whole = OpenAssessment.of(StudyView.of(record), TODAY);
            assertThat(OpenAssessment.of(card(record), TODAY)).isEqualTo(whole);
            assertThat(whole.reasons()).extracting(Reason::piece).isNotEmpty().doesNotContain("");
            levels.merge(whole.level(), 1, Integer::sum);
        });
        System.out.println("Levels of the real records on " + TODAY + ": " + levels);
        assertThat(levels)
                .containsKeys(Openness.PROBABLY_OPEN, Openness.PERHAPS_OPEN, Openness.DOUBTFUL, Openness.CLOSED);
    }

    private static StatusRecords recruiting(String verified) {
        return StatusRecords.bare().text("overallStatus", "RECRUITING").text("statusVerifiedDate", verified);
    }

    private static StatusRecords notYet(String verified) {
        return StatusRecords.bare().text("overallStatus", "NOT_YET_RECRUITING").text("statusVerifiedDate", verified);
    }

    private static void says(StatusRecords record, Openness level, String sentence) {
        OpenAssessment assessment = OpenAssessment.of(StudyView.of(record.record(1)), TODAY);
        assertThat(assessment.sentence()).isEqualTo(sentence);
        assertThat(assessment.level()).isEqualTo(level);
        assertThat(OpenAssessment.of(card(record.record(1)), TODAY)).isEqualTo(assessment);
    }

    private static Openness level(StatusRecords record) {
        return OpenAssessment.of(StudyView.of(record.record(1)), TODAY).level();
    }

    private static org.eligo.study.StudyCard card(StudyRecord record) {
        try {
            return CardReader.read(record);
        } catch (RecordException e) {
            throw new AssertionError(e);
        }
    }
}
