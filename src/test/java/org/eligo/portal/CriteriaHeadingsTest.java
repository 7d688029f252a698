package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the headings of the criteria stand on the page of a study. */
final class CriteriaHeadingsTest {

    @Test
    void several_lists_of_one_kind_are_told_apart_in_their_headings() {
        assertThat(
                        headings(
                                "Inclusion Criteria for Mittens:\\n\\n1. Cold hands\\n\\nInclusion Criteria for Gloves:\\n\\n1. Fingers"))
                .containsExactly(
                        "Inclusion criteria: Inclusion Criteria for Mittens",
                        "Inclusion criteria: Inclusion Criteria for Gloves");
    }

    @Test
    void a_heading_that_the_next_says_again_stands_once() {
        assertThat(
                        headings(
                                "Inclusion Criteria:\\n\\nInclusion Criteria:\\n\\n1. Cold hands\\n\\nExclusion Criteria:\\n\\n1. Feet"))
                .containsExactly("Inclusion criteria", "Exclusion criteria");
    }

    @Test
    void a_heading_with_nothing_below_is_told_as_such() {
        String criteria = "Inclusion Criteria:\\n\\n1. Cold hands\\n\\nExclusion Criteria:";
        assertThat(headings(criteria)).containsExactly("Inclusion criteria", "Exclusion criteria");
        assertThat(page(criteria)).containsOnlyOnce("Nothing stands under this heading in the record.");
    }

    private static List<String> headings(String criteria) {
        return page(criteria)
                .lines()
                .filter(line -> line.startsWith("<h3>Inclusion") || line.startsWith("<h3>Exclusion"))
                .map(line -> line.replaceAll("<[^>]*>", ""))
                .toList();
    }

    private static String page(String criteria) {
        try (ServedPortal portal = ServedPortal.of(List.of(
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000080\",\"briefTitle\":\"Gloves\"},"
                        + "\"eligibilityModule\":{\"eligibilityCriteria\":\"" + criteria + "\"}}}"))) {
            return portal.page("/study/NCT99000080");
        }
    }
}
