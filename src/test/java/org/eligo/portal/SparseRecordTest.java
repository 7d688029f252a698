package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a record does not say is not said for it. */
final class SparseRecordTest {

    @Test
    void ages_are_not_given_where_the_record_says_nothing_of_who_can_take_part() {
        assertThat(agesOf("", "")).isEqualTo("Not given");
        assertThat(agesOf("", ",\"eligibilityModule\":{\"stdAges\":[\"CHILD\",\"ADULT\"]}"))
                .isEqualTo("Not given");
        assertThat(agesOf("/es", "")).isEqualTo("No se indica");
    }

    @Test
    void absent_limits_beside_criteria_stay_open() {
        assertThat(
                        agesOf(
                                "",
                                ",\"eligibilityModule\":{\"sex\":\"ALL\",\"eligibilityCriteria\":\"Inclusion Criteria:\\n\\n* Cold hands\"}"))
                .isEqualTo("Any age");
    }

    @Test
    void a_card_says_the_same_of_ages() {
        try (ServedPortal portal = ServedPortal.of(List.of(record("")))) {
            assertThat(portal.page("/search?cond=chilblain"))
                    .contains("<dd>Not given")
                    .doesNotContain("Any age");
        }
        try (ServedPortal portal = ServedPortal.of(List.of(record(",\"eligibilityModule\":{\"sex\":\"ALL\"}")))) {
            assertThat(portal.page("/search?cond=chilblain")).contains("<dd>Any age");
        }
    }

    @Test
    void a_design_that_is_not_described_has_no_heading() {
        try (ServedPortal portal = ServedPortal.of(List.of(record("")))) {
            assertThat(PageText.lines(portal.page("/study/NCT99000076"))).doesNotContain("Trial design");
        }
        try (ServedPortal portal =
                ServedPortal.of(List.of(record(",\"designModule\":{\"designInfo\":{\"allocation\":\"NA\"}}")))) {
            assertThat(PageText.lines(portal.page("/study/NCT99000076"))).contains("Trial design");
        }
    }

    @Test
    void of_a_treatment_outside_the_study_no_more_is_said_than_that_no_program_is_registered() {
        String trial = pageOf("COMPLETED", "INTERVENTIONAL", "\"hasExpandedAccess\":false", "");
        assertThat(trial)
                .contains(
                        "No expanded access program, in which patients get the treatment outside a study, is registered for this one.")
                .doesNotContain("is not offered outside");
        assertThat(pageOf("COMPLETED", "OBSERVATIONAL", "\"hasExpandedAccess\":false", ""))
                .doesNotContain("No expanded access program");
        assertThat(pageOf("COMPLETED", "OBSERVATIONAL", "\"hasExpandedAccess\":true", ""))
                .contains("The treatment may be had outside the study.");
    }

    @Test
    void of_a_committee_for_safety_the_record_is_quoted_in_the_right_tense() {
        String none = ",\"oversightModule\":{\"oversightHasDmc\":false}";
        String one = ",\"oversightModule\":{\"oversightHasDmc\":true}";
        assertThat(pageOf("RECRUITING", "INTERVENTIONAL", "", none))
                .contains("The record says that the study has no data monitoring committee");
        assertThat(pageOf("COMPLETED", "INTERVENTIONAL", "", none))
                .contains("The record says that the study had no data monitoring committee");
        assertThat(pageOf("RECRUITING", "INTERVENTIONAL", "", one))
                .contains("The record says that the study has a data monitoring committee");
        assertThat(pageOf("TERMINATED", "INTERVENTIONAL", "", one))
                .contains("The record says that the study had a data monitoring committee");
    }

    private static String pageOf(String status, String type, String access, String modules) {
        String record = record(",\"designModule\":{\"studyType\":\"" + type + "\"}" + modules)
                .replace("\"WITHHELD\"", "\"" + status + "\",\"expandedAccessInfo\":{" + access + "}");
        try (ServedPortal portal = ServedPortal.of(List.of(record))) {
            return String.join("\n", PageText.lines(portal.page("/study/NCT99000076")));
        }
    }

    private static String agesOf(String language, String modules) {
        try (ServedPortal portal = ServedPortal.of(List.of(record(modules)))) {
            List<String> lines = PageText.lines(portal.page(language + "/study/NCT99000076"));
            return lines.get(lines.indexOf(language.isEmpty() ? "Ages" : "Edades") + 1);
        }
    }

    private static String record(String modules) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT99000076","briefTitle":"Gloves"},
                "statusModule":{"overallStatus":"WITHHELD"},"conditionsModule":{"conditions":["Chilblain"]}%s}}
                """.formatted(modules);
    }
}
