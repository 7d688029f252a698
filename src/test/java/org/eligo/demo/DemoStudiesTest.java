package org.eligo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The studies as a whole: repeatable, numbered, compact, plainly fictional. */
final class DemoStudiesTest {

    private static List<String> texts(long seed, int count) {
        return new DemoStudies(seed)
                .studies(count)
                .map(b -> new String(b, StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        long seed = RandomGenerator.getDefault().nextLong();
        assertThat(texts(seed, 120)).as("seed " + seed).isEqualTo(texts(seed, 120));
        assertThat(texts(seed, 40)).as("seed " + seed).isNotEqualTo(texts(seed + 1_000_003, 40));
    }

    @Test
    void fewer_studies_are_the_beginning_of_more() {
        assertThat(texts(7, 60)).isEqualTo(texts(7, 90).subList(0, 60));
    }

    @Test
    void numbers_run_from_the_first_without_a_gap() {
        int expected = DemoStudies.FIRST.number();
        for (JsonNode study : Walk.defaults()) {
            assertThat(Walk.text(study, "identificationModule.nctId")).isEqualTo("NCT" + expected);
            expected++;
        }
        assertThat(Walk.defaults()).hasSize(DemoStudies.DEFAULT_COUNT);
    }

    @Test
    void a_count_that_is_negative_or_has_no_numbers_left_is_refused() {
        assertThatThrownBy(() -> new DemoStudies().studies(-1)).hasMessageContaining("-1 were asked for");
        assertThatThrownBy(() -> new DemoStudies().studies(DemoStudies.MAX_COUNT + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new DemoStudies().studies(0)).isEmpty();
    }

    @Test
    void studies_are_compact_json() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        for (String text : texts(DemoStudies.DEFAULT_SEED, 300)) {
            assertThat(mapper.writeValueAsString(mapper.readTree(text))).isEqualTo(text);
        }
    }

    @Test
    void any_seed_makes_studies() {
        long seed = RandomGenerator.getDefault().nextLong();
        Set<String> statuses = new HashSet<>();
        new DemoStudies(seed).studies(500).map(Walk::parse).forEach(study -> {
            Walk.leaves(study, (field, value) -> {});
            statuses.add(Walk.text(study, "statusModule.overallStatus"));
        });
        assertThat(statuses).as("seed " + seed).hasSizeGreaterThan(11);
    }

    @Test
    void every_study_with_a_summary_says_that_it_is_fictional() {
        for (JsonNode study : Walk.defaults()) {
            String summary = Walk.text(study, "descriptionModule.briefSummary");
            assertThat(summary.isEmpty() || summary.contains("This is a fictional study made for demonstration."))
                    .isTrue();
        }
    }

    @Test
    void telephones_addresses_and_links_lead_to_nobody() {
        for (JsonNode study : Walk.defaults()) {
            boolean hostile =
                    Walk.text(study, "identificationModule.briefTitle").startsWith("Hostile");
            Walk.leaves(study, (field, value) -> {
                if (hostile) {
                    return;
                }
                switch (field.name()) {
                    case "phone" -> assertThat(value.asText()).matches(".*555.?01\\d\\d");
                    case "email" ->
                        assertThat(value.asText()).matches("[a-z.]+@([a-z]+\\.example|example\\.(org|com))");
                    case "url", "link" ->
                        assertThat(value.asText())
                                .matches("https://([a-z]+\\.example|(data\\.)?example\\.(org|com))/.*");
                    default -> {}
                }
            });
        }
    }
}
