package org.eligo.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Schema;
import org.junit.jupiter.api.Test;

class StudyJsonLdTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String URL = "http://localhost/study/NCT99000001";

    /** Of schema.org's list of states of a study. */
    private static final List<String> KNOWN_STATES = List.of(
            "ActiveNotRecruiting",
            "Completed",
            "EnrollingByInvitation",
            "NotYetRecruiting",
            "Recruiting",
            "Suspended",
            "Terminated",
            "Withdrawn");

    @Test
    void a_status_is_one_of_schema_orgs_or_left_out() throws IOException {
        for (String status : Schema.registry()
                .piece("OverallStatus")
                .enumeration()
                .orElseThrow()
                .names()) {
            JsonNode said = of("\"statusModule\":{\"overallStatus\":\"" + status
                            + "\",\"lastKnownStatus\":\"RECRUITING\"}")
                    .path("status");
            boolean known = !List.of("UNKNOWN", "WITHHELD").contains(status)
                    && !status.contains("AVAILABLE")
                    && !status.startsWith("APPROVED");
            assertThat(said.isMissingNode()).as(status).isEqualTo(!known);
            if (known) {
                assertThat(KNOWN_STATES).contains(said.asText().replace("https://schema.org/", ""));
                assertThat(said.asText()).endsWithIgnoringCase(status.replace("_", ""));
            }
        }
    }

    @Test
    void a_trial_is_said_in_schema_orgs_words() throws IOException {
        JsonNode trial = of("""
                "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"allocation":"RANDOMIZED","maskingInfo":{"masking":"DOUBLE"}}},
                "armsInterventionsModule":{"armGroups":[{"type":"PLACEBO_COMPARATOR"}],"interventions":[{"name":"Aspirin"}]},
                "conditionsModule":{"conditions":["Gout"]},"sponsorCollaboratorsModule":{"leadSponsor":{"name":"Lead"}},
                "contactsLocationsModule":{"locations":[{"facility":"F","city":"Oslo","country":"Norway"},{"country":"Peru"},{}]}""");
        assertThat(trial.path("@type").asText()).isEqualTo("MedicalTrial");
        assertThat(trial.path("code").path("codeValue").asText()).isEqualTo("NCT99000001");
        assertThat(trial.path("healthCondition").path(0).path("name").asText()).isEqualTo("Gout");
        assertThat(trial.path("sponsor").path(0).path("name").asText()).isEqualTo("Lead");
        assertThat(trial.path("studyLocation")).hasSize(2);
        assertThat(trial.path("trialDesign").toString())
                .contains(
                        "RandomizedTrial",
                        "DoubleBlindedTrial",
                        "PlaceboControlledTrial",
                        "MultiCenterTrial",
                        "InternationalTrial");
        assertThat(of("\"designModule\":{\"studyType\":\"OBSERVATIONAL\"}")
                        .path("@type")
                        .asText())
                .isEqualTo("MedicalObservationalStudy");
    }

    @Test
    void a_hostile_text_cannot_leave_its_element() {
        StudyRecord record = Records.of("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\","
                + "\"briefTitle\":\"</script><b>&\\u2028\\\"\"}}}");
        assertThat(StudyJsonLd.of(record, URL))
                .doesNotContain("<", ">", "&", "\u2028")
                .contains("\\u003c/script");
    }

    @Test
    void every_fictional_study_is_json_with_its_number() throws IOException {
        for (StudyRecord record : Records.demo(200)) {
            JsonNode json = JSON.readTree(StudyJsonLd.of(record, URL));
            assertThat(json.path("code").path("codeValue").asText())
                    .isEqualTo(record.id().toString());
            assertThat(json.path("studyLocation").size()).isLessThanOrEqualTo(StudyJsonLd.MAX_LOCATIONS);
        }
    }

    private static JsonNode of(String modules) throws IOException {
        return JSON.readTree(StudyJsonLd.of(
                Records.of(
                        "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"}," + modules + "}}"),
                URL));
    }
}
