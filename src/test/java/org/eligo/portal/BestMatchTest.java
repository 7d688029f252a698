package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of results where nobody chose another. */
final class BestMatchTest {

    private static final Pattern STUDY = Pattern.compile("href=\"/study/(NCT[0-9]{8})/");

    @Test
    void of_studies_that_match_equally_well_those_updated_last_come_first() {
        List<String> records = Stream.of("1 2024-05-01", "2 2026-05-01", "3 2025-05-01", "4 ")
                .map(study -> study.split(" ", -1))
                .map(study -> study(study[0], study[1]))
                .toList();
        try (ServedPortal portal = ServedPortal.of(records)) {
            List<String> shown = STUDY.matcher(portal.page("/search?cond=lupus"))
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertThat(shown).containsExactly("NCT99000002", "NCT99000003", "NCT99000001", "NCT99000004");
        }
    }

    private static String study(String number, String updated) {
        String date = updated.isEmpty() ? "" : ",\"lastUpdatePostDateStruct\":{\"date\":\"" + updated + "\"}";
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%s","briefTitle":"Warmth"},
                "statusModule":{"overallStatus":"RECRUITING"%s},"conditionsModule":{"conditions":["Lupus"]}},"hasResults":false}
                """.formatted(number, date);
    }
}
