package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.schema.Schema;
import org.junit.jupiter.api.Test;

/** What a study's page says to machines. */
final class LinkedDataTest {

    private static final Pattern BLOCK = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    /** The states of a study that schema.org has words for. */
    private static final List<String> KNOWN = List.of(
            "ACTIVENOTRECRUITING",
            "COMPLETED",
            "ENROLLINGBYINVITATION",
            "NOTYETRECRUITING",
            "RECRUITING",
            "SUSPENDED",
            "TERMINATED",
            "WITHDRAWN");

    @Test
    void a_trial_is_described_in_the_vocabulary_of_schema_org() throws JsonProcessingException {
        String page = page("""
                "statusModule":{"overallStatus":"RECRUITING"},"conditionsModule":{"conditions":["Cold Hands"]},
                "sponsorCollaboratorsModule":{"leadSponsor":{"name":"Mitten Institute"},"collaborators":[{"name":"Sleeve Fund"}]},
                "armsInterventionsModule":{"armGroups":[{"type":"PLACEBO_COMPARATOR"}],"interventions":[{"name":"Wool"}]},
                "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"allocation":"RANDOMIZED","maskingInfo":{"masking":"DOUBLE"}}},
                "contactsLocationsModule":{"locations":[{"facility":"Mitten House","city":"Oslo","zip":"0150","country":"Norway"},{"country":"Peru"},{}]}
                """);
        JsonNode json = json(page);
        assertThat(json.path("@type").asText()).isEqualTo("MedicalTrial");
        assertThat(json.path("code").path("codeValue").asText()).isEqualTo("NCT99000079");
        assertThat(json.path("status").asText()).isEqualTo("https://schema.org/Recruiting");
        assertThat(json.path("healthCondition").path(0).path("name").asText()).isEqualTo("Cold Hands");
        assertThat(json.path("sponsor").findValuesAsText("name")).containsExactly("Mitten Institute", "Sleeve Fund");
        assertThat(json.path("studySubject").path(0).path("name").asText()).isEqualTo("Wool");
        assertThat(json.path("studyLocation")).hasSize(2);
        assertThat(json.path("studyLocation")
                        .path(0)
                        .path("address")
                        .path("postalCode")
                        .asText())
                .isEqualTo("0150");
        assertThat(json.path("studyLocation").path(0).path("name").asText()).isEqualTo("Mitten House, Oslo, Norway");
        assertThat(json.path("trialDesign").toString())
                .contains(
                        "RandomizedTrial",
                        "DoubleBlindedTrial",
                        "PlaceboControlledTrial",
                        "MultiCenterTrial",
                        "InternationalTrial");
        assertThat(json.path("url").asText())
                .startsWith("http://127.0.0.1:")
                .endsWith("/study/NCT99000079/gloves-script");
        assertThat(page)
                .contains(
                        "<link rel=\"canonical\" href=\"http://127.0.0.1:",
                        "<meta property=\"og:title\"",
                        "/study/NCT99000079/gloves-script\">");
    }

    @Test
    void a_status_is_one_of_the_vocabularys_or_left_out() throws JsonProcessingException {
        for (String status : statuses()) {
            JsonNode said = json(page("\"statusModule\":{\"overallStatus\":\"" + status
                            + "\",\"lastKnownStatus\":\"RECRUITING\"}"))
                    .path("status");
            boolean known = KNOWN.contains(status.replace("_", ""));
            assertThat(said.isMissingNode()).as(status).isEqualTo(!known);
            if (known) {
                assertThat(said.asText()).endsWithIgnoringCase("/" + status.replace("_", ""));
            }
        }
    }

    private static List<String> statuses() {
        List<String> statuses = new ArrayList<>(Schema.registry()
                .piece("OverallStatus")
                .enumeration()
                .orElseThrow()
                .names());
        statuses.add("SOMETHING_NEW");
        return statuses;
    }

    @Test
    void text_of_a_record_never_ends_the_block() throws JsonProcessingException {
        JsonNode json =
                json(page("\"descriptionModule\":{\"briefSummary\":\"</script><script>alert(1)</script>&<!--\"}"));
        assertThat(json.path("description").asText()).isEqualTo("</script><script>alert(1)</script>&<!--");
    }

    private static JsonNode json(String page) throws JsonProcessingException {
        Matcher matcher = BLOCK.matcher(page);
        assertThat(matcher.find()).isTrue();
        return new ObjectMapper().readTree(matcher.group(1));
    }

    private static String page(String modules) {
        String record =
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000079\",\"briefTitle\":\"Gloves <script>\"},"
                        + modules + "}}";
        try (ServedPortal portal = ServedPortal.of(List.of(record))) {
            return portal.page("/study/NCT99000079");
        }
    }
}
