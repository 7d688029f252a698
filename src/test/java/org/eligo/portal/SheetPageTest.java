package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sheet for one's doctor says what matters and what it leaves out; and sites are told by their distance. */
final class SheetPageTest {

    @Test
    void nobody_is_told_to_ask_for_a_treatment_or_a_placebo_of_a_study_that_gives_none() {
        assertThat(sheet("\"designModule\":{\"studyType\":\"INTERVENTIONAL\"}"))
                .contains("Could I get a placebo?", "Will I get the treatment after the study");
        assertThat(sheet("\"designModule\":{\"studyType\":\"OBSERVATIONAL\"}"))
                .contains("does my treatment stay as it is?", "Will I hear the results of the study?")
                .doesNotContain("Could I get a placebo?", "Which treatment might I get", "Will I get the treatment");
        assertThat(sheet("\"designModule\":{\"studyType\":\"EXPANDED_ACCESS\"}"))
                .contains("Can the treatment be had now")
                .doesNotContain("Could I get a placebo?", "Is the study taking participants now");
    }

    @Test
    void what_each_group_gets_stands_on_the_sheet_and_further_groups_are_counted() {
        String arms =
                IntStream.rangeClosed(1, 6).mapToObj(i -> """
                        {"label":"Wool %d","type":"EXPERIMENTAL","interventionNames":["Drug: Wool %d mg"]}""".formatted(i, i)).collect(Collectors.joining(","));
        String page = sheet("""
                "designModule":{"studyType":"INTERVENTIONAL"},"armsInterventionsModule":{"armGroups":[%s]}""".formatted(arms));
        assertThat(String.join(" ", PageText.lines(page)))
                .contains("Group 4, “Wool 4”: gets what is tested. Treatment: Drug: Wool 4 mg", "And 2 more groups.")
                .doesNotContain("Wool 5”");
    }

    @Test
    void of_a_study_that_has_ended_or_has_one_group_nobody_asks_what_has_no_sense() {
        assertThat(sheet("""
                "statusModule":{"overallStatus":"COMPLETED"},"designModule":{"studyType":"INTERVENTIONAL"},
                "armsInterventionsModule":{"armGroups":[{"label":"Wool"}]}"""))
                .contains("The study has ended: are its results known")
                .doesNotContain("Is the study taking participants now", "Could I get a placebo?");
    }

    @Test
    void a_site_of_a_doubtful_study_is_told_as_doubtful() {
        assertThat(sheet("""
                "statusModule":{"overallStatus":"RECRUITING","statusVerifiedDate":"2020-01"},
                "contactsLocationsModule":{"locations":[{"facility":"Open House","city":"Oslo","status":"RECRUITING"}]}""")).contains("Enrolling (doubtful)");
    }

    @Test
    void the_sheet_says_why_a_study_is_as_surely_open_as_it_says() {
        assertThat(sheet("\"statusModule\":{\"overallStatus\":\"RECRUITING\",\"statusVerifiedDate\":\"2020-01\"}"))
                .contains("Doubtful: the record says", "the sponsor last confirmed the record in January 2020");
    }

