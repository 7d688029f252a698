package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eligo.SharedFolder;
import org.junit.jupiter.api.Test;

/** Every figure of posted results stands in the row and in the column where the record has it. */
final class ResultsTablesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void of_fictional_results() throws IOException {
        ExpectedTables seen = held(DemoRecords.first(100));
        assertThat(seen.wrong()).isEmpty();
        assertThat(seen.compared()).isGreaterThan(300);
    }

    @Test
    void of_real_results() throws IOException {
        List<String> records = new ArrayList<>();
        try (Stream<String> lines = SharedFolder.lines("data/studies.ndjson.gz")) {
            lines.filter(l -> l.contains("\"resultsSection\"")).forEach(records::add);
        }
        ExpectedTables seen = held(records);
        assertThat(seen.wrong()).isEmpty();
        assertThat(seen.compared()).isGreaterThan(40_000);
    }

    @Test
    void a_column_that_is_swapped_is_found_out() {
        JsonNode results = read("""
                {"outcomeMeasuresModule":{"outcomeMeasures":[{"title":"Warmth","groups":[{"id":"OG000","title":"Wool"},
                {"id":"OG001","title":"Bare"}],"classes":[{"categories":[{"title":"Hands","measurements":[
                {"groupId":"OG000","value":"31","spread":"2"},{"groupId":"OG001","value":"29","spread":"3"}]}]}]}]}}
                """);
        String page = """
                <table class="results-table"><caption id="outcome-1">Warmth</caption><tr><th>What</th><th>Wool</th><th>Bare</th></tr>
                <tr><th>Hands</th><td>LEFT (2)</td><td>RIGHT (3)</td></tr></table>
                """;
        assertThat(against(results, page.replace("LEFT", "31").replace("RIGHT", "29")))
                .isEmpty();
        assertThat(against(results, page.replace("LEFT", "29").replace("RIGHT", "31")))
                .hasSize(2);
        assertThat(against(results, page.replace("Hands", "Feet"))).isNotEmpty();
        assertThat(against(results, "")).isNotEmpty();
    }

    private static List<String> against(JsonNode results, String page) {
        ExpectedTables seen = new ExpectedTables();
        seen.hold("NCT99000001", results, TablesOnPage.of(page));
        return seen.wrong();
    }

    private static ExpectedTables held(List<String> records) throws IOException {
        ExpectedTables seen = new ExpectedTables();
        try (ServedPortal portal = ServedPortal.of(records)) {
            for (String record : records) {
                JsonNode results = read(record).path("resultsSection");
                String number = ServedPortal.record(record).id().toString();
                if (!results.isMissingNode()) {
                    seen.hold(number, results, TablesOnPage.of(portal.page("/study/" + number)));
                }
            }
        }
        return seen;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
