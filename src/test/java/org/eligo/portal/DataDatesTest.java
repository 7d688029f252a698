package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page says of which days its records are copies. */
final class DataDatesTest {

    @Test
    void copies_of_several_days_are_told_from_the_earliest_to_the_latest() {
        assertThat(foot(study(1, "2020-10-07"), study(2, "2026-03-13"), study(3, ""), study(4, "2023-02-03")))
                .contains(
                        "4 studies are loaded here, their records copied on days from October 7, 2020 to March 13, 2026;"
                                + " each study names its own.");
    }

    @Test
    void copies_of_one_day_name_that_day_and_no_file() {
        assertThat(foot(study(1, "2026-03-13"), study(2, "2026-03-13")))
                .contains("2 studies are loaded here, as of March 13, 2026.")
                .doesNotContain("ndjson");
    }

    @Test
    void where_no_record_tells_its_day_that_of_the_load_is_said() {
        assertThat(foot(study(1, ""))).contains("1 study is loaded here, as of November 20, 2026.");
    }

    private static String foot(String... records) {
        try (ServedPortal portal = ServedPortal.of(List.of(records))) {
            return SearchText.of(portal.page("/"));
        }
    }

    private static String study(int number, String copied) {
        String date = copied.isEmpty()
                ? ""
                : ",\"derivedSection\":{\"miscInfoModule\":{\"versionHolder\":\"" + copied + "\"}}";
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%s","briefTitle":"Warmth"}}%s,"hasResults":false}
                """.formatted(number, date);
    }
}
