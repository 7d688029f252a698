package org.eligo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.eligo.assessment.TakingPart.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceboTalkTest {

    private static final String SPOKEN =
            "No group is listed as a placebo group, but the record speaks of a placebo. Ask whether you might get one.";

    private static final String NONE = "The record names no placebo group.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The control group will receive placebo daily.",
                "Wool or placebo",
                "Wool and cotton, double-dummy",
                "Subjects receive Wool and placebo matching Cotton.",
                "A randomized, double-blind, placebo-controlled study",
                "It is not known whether wool is warmer than a placebo.",
            })
    void a_placebo_in_the_words_of_a_group_is_told(String description) {
        assertThat(placebo(arms(description), "")).isEqualTo(SPOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wool (no placebo)",
                "An open label study of wool with no placebo.",
                "The study is not placebo-controlled.",
                "Wool without any matching placebo",
                "Treated as usual, since no suitable placebo exists.",
                "A placebo will not be given.",
                "The study will not comprise a placebo-comparator group.",
                "At the end, a single-blind, placebo-controlled oral food challenge",
                "confirmed by double-blind placebo controlled food Challenge",
            })
    void a_placebo_that_is_denied_or_part_of_a_test_is_none(String description) {
        assertThat(placebo(arms(description), "")).isEqualTo(NONE);
    }

    @Test
    void titles_models_and_masking_speak_too() {
        assertThat(
                        placebo(
                                arms("Wool"),
                                ",\"identificationModule\":{\"nctId\":\"NCT99000079\",\"officialTitle\":\"A Placebo-Controlled Trial\"}"))
                .isEqualTo(SPOKEN);
        assertThat(placebo(
                        ",\"designInfo\":{\"interventionModelDescription\":\"Placebo-controlled, parallel.\"}",
                        arms("Wool"),
                        ""))
                .isEqualTo(SPOKEN);
        assertThat(placebo(
                        ",\"designInfo\":{\"maskingInfo\":{\"masking\":\"NONE\",\"maskingDescription\":\"Placebo looks the same.\"}}",
                        arms("Wool"),
                        ""))
                .isEqualTo(SPOKEN);
    }

    @Test
    void a_text_that_may_tell_of_other_studies_counts_where_it_speaks_of_this_one() {
        assertThat(placebo(arms("Wool"), detailed("In one trial hands were warmer than with placebo.")))
                .isEqualTo(NONE);
        assertThat(placebo(
                        arms("Wool"), detailed("Hands get cold. Each person will be given wool or placebo. Then tea.")))
                .isEqualTo(SPOKEN);
    }

    @Test
    void where_groups_are_not_described_a_placebo_is_told_all_the_same() {
        assertThat(placebo("", detailed("This is a placebo-controlled study.")))
                .isEqualTo(
                        "The record does not describe the groups, but it speaks of a placebo. Ask whether you might get one.");
    }

    @Test
    void nobody_is_told_to_ask_of_a_study_that_is_over() {
        assertThat(placebo(arms("Wool or placebo"), ",\"statusModule\":{\"overallStatus\":\"COMPLETED\"}"))
                .isEqualTo("No group is listed as a placebo group, but the record speaks of a placebo.");
    }

    private static String detailed(String text) {
        return ",\"descriptionModule\":{\"detailedDescription\":\"" + text + "\"}";
    }

    private static String arms(String description) {
        return ",\"armsInterventionsModule\":{\"armGroups\":[{\"label\":\"Wool\",\"type\":\"EXPERIMENTAL\",\"description\":\""
                + description + "\"}]}";
    }

    private static String placebo(String arms, String more) {
        return placebo("", arms, more);
    }

    private static String placebo(String design, String arms, String more) {
        return TakingPart.of(TakingPartTest.study(
                        "\"designModule\":{\"studyType\":\"INTERVENTIONAL\"" + design + "}" + arms + more))
                .lines()
                .stream()
                .filter(line -> line.label().equals("Placebo"))
                .map(Line::words)
                .findFirst()
                .orElse("");
    }
}
