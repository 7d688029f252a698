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

    private static String study(int number, int people) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%d","briefTitle":"Gloves"},
                "designModule":{"enrollmentInfo":{"count":%d}}}}
                """.formatted(number, people);
    }
}
