package org.eligo.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.eligo.SharedFolder;
import org.eligo.eligibility.Section.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaCoverageTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> SHARDS = List.of(
            "Inclusion Criteria",
            "EXCLUSION CRITERIA",
            "Inclusion",
            "exclusion",
            "criteria for exclusion",
            "(",
            ")",
            ":",
            ": ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\t",
            "  ",
            "   ",
            " ",
            "\u00A0",
            "\u200B",
            "*",
            "**",
            "* ",
            "- ",
            "• ",
            "1. ",
            "2)",
            "(a) ",
            "i. ",
            "o ",
            "\\",
            "\\* ",
            "#",
            "_",
            "=",
            "sings",
            "Any of the following:",
            "Stage 2.",
            ".Exclusion Criteria:",
            " Exclusion criteria",
            "PRIOR CONCURRENT THERAPY:",
            "DISEASE CHARACTERISTICS",
            "Eligibility criteria",
            "must meet",
            "≥",
            "𝄞",
            "\uD834",
            "–",
            "1.1. ",
            "No inclusion / Exclusion");

    @Test
    void nothing_of_a_random_text_is_dropped_or_doubled() {
        long seed = System.nanoTime();
        System.out.println("CriteriaCoverageTest seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(SHARDS.get(random.nextInt(SHARDS.size())));
            }
            CriteriaShape.mustCoverItsSource(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* ",
                "*",
                "1. ",
                "(",
                "\n",
                " \n",
                "- a\n",
                "1. a\n* b\na) c\n",
                "Inclusion Criteria: ",
                "Exclusion Criteria:\n",
                "a.Exclusion Criteria: ",
                "x Exclusion Criteria",
                "the Exclusion Criteria: ",
                "inclusion ",
                "criteria for ",
                "a:\n* b\n\n",
                "Inclusion Criteria (",
                "\\",
                "following ",
                "word ",
                "x",
                "( ) ",
                "PRIOR CONCURRENT THERAPY:\n",
                "i. v. x. "
            })
    void a_long_text_of_the_same_again_takes_a_moment(String shard) {
        String text = "Inclusion Criteria: x\n" + shard.repeat(250_000 / shard.length());
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> CriteriaShape.mustCoverItsSource(text));
    }

    @Test
    void two_megabytes_of_markers_and_headings_take_a_moment() {
        String text = String.join("", SHARDS);
        String hostile = text.repeat(2_000_000 / text.length());
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> CriteriaShape.mustCoverItsSource(hostile));
    }

    @Test
    void two_megabytes_of_ever_deeper_indents_take_a_moment() {
        var text = new StringBuilder();
        for (int i = 0; text.length() < 2_000_000; i++) {
            text.append(" ".repeat(i))
                    .append(i % 2 == 0 ? "* " : "1. ")
                    .append(i)
                    .append('\n');
        }
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> CriteriaShape.mustCoverItsSource(text.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"studies", "studies-legacy", "criteria-text"})
    void nothing_of_a_real_text_is_dropped_or_doubled(String file) throws IOException {
        for (String text : realTexts(file)) {
            CriteriaShape.mustCoverItsSource(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"studies", "studies-legacy"})
    void both_sections_are_found_where_a_real_text_names_both(String file) throws IOException {
        int named = 0;
        int found = 0;
        for (String text : realTexts(file)) {
            String words = text.toLowerCase(Locale.ROOT);
            if (words.contains("inclusion criteria") && words.contains("exclusion criteria")) {
                List<Section> sections = CriteriaText.read(text).sections();
                boolean both = sections.stream().anyMatch(s -> s.kind() == Kind.INCLUSION)
                        && sections.stream().anyMatch(s -> s.kind() == Kind.EXCLUSION);
                named++;
                found += both ? 1 : 0;
            }
        }
        assertThat(found)
                .as("%s: texts that name both sections: %d", file, named)
                .isGreaterThan(named * 99 / 100);
    }

    @Test
    void the_seed_has_four_inclusion_and_six_exclusion_criteria() throws IOException {
        Optional<Path> seed = SharedFolder.find("seed/NCT01218464.json");
        assumeTrue(seed.isPresent(), "The seed record is not beside this checkout.");
        String text = criteria(JSON.readTree(Files.readString(seed.orElseThrow())));
        List<Section> sections = CriteriaText.read(text).sections();
        assertThat(sections).extracting(Section::kind).containsExactly(Kind.INCLUSION, Kind.EXCLUSION);
        assertThat(sections)
                .extracting(s -> ((ItemList) s.blocks().getFirst()).items().size())
                .containsExactly(4, 6);
        CriteriaShape.mustCoverItsSource(text);
    }

    private static List<String> realTexts(String file) throws IOException {
        Optional<Path> path = SharedFolder.find("data/" + file + ".ndjson.gz");
        assumeTrue(path.isPresent(), "The test records are not beside this checkout.");
        List<String> texts = new ArrayList<>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path.orElseThrow())), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode record = JSON.readTree(line);
                texts.add(criteria(record));
                texts.add(record.path("inclusion").asText(""));
                texts.add(record.path("exclusion").asText(""));
            }
        }
        texts.removeIf(String::isEmpty);
        assertThat(texts).isNotEmpty();
        return texts;
    }

    private static String criteria(JsonNode record) {
        return record.at("/protocolSection/eligibilityModule/eligibilityCriteria")
                .asText("");
    }
}
