package org.eligo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The line of time shows every date that is one, and tells the others. */
final class TimelineDrawingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void dates_of_any_exactness_are_numbered_in_the_picture_and_told_in_the_same_order() {
        Drawing drawing = drawing("""
                "startDateStruct":{"date":"2024-03-05","type":"ACTUAL"},"primaryCompletionDateStruct":{"date":"2027-06","type":"ESTIMATED"},
                "completionDateStruct":{"date":"2028","type":"ESTIMATED"},"studyFirstPostDateStruct":{"date":"2024-01-10","type":"ESTIMATED"}
                """).orElseThrow();
        assertThat(drawing.words())
                .containsExactly(
                        "Study start: March 5, 2024",
                        "Main results collected by: June 2027 (expected)",
                        "Study end: 2028 (expected)",
                        "First posted in the registry: January 10, 2024");
        Picture picture = new Picture(drawing);
        assertThat(picture.texts()).contains("Today", "1", "2", "3", "4", "2024", "2028");
        assertThat(picture.count("draw-mark")).isEqualTo(4);
        assertThat(picture.count("draw-open")).isEqualTo(2);
        assertThat(picture.count("draw-span")).isEqualTo(1);
        assertThat(picture.count("draw-past")).isEqualTo(1);
        assertThat(picture.outside()).isEmpty();
    }

    @Test
    void of_a_study_that_was_withdrawn_nothing_was_collected() {
        Drawing drawing = drawing("""
                "overallStatus":"WITHDRAWN","startDateStruct":{"date":"2009-03-05"},"primaryCompletionDateStruct":{"date":"2010-04-05"}
                """).orElseThrow();
        assertThat(drawing.words())
                .containsExactly("Study start: March 5, 2009", "Main results were to be collected by: April 5, 2010");
        assertThat(new Picture(drawing).count("draw-span")).isEqualTo(1);
    }

    @Test
    void what_is_no_date_or_too_far_away_is_told_and_not_drawn() {
        Drawing drawing = drawing("""
                "startDateStruct":{"date":"1900-01"},"primaryCompletionDateStruct":{"date":"2023-02-31"},
                "completionDateStruct":{"date":"2025-02-03"}
                """).orElseThrow();
        assertThat(drawing.words())
                .containsExactly(
                        "Study start: January 1900 (too far away to be drawn)",
                        "Main results collected by: 2023-02-31 (this is no date; it cannot be drawn)",
                        "Study end: February 3, 2025");
        assertThat(new Picture(drawing).count("draw-mark")).isEqualTo(1);
        assertThat(new Picture(drawing).count("draw-span")).isZero();
    }

    @Test
    void an_end_before_the_start_is_said_and_gets_no_bar() {
        Drawing drawing = drawing("""
                "startDateStruct":{"date":"2024-03-05"},"completionDateStruct":{"date":"2021-01"}
                """).orElseThrow();
        assertThat(drawing.words())
                .contains("The record gives an end before its start, so no bar is drawn between them");
        assertThat(new Picture(drawing).count("draw-span")).isZero();
    }

    @Test
    void dates_that_fall_together_stand_in_rows_of_their_own() {
        Drawing drawing = drawing("""
                "startDateStruct":{"date":"2024-03-05"},"primaryCompletionDateStruct":{"date":"2024-03-06"},
                "completionDateStruct":{"date":"2024-03-06"},"studyFirstPostDateStruct":{"date":"2024-03-07"},
                "lastUpdatePostDateStruct":{"date":"2024-03-08"},"resultsFirstPostDateStruct":{"date":"2024-03"}
                """).orElseThrow();
        assertThat(new Picture(drawing).count("draw-mark")).isEqualTo(6);
        assertThat(new Picture(drawing).outside()).isEmpty();
    }

    @Test
    void a_study_without_dates_has_no_picture() {
        assertThat(drawing("\"overallStatus\":\"UNKNOWN\"")).isEmpty();
        assertThat(drawing("\"startDateStruct\":{\"date\":\"soon\"}")).isEmpty();
    }

    private static Optional<Drawing> drawing(String status) {
        return TimelineDrawing.of(
                Picture.study("\"statusModule\":{" + status + "}").progress(), TODAY);
    }
}
