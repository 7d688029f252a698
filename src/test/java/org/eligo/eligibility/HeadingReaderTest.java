package org.eligo.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.eligo.eligibility.Section.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inclusion Criteria: | INCLUSION | Inclusion Criteria",
                "Inclusion criteria | INCLUSION | Inclusion criteria",
                "Inclusion Criteria - | INCLUSION | Inclusion Criteria",
                "Inclusion criteria. | INCLUSION | Inclusion criteria",
                "Key Inclusion Criteria | INCLUSION | Key Inclusion Criteria",
                "Main inclusion criteria | INCLUSION | Main inclusion criteria",
                "INCLUSION CRITERIA | INCLUSION | INCLUSION CRITERIA",
                "Inclusion: | INCLUSION | Inclusion",
                "EXCLUSION | EXCLUSION | EXCLUSION",
                "* INCLUSION CRITERIA: | INCLUSION | INCLUSION CRITERIA",
                "* Exclusion criteria | EXCLUSION | Exclusion criteria",
                "-INCLUSION CRITERIA: | INCLUSION | INCLUSION CRITERIA",
                "## Exclusion Criteria | EXCLUSION | Exclusion Criteria",
                "**Inclusion Criteria:** | INCLUSION | Inclusion Criteria",
                "__Exclusion criteria__ | EXCLUSION | Exclusion criteria",
                "==EXCLUSION CRITERIA === | EXCLUSION | EXCLUSION CRITERIA",
                "2. Exclusion Criteria: | EXCLUSION | Exclusion Criteria",
                "Criteria for inclusion | INCLUSION | Criteria for inclusion",
                "Criteria for exclusion: | EXCLUSION | Criteria for exclusion",
                "Non-inclusion criteria: | EXCLUSION | Non-inclusion criteria",
                "Exclusion criteria (both cohorts): | EXCLUSION | Exclusion criteria (both cohorts)",
                "Inclusion Criteria for Cohort A | INCLUSION | Inclusion Criteria for Cohort A",
                "EXCLUSION CRITERIA - SINGERS: | EXCLUSION | EXCLUSION CRITERIA - SINGERS",
                "Recipient Exclusion Criteria: | EXCLUSION | Recipient Exclusion Criteria",
                "The inclusion criteria are: | INCLUSION | The inclusion criteria are",
                "Singers must meet all of these inclusion criteria: | INCLUSION | Singers must meet all of these inclusion criteria",
                "Inclusion and Exclusion Criteria: | OTHER | Inclusion and Exclusion Criteria",
                "Eligibility criteria: | OTHER | Eligibility criteria",
                "DISEASE CHARACTERISTICS: | OTHER | DISEASE CHARACTERISTICS",
                "PATIENT CHARACTERISTICS: | OTHER | PATIENT CHARACTERISTICS",
                "PRIOR CONCURRENT THERAPY: | OTHER | PRIOR CONCURRENT THERAPY",
            })
    void a_heading_on_its_own_line_opens_a_section(String line, Kind kind, String heading) {
        assertThat(CriteriaShape.of("Before.\n\n" + line + "\n\n* Able to sing"))
                .isEqualTo("OTHER\n  ~ Before.\n" + kind + " <" + heading + ">\n  * Able to sing\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inclusion Criteria: Adults over 18 | INCLUSION | Inclusion Criteria | ~ Adults over 18",
                "Exclusion: hiccups | EXCLUSION | Exclusion | ~ hiccups",
                "**Inclusion:** 1. Adults | INCLUSION | Inclusion | 1. Adults",
                "Exclusion criteria (part B): - hiccups | EXCLUSION | Exclusion criteria (part B) | * hiccups",
                "Inclusion Criteria Adults over 18 | INCLUSION | Inclusion Criteria | ~ Adults over 18",
                "Inclusion criteria. Adults over 18. | INCLUSION | Inclusion criteria | ~ Adults over 18.",
                "DISEASE CHARACTERISTICS: Moon fever | OTHER | DISEASE CHARACTERISTICS | ~ Moon fever",
            })
    void a_heading_may_be_followed_by_its_first_criterion(String line, Kind kind, String heading, String item) {
        assertThat(CriteriaShape.of(line)).isEqualTo(kind + " <" + heading + ">\n  " + item + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Does not meet the inclusion criteria of the main study",
                "* Failure to meet inclusion criteria.",
                "1. Not meeting inclusion criteria",
                "* Meets the Exclusion Criteria: see the protocol",
                "* Exclusion criteria of another study apply",
                "* No exclusion criteria",
                "* Well at the time of inclusion",
                "Singers who do not meet the inclusion criteria:",
                "Note: Other protocol defined Inclusion/Exclusion criteria may apply.",
                "No eligibility criteria",
                "* Inclusion: in another study",
            })
    void a_sentence_that_mentions_criteria_opens_no_section(String line) {
        assertThat(CriteriaText.read("* Sings\n\n" + line + "\n* Hums").sections())
                .singleElement()
                .extracting(Section::kind)
                .isEqualTo(Kind.OTHER);
    }

    @Test
    void headings_repeated_for_each_cohort_keep_their_words() {
        assertThat(CriteriaShape.of("""
                        Inclusion Criteria for Cohort A:

                        * Sings

                        Inclusion Criteria for Cohort B:

                        * Hums

                        Exclusion criteria (both cohorts):

                        * Yawns
                        """)).isEqualTo("""
                        INCLUSION <Inclusion Criteria for Cohort A>
                          * Sings
                        INCLUSION <Inclusion Criteria for Cohort B>
                          * Hums
                        EXCLUSION <Exclusion criteria (both cohorts)>
                          * Yawns
                        """);
    }

    @Test
    void a_heading_after_a_lost_line_break_is_found() {
        assertThat(CriteriaShape.of("Inclusion Criteria:\n* Sings\n* Age 18-30 Exclusion Criteria\n* Yawns"))
                .isEqualTo("""
                        INCLUSION <Inclusion Criteria>
                          * Sings
                          * Age 18-30
                        EXCLUSION <Exclusion Criteria>
                          * Yawns
                        """);
        assertThat(CriteriaShape.of("Inclusion Criteria: Sings.Exclusion Criteria: Yawns"))
                .isEqualTo("""
                        INCLUSION <Inclusion Criteria>
                          ~ Sings.
                        EXCLUSION <Exclusion Criteria>
                          ~ Yawns
                        """);
    }

    @Test
    void a_topic_inside_the_exclusion_criteria_stays_exclusion() {
        assertThat(CriteriaShape.of("Exclusion Criteria:\n\nPrior therapy:\n\n* Lullabies"))
                .isEqualTo("""
                EXCLUSION <Exclusion Criteria>
                  = Prior therapy:
                  * Lullabies
                """);
    }

    @Test
    void a_topic_after_other_topics_ends_the_exclusion_criteria() {
        assertThat(
                        CriteriaShape.of(
                                "DISEASE CHARACTERISTICS:\n\nFever\n\nExclusion criteria:\n\n* Yawns\n\nPRIOR CONCURRENT THERAPY:\n\n* None"))
                .isEqualTo("""
                        OTHER <DISEASE CHARACTERISTICS>
                          ~ Fever
                        EXCLUSION <Exclusion criteria>
                          * Yawns
                        OTHER <PRIOR CONCURRENT THERAPY>
                          * None
                        """);
    }
}
