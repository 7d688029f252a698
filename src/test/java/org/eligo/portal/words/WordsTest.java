package org.eligo.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eligo.study.Coded;
import org.eligo.study.Enrollment;
import org.eligo.study.Masking;
import org.eligo.study.Phase;
import org.eligo.study.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class WordsTest {

    @Test
    void ages_are_told_as_people_say_them() {
        assertThat(ages("18 Years", "70 Years")).isEqualTo("18 to 70 years old");
        assertThat(ages("6 Months", "5 Years")).isEqualTo("6 months to 5 years old");
        assertThat(ages("1 Year", "5 Years")).isEqualTo("1 to 5 years old");
        assertThat(ages("1 Month", "1 Year")).isEqualTo("1 month to 1 year old");
        assertThat(ages("12 Months", "12 Months")).isEqualTo("12 months old");
        assertThat(ages("1 Day", "1 Day")).isEqualTo("1 day old");
        assertThat(ages("12 Months", "12 Years")).isEqualTo("12 months to 12 years old");
        assertThat(ages("18 Years", null)).isEqualTo("18+ years old");
        assertThat(ages(null, "17 Years")).isEqualTo("Up to 17 years old");
        assertThat(ages(null, null)).isEqualTo("Any age");
        assertThat(ages("young", "5 Years")).isEqualTo("young to 5 Years");
    }

    @Test
    void a_number_of_patients_says_whether_it_is_planned() {
        assertThat(CountWords.patients(new Enrollment(70, true))).isEqualTo("70 estimated patients");
        assertThat(CountWords.patients(new Enrollment(1, false))).isEqualTo("1 patient");
        assertThat(CountWords.patients(new Enrollment(0, false))).isEqualTo("0 patients");
        assertThat(CountWords.patients(new Enrollment(12_345, false))).isEqualTo("12,345 patients");
        assertThat(CountWords.patients(new Enrollment(Enrollment.UNKNOWN, true)))
                .isEqualTo("Unknown");
    }

    @Test
    void participants_and_groups_are_told_as_far_as_they_are_known() {
        assertThat(CountWords.participantsInGroups(Optional.of(new Enrollment(70, true)), 2))
                .contains("70 participants in 2 patient groups");
        assertThat(CountWords.participantsInGroups(Optional.of(new Enrollment(1, true)), 1))
                .contains("1 participant in 1 patient group");
        assertThat(CountWords.participantsInGroups(Optional.empty(), 2)).contains("2 patient groups");
        assertThat(CountWords.participantsInGroups(Optional.empty(), 0)).isEmpty();
    }

    @Test
    void a_value_that_nobody_knows_yet_is_shown_as_words_and_never_fails() {
        assertThat(Words.status(Coded.of(Status.class, "PAUSED_FOR_REVIEW"))).isEqualTo("Paused For Review");
        assertThat(Words.masking(Coded.of(Masking.class, "QUINTUPLE"))).isEqualTo("Quintuple");
        assertThat(Words.label("DesignAllocation", "BY_MOONLIGHT")).isEqualTo("By Moonlight");
        assertThat(StatusTag.of(Coded.of(Status.class, "PAUSED_FOR_REVIEW")).tone())
                .isEqualTo("unsure");
    }

    @Test
    void the_registry_term_stands_beside_a_status_that_is_worded_differently() {
        assertThat(Words.status(Coded.of(Status.class, "RECRUITING"))).isEqualTo("Enrolling");
        assertThat(Words.registryTerm(Coded.of(Status.class, "RECRUITING"))).contains("Recruiting");
        assertThat(Words.registryTerm(Coded.of(Status.class, "COMPLETED"))).isEmpty();
    }

    @Test
    void phases_fall_and_no_phase_is_not_shown() {
        assertThat(Words.phases(List.of(
                        Coded.of(Phase.class, "EARLY_PHASE1"),
                        Coded.of(Phase.class, "PHASE4"),
                        Coded.of(Phase.class, "PHASE2"))))
                .containsExactly("Phase 4", "Phase 2", "Early Phase 1");
        assertThat(Words.phases(List.of(Coded.of(Phase.class, "NA")))).isEmpty();
    }

    @Test
    void dates_are_told_in_the_precision_they_have() {
        assertThat(DateWords.of("2024-03-05")).isEqualTo("March 5, 2024");
        assertThat(DateWords.of("2024-03")).isEqualTo("March 2024");
        assertThat(DateWords.of("2024")).isEqualTo("2024");
        assertThat(DateWords.of("2024-13")).isEqualTo("2024-13");
    }

    private static String ages(@Nullable String low, @Nullable String high) {
        return AgeWords.range(Optional.ofNullable(low), Optional.ofNullable(high));
    }
}
