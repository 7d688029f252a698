package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into the one box besides a name: status, phase, results, kind of study. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FilterWordsBoxTest {

    private final ServedPortal portal = ServedPortal.of(List.of(
            study(1, "Lupus", "Imaginumab", "RECRUITING", "PHASE3"),
            study(2, "Lupus", "Chemotherapy", "COMPLETED", "PHASE2"),
            study(3, "Open Fracture", "Phase 2 Walking", "RECRUITING", "NA"),
            study(4, "Fracture", "Walking", "COMPLETED", "NA"),
            study(6, "Lupus", "Placebo", "WITHHELD", "NA"),
            study(5, "Early Phase Psychosis", "Rest", "RECRUITING", "NA")));

    @AfterAll
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lupus phase 3 with results | cond=lupus&phase=PHASE3&hasResults=true",
                "phase 3 lupus | cond=lupus&phase=PHASE3",
                "lupus, phase II | cond=lupus&phase=PHASE2",
                "lupus (phase 2b) | cond=lupus&phase=PHASE2",
                "phase 1/2 lupus | cond=lupus&phase=PHASE1&phase=PHASE2",
                "phase I/IIa lupus trials | cond=lupus&phase=PHASE1&phase=PHASE2",
                "phase 2 and phase 3 lupus | cond=lupus&phase=PHASE2&phase=PHASE3",
                "early phase 1 lupus | cond=lupus&phase=EARLY_PHASE1",
                "recruiting lupus studies in Lyon | cond=lupus&near=Lyon&status=RECRUITING",
                "lupus trials that are still recruiting | cond=lupus&status=RECRUITING",
                "lupus not yet recruiting | cond=lupus&status=NOT_YET_RECRUITING",
                "lupus active, not recruiting | cond=lupus&status=ACTIVE_NOT_RECRUITING",
                "lupus no longer recruiting | cond=lupus&status=ACTIVE_NOT_RECRUITING&status=COMPLETED&status=SUSPENDED&status=TERMINATED",
                "open lupus trials | cond=lupus&status=OPEN",
                "completed lupus | cond=lupus&status=COMPLETED",
                "completed imaginumab trials | intr=imaginumab&status=COMPLETED",
                "terminated studies of lupus | cond=lupus&status=TERMINATED",
                "lupus without results | cond=lupus&hasResults=false",
                "observational study of lupus | cond=lupus&type=OBSERVATIONAL",
                "expanded access to imaginumab | intr=imaginumab&type=EXPANDED_ACCESS",
                "recruiting studies | status=RECRUITING",
                "lupus phase 3 results | cond=lupus&phase=PHASE3&hasResults=true",
                "lupus phase 3 with results, drug only, no placebo | cond=lupus&phase=PHASE3&hasResults=true&interventionType=DRUG&placebo=no",
                "lupus drugs | cond=lupus&interventionType=DRUG",
                "drug trials lupus | cond=lupus&interventionType=DRUG",
                "lupus devices only | cond=lupus&interventionType=DEVICE",
                "drugs for lupus | cond=lupus",
            })
    void words_for_filters_are_filters(String typed, String understood) {
        assertThat(parts(address(typed))).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open fracture | cond=open fracture",
                "open fracture in Lyon | cond=open fracture&near=Lyon",
                "phase 2 walking | intr=phase 2 walking",
                "phase 2 walking near Lyon | intr=phase 2 walking&near=Lyon",
                "early phase psychosis | cond=early phase psychosis",
                "my mother completed chemotherapy for lupus | cond=lupus&intr=chemotherapy&sex=FEMALE",
                "lupus observational | cond=lupus&term=observational",
                "lupus AND recruiting | term=lupus AND recruiting",
            })
    void a_name_that_holds_such_a_word_stays_a_name(String typed, String understood) {
        assertThat(parts(address(typed))).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @Test
    void a_status_that_is_typed_wins_over_the_tick_of_the_first_page() {
        assertThat(parts(portal.get("/search?status=OPEN&q=completed+lupus")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()))
                .contains("status=COMPLETED")
                .doesNotContain("status=OPEN");
    }

    @Test
    void what_was_taken_for_a_filter_is_told_and_can_be_taken_off() {
        String page = portal.page(address("lupus phase 3 recruiting"));
        assertThat(String.join(" ", PageText.lines(page)))
                .contains("Understood as: condition lupus · Status Enrolling · Phase 3 .", "1 study found")
                .doesNotContain("Not looked for");
        assertThat(page).contains("href=\"/search?cond=lupus&amp;from=lupus+phase+3+recruiting&amp;phase=PHASE3\"");
        assertThat(String.join(" ", PageText.lines(portal.page("/search?cond=lupus&from=lupus+phase+3"))))
                .contains("Not looked for: phase 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lupus no placebo",
                "lupus without a placebo",
                "lupus without any placebo group",
                "placebo-free lupus trials",
                "lupus (not placebo-controlled)",
                "lupus trials with no placebo",
            })
    void no_placebo_leaves_out_the_studies_that_list_one_and_says_what_was_looked_at(String typed) {
        assertThat(parts(address(typed))).containsExactlyInAnyOrder("cond=lupus", "placebo=no");
        assertThat(String.join(" ", PageText.lines(portal.page(address(typed)))))
                .contains("2 studies found", "Placebo none listed as a group or treatment", "ask the study team")
                .doesNotContain("Not looked for");
    }

    @Test
    void a_sign_that_nobody_meant_does_not_turn_no_placebo_into_a_placebo() {
        assertThat(parts(address("lupus (\" no placebo"))).containsExactlyInAnyOrder("cond=lupus", "placebo=no");
    }

    @Test
    void a_placebo_itself_and_the_query_language_are_left_as_they_are() {
        assertThat(parts(address("lupus placebo"))).doesNotContain("placebo=no");
        assertThat(parts(address("lupus NOT placebo"))).containsExactly("term=lupus NOT placebo");
    }

    @Test
    void a_study_that_lists_no_placebo_is_ticked_for_in_the_forms() {
        assertThat(portal.page("/advanced?placebo=no")).contains("name=\"placebo\" value=\"no\" checked");
        assertThat(portal.page("/search?cond=lupus&placebo=no"))
                .contains("name=\"placebo\" value=\"no\" checked", "href=\"/search?cond=lupus\"");
        assertThat(portal.get("/search?placebo=maybe").statusCode()).isEqualTo(400);
    }

    private static List<String> parts(String address) {
        String decoded = URLDecoder.decode(address, StandardCharsets.UTF_8);
        return List.of(decoded.substring(decoded.indexOf('?') + 1).split("&", -1)).stream()
                .filter(part -> !part.startsWith("from="))
                .toList();
    }

    private String address(String typed) {
        return portal.get("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String study(int number, String condition, String treatment, String status, String phase) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%d","briefTitle":"Study %d"},
                "statusModule":{"overallStatus":"%s"},"designModule":{"studyType":"INTERVENTIONAL","phases":["%s"]},
                "sponsorCollaboratorsModule":{"leadSponsor":{"name":"House"}},"conditionsModule":{"conditions":["%s"]},
                "armsInterventionsModule":{"interventions":[{"type":"DRUG","name":"%s"}]}}}
                """.formatted(number, number, status, phase, condition, treatment);
    }
}
