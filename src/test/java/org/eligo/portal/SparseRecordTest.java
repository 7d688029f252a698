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