    @Test
    void criteria_that_do_not_fit_are_counted_and_the_page_is_named() {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 80; i++) {
            lines.add(i + ". Hands of kind " + i);
        }
        String page = sheet("\"eligibilityModule\":{\"eligibilityCriteria\":\"Inclusion Criteria:\\n\\n"
                + String.join("\\n", lines) + "\\n\\nExclusion Criteria:\\n\\n1. Feet\"}");
        assertThat(page).contains("Hands of kind 1<").contains("Feet").doesNotContain("Hands of kind 80<");
        int shown = page.split("Hands of kind ", -1).length - 1;
        assertThat(page)
                .contains((80 - shown)
                        + " more lines are not shown here: read the whole text on the study&#39;s page."
                                .replace("&#39;", "'"));
    }

    @Test
    void criteria_of_each_cohort_stand_under_its_name_and_what_is_nested_is_a_list_within() {
        String page = sheet(
                "\"eligibilityModule\":{\"eligibilityCriteria\":\"" + String.join("\\n", """
                Inclusion Criteria:

                Inclusion Criteria for the Mitten Group:

                * Cold hands with one of:
                  * Blue fingers
                  * White fingers

                Additional Inclusion Criteria for the Glove Group only:

                * Warm hands

                Exclusion Criteria:

                * Feet
                """.split("\n", -1)) + "\"}");
        assertThat(PageText.firstMissing(
                        page,
                        List.of(
                                "Inclusion criteria",
                                "Inclusion Criteria for the Mitten Group",
                                "Cold hands with one of:",
                                "Blue fingers",
                                "Additional Inclusion Criteria for the Glove Group only",
                                "Warm hands",
                                "Exclusion criteria",
                                "Feet")))
                .isEmpty();
        assertThat(page.replaceAll("\\s*\n\\s*", ""))
                .contains("<li>Cold hands with one of:<ul><li>Blue fingers</li><li>White fingers</li></ul></li>")
                .doesNotContain("– Blue")
                .containsOnlyOnce("<h3>Inclusion criteria</h3>");
    }

    @Test
    void whom_to_ask_and_what_to_ask_stand_on_it_with_a_code_that_leads_to_the_page() {
        String page = sheet("""
                "contactsLocationsModule":{"centralContacts":[{"name":"Ida Invented","phone":"+47 555 0100"}],
                "locations":[{"facility":"Closed House","city":"Bergen","status":"COMPLETED"},
                {"facility":"Open House","city":"Oslo","status":"RECRUITING"}]}
                """);
        assertThat(page)
                .contains("Ida Invented", "+47 555 0100", "Open House, Oslo", "Questions to ask", "class=\"qr-dark\"")
                .contains("1 more place stands on the study's page.")
                .doesNotContain("Closed House");
    }

    @Test
    void the_nearest_sites_come_first_with_their_distance_and_those_without_a_point_are_counted() {
        String sites = """
                "contactsLocationsModule":{"locations":[
                {"facility":"Far","city":"Oslo","geoPoint":{"lat":59.9,"lon":10.7}},{"facility":"Nowhere"},
                {"facility":"Near","city":"Lyon","geoPoint":{"lat":45.75,"lon":4.85}}]}
                """;
        String page = page("/study/NCT99000080?near=45.75,4.85", sites);
        assertThat(PageText.firstMissing(page, List.of("Nearest places", "Near", "Lyon: in the same city", "Far")))
                .isEmpty();
        assertThat(page).contains("The registry gives no point for 1 other site.");
        for (String none : List.of("qqxqqx", "91,0", "45.75,181", "")) {
            assertThat(page("/study/NCT99000080?near=" + none, sites)).as(none).doesNotContain("Nearest places");
        }
    }

    @Test
    void a_site_that_has_closed_is_not_among_the_nearest_of_an_open_study_and_every_row_tells_how_far_it_is() {
        String sites = """
                "statusModule":{"overallStatus":"RECRUITING"},"contactsLocationsModule":{"locations":[
                {"facility":"Fjord House","city":"Oslo","country":"Norway","geoPoint":{"lat":59.9,"lon":10.7}},
                {"facility":"Given Up","city":"Lyon","country":"France","status":"WITHDRAWN","geoPoint":{"lat":45.75,"lon":4.85}},
                {"facility":"Open House","city":"Vienne","country":"France","status":"RECRUITING","geoPoint":{"lat":45.52,"lon":4.87}}]}
                """;
        String page = page("/study/NCT99000080?near=45.75,4.85", sites);
        assertThat(PageText.firstMissing(
                        page,
                        List.of(
                                "Nearest places",
                                "Open House",
                                "Fjord House",
                                "All places",
                                "France: 2 sites, 1 shown as enrolling",
                                "Open House",
                                "about 26 km (16 miles) away",
                                "Given Up",
                                "in the same city",
                                "Norway: 1 site",
                                "Fjord House",
                                "about 1,620 km (1,007 miles) away")))
                .isEmpty();
        assertThat(page.substring(page.indexOf("Nearest places"), page.indexOf("All places")))
                .doesNotContain("Given Up");
        assertThat(String.join(" ", PageText.lines(page.substring(0, page.indexOf("Is it open?")))))
                .contains("Nearest open site: Vienne, France, about 26 km (16 miles) away");
        assertThat(page).contains("class=\"chosen\"");
        String closed = sites.replace("\"RECRUITING\"", "\"WITHDRAWN\"");
        assertThat(page("/study/NCT99000080?near=45.75,4.85", closed)).containsPattern("(?s)Nearest places.*?Given Up");
    }

    private static String sheet(String modules) {
        return page("/study/NCT99000080/gloves/sheet", modules);
    }

    private static String page(String path, String modules) {
        String record =
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000080\",\"briefTitle\":\"Gloves\"},"
                        + modules + "}}";
        try (ServedPortal portal = ServedPortal.of(List.of(record))) {
            return portal.page(path);
        }
    }
}
