package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of results says what it knows. */
final class TablePageTest {

    @Test
    void a_number_that_stands_for_unknown_is_not_a_number_of_people() {
        try (ServedPortal portal = ServedPortal.of(List.of(study(1, 99_999_999), study(2, 12_345)))) {
            List<String> lines = PageText.lines(portal.page("/search?view=table&column=participants"));
            assertThat(lines).contains("Unknown", "12,345").doesNotContain("99,999,999");
        }
    }

    @Test
    void the_nearest_site_has_a_column_only_where_a_place_is_named_or_the_column_was_chosen() {
        try (ServedPortal portal = ServedPortal.of(List.of(study(1, 10)))) {
            String heading = "<th scope=\"col\">Nearest open site</th>";
            assertThat(portal.page("/search?view=table")).doesNotContain(heading);
            assertThat(portal.page("/search?view=table&near=Lyon&within=any")).contains(heading);
            assertThat(portal.page("/search?view=table&column=nearest")).contains(heading);
        }
    }

    private static String study(int number, int people) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%d","briefTitle":"Gloves"},
                "designModule":{"enrollmentInfo":{"count":%d}}}}
                """.formatted(number, people);
    }
}
