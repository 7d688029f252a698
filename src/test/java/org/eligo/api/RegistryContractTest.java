package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eligo.SharedFolder;
import org.eligo.demo.DemoStudies;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.search.SearchEngine;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Answers, held by a schema validator against the registry's own OpenAPI file where it is at hand, and against Eligo's always. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> WORDS = Set.of("description", "title", "example");

    private static final Map<String, String> ANSWERS = Map.of(
            "/version", "Version",
            "/studies/metadata", "FieldNodeList",
            "/studies/metadata?includeIndexedOnly=true", "FieldNodeList",
            "/studies/search-areas", "SearchDocumentList",
            "/studies/enums", "EnumInfoList",
            "/stats/size", "GzipStats",
            "/stats/field/values", "FieldValuesStatsList",
            "/stats/field/sizes", "ListSizesList");

    private ServedApi fictional;
    private JsonNode own;

    @BeforeAll
    void start() throws Exception {
        try (Stream<byte[]> studies = new DemoStudies(99_000_001).studies(150)) {
            fictional = served("contract", studies.toList());
        }
        own = YAML.readTree(fictional.get("/api/oas/v2").body());
    }

    @AfterAll
    void stop() {
        fictional.close();
    }

    @Test
    void fictional_studies_answer_as_the_registrys_file_says() throws Exception {
        answersAreValid(fictional, YAML.readTree(reference().toFile()), ANSWERS, 150);
    }

    @Test
    void real_studies_answer_as_the_registrys_file_says() throws Exception {
        JsonNode document = YAML.readTree(reference().toFile());
        List<byte[]> records = new ArrayList<>();
        try (Stream<String> lines = SharedFolder.lines("data/studies.ndjson.gz")) {
            lines.limit(400).forEach(line -> records.add(line.getBytes(StandardCharsets.UTF_8)));
        }
        try (ServedApi real = served("contract of real studies", records)) {
            answersAreValid(real, document, ANSWERS, records.size());
        }
    }

    @Test
    void fictional_studies_answer_as_eligos_own_description_says() throws Exception {
        answersAreValid(fictional, own, ANSWERS, 150);
    }

    @Test
    void eligos_own_description_has_every_address_and_parameter_and_leads_nowhere_but_into_itself() throws Exception {
        assertThat(own.get("openapi").textValue()).isEqualTo("3.0.3");
        for (Route route : V2Routes.ALL) {
            if (route.path().startsWith("/api/v2/")) {
                JsonNode operation = own.get("paths")
                        .path(route.path().substring("/api/v2".length()))
                        .path("get");
                assertThat(operation.path("operationId").textValue()).isEqualTo(route.operation());
                assertThat(operation.path("parameters").findValuesAsText("name"))
                        .containsExactlyElementsOf(route.parameters().stream()
                                .map(RouteParameter::name)
                                .toList());
            }
        }
        Set<String> references = new HashSet<>(own.findValuesAsText("$ref"));
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(ref -> assertThat(own.at(ref.substring(1)).isMissingNode())
                        .as(ref)
                        .isFalse());
        assertThat(fictional.get("/api/oas/v2/ctg-oas-v2.yaml").statusCode()).isEqualTo(404);
        assertThat(fictional.get("/api/v2/openapi.yaml").statusCode()).isEqualTo(404);
    }

    @Test
    void eligos_own_description_has_the_types_of_the_registrys_under_the_same_names() throws Exception {
        JsonNode theirs = YAML.readTree(reference().toFile()).at("/components/schemas");
        JsonNode ours = own.at("/components/schemas");
        Map<String, JsonNode> different = new TreeMap<>();
        theirs.properties().forEach(type -> {
            JsonNode expected = bare(type.getValue());
            JsonNode found = bare(ours.path(type.getKey()));
            if (!expected.equals(found)) {
                different.put(type.getKey(), found);
            }
        });
        assertThat(theirs.size()).isGreaterThan(100);
        assertThat(different).isEmpty();
    }

    /** Types alone: without words, without the order of a list, and without what only the registry's file says of other keys. */
    private static JsonNode bare(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            ObjectNode bare = JSON.createObjectNode();
            object.properties().stream()
                    .filter(entry -> !entry.getValue().isTextual() || !WORDS.contains(entry.getKey()))
                    .filter(entry -> !entry.getKey().equals("additionalProperties"))
                    .forEach(entry -> bare.set(entry.getKey(), bare(entry.getValue())));
            return bare;
        }
        if (schema.isArray()) {
            List<String> items = new ArrayList<>();
            schema.forEach(item -> items.add(bare(item).toString()));
            Collections.sort(items);
            return JSON.valueToTree(items);
        }
        return schema;
    }

    @Test
    void a_wrong_answer_would_be_found_out() throws Exception {
        assertThat(validate(own, "Version", JSON.readTree("{\"apiVersion\":5}")))
                .isNotEmpty();
        assertThat(validate(own, "PagedStudies", JSON.readTree("{\"studies\":[{\"protocolSection\":[]}]}")))
                .isNotEmpty();
    }

    private static void answersAreValid(ServedApi api, JsonNode document, Map<String, String> answers, int studies)
            throws Exception {
        for (Map.Entry<String, String> answer : answers.entrySet()) {
            HttpResponse<String> response = api.get("/api/v2" + answer.getKey());
            assertThat(response.statusCode()).as(answer.getKey()).isEqualTo(200);
            assertThat(validate(document, answer.getValue(), JSON.readTree(response.body())))
                    .as(answer.getKey())
                    .isEmpty();
        }
        int seen = 0;
        String token = "";
        do {
            JsonNode page = JSON.readTree(api.get("/api/v2/studies?countTotal=true&pageSize=100"
                            + (token.isEmpty() ? "" : "&pageToken=" + token))
                    .body());
            assertThat(validate(document, "PagedStudies", page)).isEmpty();
            seen += page.get("studies").size();
            token = page.path("nextPageToken").asText();
        } while (!token.isEmpty());
        assertThat(seen).isEqualTo(studies);
    }

    private static Set<ValidationMessage> validate(JsonNode document, String name, JsonNode answer) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$ref", "#/components/schemas/" + name);
        var unused = root.set("components", document.get("components"));
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(root);
        return schema.validate(answer);
    }

    private static ServedApi served(String store, List<byte[]> records) {
        SearchEngine engine = FictionalStudies.engineOf(store, records);
        return new ServedApi(new Finder(engine, Synonyms.NONE));
    }

    private static Path reference() {
        Optional<Path> file = SharedFolder.find("reference/ctg-oas-v2.yaml");
        assumeTrue(file.isPresent(), "the registry's OpenAPI file is not beside this checkout");
        return file.orElseThrow();
    }
}
