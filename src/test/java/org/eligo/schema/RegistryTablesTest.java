package org.eligo.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eligo.SharedFolder;
import org.junit.jupiter.api.Test;

class RegistryTablesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> FIELD_KEYS = List.of(
            "name",
            "piece",
            "title",
            "sourceType",
            "type",
            "isEnum",
            "synonyms",
            "nested",
            "indexedOnly",
            "historicOnly",
            "maxChars",
            "altPieceNames",
            "dedLink",
            "children");

    @Test
    void enumerations_are_the_registrys_answer_byte_for_byte() throws IOException {
        assertThat(RegistryTables.enums()).isEqualTo(Files.readAllBytes(reference("enums.json")));
    }

    @Test
    void enumerations_are_written_as_jackson_does() {
        assertThat(text(RegistryTables.enums()))
                .startsWith("[ {\n  \"type\" : \"OrgStudyIdType\",\n  \"values\" : [ {\n    \"value\" : \"NIH\",\n")
                .endsWith("\"InterventionBrowseLeafRelevance\" ]\n} ]")
                .contains("    \"exceptions\" : {\n      \"EnrollmentType\" : \"Anticipated\"\n    }\n  } ],\n");
    }

    @Test
    void search_areas_are_the_registrys() throws IOException {
        JsonNode expected = MAPPER.readTree(reference("search-areas.json").toFile());
        assertThat(MAPPER.readTree(RegistryTables.searchAreas())).isEqualTo(expected);
        assertThat(text(RegistryTables.searchAreas())).isEqualTo(pretty(expected));
    }

    @Test
    void search_areas_stand_in_one_document() throws IOException {
        JsonNode areas = MAPPER.readTree(RegistryTables.searchAreas());
        assertThat(areas).hasSize(1);
        assertThat(areas.at("/0/name").textValue()).isEqualTo("Study");
        assertThat(areas.at("/0/areas")).hasSize(19);
        assertThat(text(RegistryTables.searchAreas())).startsWith("""
                        [ {
                          "name" : "Study",
                          "areas" : [ {
                            "name" : "BasicSearch",
                            "uiLabel" : "Other terms",
                            "param" : "term",
                            "parts" : [ {
                              "pieces" : [ "NCTId" ],
                              "type" : "nct",
                              "isEnum" : false,
                              "isSynonyms" : false,
                              "weight" : 1
                        """);
    }

    @Test
    void fields_are_the_registrys_but_for_its_sentences() throws IOException {
        for (boolean indexed : new boolean[] {false, true}) {
            ArrayNode expected =
                    (ArrayNode) MAPPER.readTree(reference(indexed ? "metadata-with-indexed-only.json" : "metadata.json")
                            .toFile());
            expected.forEach(RegistryTablesTest::takeOutSentences);
            assertThat(text(RegistryTables.fields(indexed))).isEqualTo(pretty(expected));
        }
    }

    @Test
    void fields_have_six_roots_and_their_keys_in_the_registrys_order() throws IOException {
        for (boolean indexed : new boolean[] {false, true}) {
            JsonNode roots = MAPPER.readTree(RegistryTables.fields(indexed));
            assertThat(roots).hasSize(6);
            List<JsonNode> all = new ArrayList<>();
            roots.forEach(root -> collect(root, all));
            assertThat(all).hasSize(indexed ? 531 : 454);
            assertThat(all.stream().filter(node -> node.has("indexedOnly"))).hasSize(indexed ? 77 : 0);
            assertThat(all).allSatisfy(node -> {
                List<String> keys = new ArrayList<>();
                node.fieldNames().forEachRemaining(keys::add);
                assertThat(keys)
                        .isSubsetOf(FIELD_KEYS)
                        .isSortedAccordingTo((a, b) -> Integer.compare(FIELD_KEYS.indexOf(a), FIELD_KEYS.indexOf(b)));
            });
        }
    }

    private static void collect(JsonNode node, List<JsonNode> all) {
        all.add(node);
        node.path("children").forEach(child -> collect(child, all));
    }

    private static void takeOutSentences(JsonNode node) {
        var unused = ((ObjectNode) node).remove(List.of("description", "rules"));
        node.path("children").forEach(RegistryTablesTest::takeOutSentences);
    }

    private static String pretty(JsonNode document) throws IOException {
        return MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(document)
                .replace(System.lineSeparator(), "\n");
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }

    private static Path reference(String file) {
        var found = SharedFolder.find("reference/" + file);
        assumeTrue(found.isPresent(), "the registry's own tables are not beside this checkout");
        return found.orElseThrow();
    }
}
