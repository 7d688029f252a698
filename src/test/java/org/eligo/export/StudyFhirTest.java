package org.eligo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.junit.jupiter.api.Test;

class StudyFhirTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a study's bundle leaves to the record, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "StudyFirstSubmitQCDate", "a step inside the registry",
            "ResultsFirstSubmitQCDate", "a step inside the registry",
            "DispFirstSubmitDate", "a step inside the registry",
            "DispFirstSubmitQCDate", "a step inside the registry",
            "DispFirstPostDate", "a step inside the registry",
            "ResultsWaived", "about results, which are left to the record",
            "LargeDocUploadDate", "a step inside the registry");

    @Test
    void nothing_that_a_fictional_protocol_says_is_lost() throws IOException {
        Map<String, String> lost = new TreeMap<>();
        for (StudyRecord record : Records.demo(400)) {
            lost.putAll(lost(record));
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void nothing_that_a_real_protocol_says_is_lost() throws IOException {
        Optional<List<StudyRecord>> real = Records.real("studies.ndjson.gz", 3);
        assumeTrue(real.isPresent(), "needs ../shared/data/studies.ndjson.gz");
        Map<String, String> lost = new TreeMap<>();
        for (StudyRecord record : real.get()) {
            lost.putAll(lost(record));
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void the_status_is_the_overall_one_and_never_the_last_known_one() throws IOException {
        JsonNode study = study("""
                "statusModule":{"overallStatus":"UNKNOWN","lastKnownStatus":"RECRUITING"}""");
        assertThat(study.path("status").asText()).isEqualTo("unknown");
        assertThat(study.path("progressStatus").toString())
                .contains("\"UNKNOWN\"", "Unknown status")
                .doesNotContain("ecruiting");
        assertThat(study.path("extension").toString()).contains("LastKnownStatus", "RECRUITING");
    }

    @Test
    void every_status_has_its_own_code_and_one_without_a_match_keeps_the_registrys_alone() throws IOException {
        Map<String, String> codes = new TreeMap<>();
        for (String status : Schema.registry()
                .piece("OverallStatus")
                .enumeration()
                .orElseThrow()
                .names()) {
            JsonNode codings = study("\"statusModule\":{\"overallStatus\":\"" + status + "\"}")
                    .path("progressStatus")
                    .path(0)
                    .path("state")
                    .path("coding");
            assertThat(codings.path(codings.size() - 1).path("code").asText()).isEqualTo(status);
            codes.put(
                    status,
                    codings.size() < 2 ? "" : codings.path(0).path("code").asText());
        }
        assertThat(codes)
                .containsEntry("RECRUITING", "recruiting")
                .containsEntry("ACTIVE_NOT_RECRUITING", "active-but-not-recruiting")
                .containsEntry("UNKNOWN", "")
                .containsEntry("AVAILABLE", "")
                .hasSize(14);
    }

    @Test
    void both_phases_are_kept() throws IOException {
        JsonNode phase =
                study("\"designModule\":{\"phases\":[\"PHASE1\",\"PHASE2\"]}").path("phase");
        assertThat(phase.path("text").asText()).isEqualTo("Phase 1 / Phase 2");
        assertThat(phase.findValuesAsText("code")).containsExactly("phase-1-phase-2", "PHASE1", "PHASE2");
    }

    @Test
    void a_bare_record_says_nothing_that_is_not_in_it() throws IOException {
        StudyRecord bare = Records.of("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"}}}");
        JsonNode bundle = JSON.readTree(StudyFhir.of(bare));
        assertThat(bundle.path("entry")).hasSize(2);
        assertThat(names(bundle.path("entry").path(0).path("resource")))
                .containsExactlyInAnyOrder("resourceType", "id", "url", "identifier", "status", "recruitment");
        assertThat(names(bundle.path("entry").path(1).path("resource")))
                .containsExactlyInAnyOrder("resourceType", "id", "type", "membership");
    }

    @Test
    void a_number_of_participants_is_planned_or_actual_as_the_record_says_and_unknown_is_not_a_number()
            throws IOException {
        assertThat(recruitment("\"count\":40,\"type\":\"ESTIMATED\"")
                        .path("targetNumber")
                        .asInt())
                .isEqualTo(40);
        assertThat(recruitment("\"count\":40,\"type\":\"ACTUAL\"")
                        .path("actualNumber")
                        .asInt())
                .isEqualTo(40);
        for (String neither : List.of("\"count\":40", "\"count\":99999999,\"type\":\"ACTUAL\"")) {
            assertThat(names(recruitment(neither))).containsExactlyInAnyOrder("extension", "eligibility");
        }
    }

    @Test
    void ages_are_limits_in_their_own_units_and_contradictions_are_only_told() throws IOException {
        assertThat(ages("\"minimumAge\":\"18 Years\",\"maximumAge\":\"65 Years\""))
                .hasSize(1);
        assertThat(ages("\"minimumAge\":\"6 Months\",\"maximumAge\":\"2 Years\""))
                .hasSize(2);
        assertThat(ages("\"maximumAge\":\"2 Years\"")).hasSize(1);
        assertThat(ages("\"minimumAge\":\"9 Years\",\"maximumAge\":\"2 Years\""))
                .isEmpty();
        assertThat(ages("\"minimumAge\":\"whenever\"")).isEmpty();
    }

    @Test
    void what_fhir_cannot_hold_does_no_harm() throws IOException {
        JsonNode study = study("""
                "statusModule":{"overallStatus":"ODD  STATUS","startDateStruct":{"date":"2024-13"},
                "completionDateStruct":{"date":"2020-01"},"whyStopped":"  "},
                "designModule":{"enrollmentInfo":{"count":-3,"type":"ACTUAL"}},
                "armsInterventionsModule":{"armGroups":[{"description":"no name"},{}],"interventions":[{}]},
                "outcomesModule":{"primaryOutcomes":[{"measure":"a\\u0001b \\u05e9\\u05dc\\u05d5\\u05dd | \\"c\\"\\nd"}]},
                "contactsLocationsModule":{"locations":[{},{"geoPoint":{"lat":1}}]},
                "referencesModule":{"seeAlsoLinks":[{"label":"x","url":"not an address"}]}""");
        assertThat(study.path("progressStatus")
                        .path(0)
                        .path("state")
                        .path("text")
                        .asText())
                .isEqualTo("ODD  STATUS");
        assertThat(study.path("period").has("start")).isFalse();
        assertThat(study.has("whyStopped")).isFalse();
        assertThat(study.path("comparisonGroup").path(0).path("_name").toString())
                .contains("data-absent-reason");
        assertThat(study.path("outcomeMeasure").path(0).path("name").asText())
                .isEqualTo("ab \u05e9\u05dc\u05d5\u05dd | \"c\"\nd");
        assertThat(study.path("relatedArtifact").path(0).has("document")).isFalse();
        assertThat(study.toString()).contains("not an address", "2024-13", "-3");
    }

    @Test
    void every_reference_leads_to_an_entry_and_the_bytes_are_the_same_each_time() throws IOException {
        for (StudyRecord record : Records.demo(60)) {
            JsonNode bundle = JSON.readTree(StudyFhir.of(record));
            Set<String> entries = new HashSet<>(bundle.path("entry").findValuesAsText("fullUrl"));
            assertThat(entries).hasSize(bundle.path("entry").size());
            assertThat(entries).containsAll(bundle.findValuesAsText("reference"));
            assertThat(StudyFhir.of(record)).isEqualTo(StudyFhir.of(record));
        }
    }

    private static Map<String, String> lost(StudyRecord record) throws IOException {
        Set<String> texts = new HashSet<>();
        collect(JSON.readTree(StudyFhir.of(record)), texts);
        String all = String.join("\n", texts);
        StudyTree tree = StudyTree.of(record);
        Map<String, String> lost = new HashMap<>();
        for (Field field : Schema.registry().fields()) {
            boolean judged = field.path().startsWith("protocolSection.")
                    && field.isLeaf()
                    && !field.isIndexedOnly()
                    && !LEFT_OUT.containsKey(field.piece())
                    && !field.piece().endsWith("PostDateType");
            if (judged) {
                for (String text : tree.texts(field.piece())) {
                    if (field.type() == FieldType.GEO_POINT
                            ? !all.contains(text.split(",", -1)[0])
                            : !contains(all, text)) {
                        lost.put(field.piece(), record.id() + ": " + text);
                    }
                }
            }
        }
        return lost;
    }

    private static boolean contains(String all, String text) {
        return text.isBlank() || all.contains(text.replaceAll("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]", ""));
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isContainerNode()) {
            node.forEach(child -> collect(child, texts));
        } else {
            texts.add(node.asText());
        }
    }

    private static JsonNode resource(String modules, int entry) throws IOException {
        StudyRecord record = Records.of(
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"}," + modules + "}}");
        return JSON.readTree(StudyFhir.of(record)).path("entry").path(entry).path("resource");
    }

    private static JsonNode study(String modules) throws IOException {
        return resource(modules, 0);
    }

    private static JsonNode recruitment(String enrollment) throws IOException {
        return study("\"designModule\":{\"enrollmentInfo\":{" + enrollment + "}}")
                .path("recruitment");
    }

    private static JsonNode ages(String limits) throws IOException {
        return resource("\"eligibilityModule\":{" + limits + "}", 1).path("characteristic");
    }

    private static Set<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return new TreeSet<>(names);
    }
}
