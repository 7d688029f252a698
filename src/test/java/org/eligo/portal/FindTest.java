package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Finding trials by the one box, by place and by filters, over HTTP. Long, because one portal over one set of trials serves all of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FindTest {

    private static final String NEAR_LYON = "/search?cond=lupus&near=Lyon&status=OPEN";

    private final ServedPortal portal = ServedPortal.of(FictionalTrials.all());

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void a_number_in_the_one_box_leads_straight_to_the_study() {
        assertThat(leadsTo("/search?q=NCT99000003")).isEqualTo("/study/NCT99000003");
        assertThat(leadsTo("/search?q=+nct99100007+")).isEqualTo("/study/NCT99100007");
        assertThat(leadsTo("/study/NCT99100007")).endsWith("/study/NCT99000007");
    }

    @Test
    void the_one_box_sorts_its_words_into_condition_treatment_sponsor_and_place() {
        assertThat(leadsTo("/search?q=lupus+Lyon"))
                .contains("cond=lupus")
                .contains("near=Lyon")
                .contains("from=lupus+Lyon");
        assertThat(leadsTo("/search?q=melanoma+near+Boston&status=OPEN"))
                .contains("cond=melanoma")
                .contains("near=Boston")
                .contains("status=OPEN");
        assertThat(leadsTo("/search?q=imaginumab")).contains("intr=imaginumab");
        assertThat(leadsTo("/search?q=Fictional+House")).contains("spons=Fictional+House");
        assertThat(leadsTo("/search?q=imaginumab+for+lupus"))
                .contains("intr=imaginumab")
                .contains("cond=lupus");
        assertThat(leadsTo("/search?q=lupus+France")).contains("cond=lupus").contains("near=France");
        assertThat(leadsTo("/search?q=Lyon"))
                .contains("near=Lyon")
                .doesNotContain("term=")
                .doesNotContain("cond=");
        assertThat(leadsTo("/search?q=Cologne+lupus")).contains("near=Cologne");
        assertThat(leadsTo("/search?q=reading+disability"))
                .contains("near=reading")
                .contains("term=disability");
        assertThat(leadsTo("/search?q=lupus+70+years+old")).contains("age=70").contains("cond=lupus");
        assertThat(leadsTo("/search?q=clinical+trials+for+lupus")).contains("cond=lupus&");
        assertThat(leadsTo("/search?q=quite+other+words")).contains("term=quite+other+words");
        assertThat(leadsTo("/search?q=lupus+AND+NOT+phase")).contains("term=lupus+AND+NOT+phase");
    }

    @Test
    void the_page_says_how_it_understood_the_words_and_offers_other_ways() {
        String page = portal.page(leadsTo("/search?q=lupus+Lyon"));
        String text = text(page);
        assertThat(text).contains("You typed “lupus Lyon”. Understood as: condition lupus · place Lyon, ");
        assertThat(text).contains("within 100 km");
        assertThat(page).contains("“lupus” as words anywhere in the record");
    }

    @Test
    void the_nearest_open_site_comes_first_with_its_distance() {
        String page = portal.page(NEAR_LYON + "&age=70");
        assertThat(studies(page).subList(0, 2)).containsExactly("NCT99000001", "NCT99000003");
        assertThat(text(page)).contains("Nearest open site: in the same city · Lyon, France");
        Matcher distance =
                Pattern.compile("Nearest open site: (\\d+) km · Grenoble").matcher(text(page));
        assertThat(distance.find()).isTrue();
        assertThat(Integer.parseInt(distance.group(1))).isBetween(90, 100);
    }

    @Test
    void a_study_that_does_not_say_where_it_is_stays_but_one_that_says_elsewhere_goes() {
        assertThat(studies(portal.page(NEAR_LYON)))
                .containsExactlyInAnyOrder("NCT99000001", "NCT99000002", "NCT99000003", "NCT99000005", "NCT99000009");
        assertThat(studies(portal.page(NEAR_LYON + "&exact=yes")))
                .containsExactlyInAnyOrder("NCT99000001", "NCT99000002", "NCT99000003");
    }

    @Test
    void open_means_recruiting_not_yet_recruiting_or_available_and_invitation_is_apart() {
        assertThat(studies(portal.page("/search?cond=lupus&status=OPEN")))
                .contains("NCT99000009")
                .doesNotContain("NCT99000006", "NCT99000007");
        assertThat(studies(portal.page("/search?cond=lupus&status=OPEN&status=ENROLLING_BY_INVITATION")))
                .contains("NCT99000007");
        assertThat(portal.page("/")).contains("name=\"status\" value=\"OPEN\" checked");
    }

    @Test
    void a_status_that_does_not_exist_is_answered_with_the_form_and_not_with_codes() {
        assertThat(portal.get("/search?status=FOO").body())
                .contains("which does not exist; what can be chosen stands under", ">More ways to search</a>")
                .doesNotContain("ACTIVE_NOT_RECRUITING,");
    }

    @Test
    void an_age_keeps_studies_without_limits_and_drops_those_below() {
        assertThat(studies(portal.page("/search?cond=lupus&age=70")))
                .contains("NCT99000001", "NCT99000003", "NCT99000004")
                .doesNotContain("NCT99000002");
        assertThat(studies(portal.page("/search?cond=lupus&age=6+months"))).doesNotContain("NCT99000001");
    }

    @Test
    void a_man_does_not_get_studies_of_women_only() {
        assertThat(studies(portal.page("/search?cond=lupus&sex=MALE"))).doesNotContain("NCT99000008");
        assertThat(studies(portal.page("/search?cond=lupus&sex=FEMALE"))).contains("NCT99000008", "NCT99000001");
    }

    @Test
    void every_filter_says_what_it_costs() {
        String text = text(portal.page("/search?cond=lupus&status=OPEN&age=70"));
        assertThat(text).contains("Status: Open now or soon ✕ removes 2 studies");
        assertThat(text).contains("Age: 70 years old ✕ removes 1 study");
        assertThat(text(portal.page(NEAR_LYON))).contains("2 that do not say are kept");
    }

    @Test
    void ranges_keep_what_lies_within_their_ends() {
        assertThat(studies(portal.page("/search?startFrom=2012&startTo=2013&exact=yes")))
                .containsExactlyInAnyOrder("NCT99000002", "NCT99000003");
        assertThat(studies(portal.page("/search?enrollmentFrom=90")))
                .containsExactlyInAnyOrder("NCT99000009", "NCT99000010");
        assertThat(text(portal.page("/search?startFrom=2012-05&startTo=2013")))
                .contains("Study start: May 2012 to 2013");
    }

    @Test
    void nothing_found_says_what_to_give_up_the_least_first_and_never_that_none_exist() {
        String text = text(portal.page("/search?cond=melanoma&near=Lyon&age=70&exact=yes"));
        assertThat(text).contains("No studies found").contains("That does not mean that no such study exists.");
        assertThat(text).doesNotContain("none exist").doesNotContain("no such trials");
        assertThat(text.indexOf("At any distance: 1 study"))
                .isPositive()
                .isLessThan(text.indexOf("Without “Place: Lyon,"));
        assertThat(text).contains("Without any filter: 1 study").doesNotContain("Without “Condition or disease");
    }

    @Test
    void what_is_sought_is_given_up_only_where_nothing_else_helps() {
        String text = text(portal.page("/search?cond=gout&intr=imaginumab&status=OPEN"));
        assertThat(text.indexOf("Without “Intervention or treatment: imaginumab”"))
                .as(text)
                .isLessThan(0);
        assertThat(text).contains("Without “Condition or disease: gout”: ");
    }

    @Test
    void no_way_out_stands_there_twice() {
        String page = portal.page("/search?cond=lupus&phase=PHASE3&type=OBSERVATIONAL");
        assertThat(text(page)).contains("Without “Phase: Phase 3” and “Study type: Observational”: 9 studies");
        assertThat(text(page)).doesNotContain("Without any filter");
    }

    @Test
    void where_nothing_is_found_each_filter_still_says_what_it_removes_and_nothing_is_narrowed_down() {
        String page = portal.page("/search?cond=lupus&phase=PHASE3&type=OBSERVATIONAL&age=70");
        assertThat(text(page)).containsPattern("Phase: Phase 3 ✕ by itself removes [0-9] of 9 studies");
        assertThat(text(page)).containsPattern("Age: 70 years old ✕ by itself removes 1 of 9 studies; [0-9] that do");
        assertThat(page).doesNotContain("class=\"filters\"");
    }

    @Test
    void where_three_filters_stand_in_the_way_the_three_are_named() {
        String text = text(portal.page(
                "/search?cond=lupus&phase=PHASE3&type=OBSERVATIONAL&enrollmentFrom=1000000&sex=FEMALE&exact=yes"));
        assertThat(text).contains("Without “").doesNotContain("Without “Sex: ");
    }

    @Test
    void where_two_filters_exclude_each_other_leaving_out_both_is_offered_and_none_is_called_harmless() {
        String text = text(portal.page("/search?cond=lupus&phase=PHASE3&type=OBSERVATIONAL&sex=FEMALE"));
        assertThat(text).contains("No studies found").doesNotContain("removes none");
        assertThat(text).contains("Without “Phase: Phase 3” and “Study type: Observational”: 9 studies");
    }

    @Test
    void a_place_that_is_not_known_is_looked_for_as_words() {
        String page = portal.page("/search?near=Villefiction");
        assertThat(text(page)).contains("We do not know a place called “Villefiction”");
        assertThat(studies(page)).containsExactly("NCT99000005");
    }

    @Test
    void a_position_stands_for_itself_and_miles_are_miles() {
        String page = portal.page("/search?cond=lupus&near=45.75,4.85&within=70mi&status=RECRUITING&exact=yes");
        assertThat(studies(page)).startsWith("NCT99000001").contains("NCT99000003");
        assertThat(text(page)).contains("within 70 miles").containsPattern("Nearest open site: 5\\d miles · Grenoble");
    }

    @Test
    void a_country_is_taken_as_a_whole() {
        assertThat(studies(portal.page("/search?cond=lupus&near=France&exact=yes")))
                .contains("NCT99000005", "NCT99000008")
                .doesNotContain("NCT99000004", "NCT99000009");
    }

    @Test
    void the_table_has_the_columns_that_were_chosen() {
        String page = portal.page("/search?cond=lupus&view=table&column=sponsor&column=participants");
        assertThat(page).contains("<th scope=\"col\">Sponsor</th><th scope=\"col\">Participants</th></tr>");
        assertThat(text(page)).contains("Fictional House").contains("80");
        assertThat(portal.page("/search?cond=lupus&view=table")).contains("<th scope=\"col\">Status</th>");
    }

    @Test
    void the_map_and_its_list_show_the_open_sites_that_are_near() {
        String page = portal.page(NEAR_LYON + "&view=map");
        String text = text(page);
        assertThat(page).contains("<svg").contains("aria-current=\"true\">Map</a>");
        assertThat(text)
                .contains("Lyon, Auvergne-Rhône-Alpes, France 2 sites")
                .contains("Grenoble, Auvergne-Rhône-Alpes, France 1 site")
                .doesNotContain("Paris, France");
    }

    @Test
    void without_an_open_site_the_map_says_so_and_the_studies_stay() {
        String page = portal.page("/search?cond=melanoma&view=map");
        assertThat(page).doesNotContain("<svg").contains("no open site here that a map could show");
        assertThat(studies(page)).containsExactly("NCT99000010");
    }

    @Test
    void words_that_were_sought_are_marked() {
        assertThat(portal.page("/search?cond=lupus")).contains("<mark>Lupus</mark>");
    }

    @Test
    void what_cannot_be_read_is_said_at_its_box() {
        for (String query : List.of("age=old", "startFrom=soon", "enrollmentTo=many", "within=50parsecs&near=Lyon")) {
            HttpResponse<String> response = portal.get("/search?cond=lupus&" + query);
            assertThat(response.statusCode()).as(query).isEqualTo(400);
            assertThat(response.body()).as(query).contains("value=\"lupus\"").contains(" takes ");
        }
        assertThat(portal.get("/search?age=old").body()).contains("id=\"age-error\"");
        HttpResponse<String> expert = portal.get("/search?advanced=AREA%5BNoSuchField%5Dx");
        assertThat(expert.statusCode()).isEqualTo(400);
        assertThat(expert.body()).contains("id=\"advanced-error\"").contains("^");
    }

    @Test
    void a_range_that_ends_before_it_begins_is_said_at_its_box() {
        for (String range : List.of(
                "startFrom=2024&startTo=2020",
                "completionFrom=2024-05-02&completionTo=2024-05-01",
                "enrollmentFrom=100&enrollmentTo=99")) {
            HttpResponse<String> response = portal.get("/search?cond=lupus&" + range);
            assertThat(response.statusCode()).as(range).isEqualTo(400);
            assertThat(text(response.body())).as(range).contains("write the earlier, or lower, value first");
        }
        assertThat(portal.get("/search?startFrom=2024&startTo=2020").body()).contains("id=\"startFrom-error\"");
        assertThat(portal.get("/search?startFrom=2024-05&startTo=2024").statusCode())
                .as("a year holds its months")
                .isEqualTo(200);
    }

    @Test
    void more_ways_to_search_keeps_what_was_asked() {
        String page = portal.page("/advanced?cond=lupus&age=70&phase=PHASE2&country=France&sort=updated");
        assertThat(page)
                .contains("name=\"cond\" value=\"lupus\"")
                .contains("name=\"age\" value=\"70\"")
                .contains("value=\"PHASE2\" checked")
                .contains("<input type=\"hidden\" name=\"country\" value=\"France\">")
                .contains("<input type=\"hidden\" name=\"sort\" value=\"updated\">");
    }

    @Test
    void a_list_of_saved_trials_is_shown_in_its_order_and_says_what_is_missing() {
        String page = portal.page("/saved?ids=NCT99000003,NCT99000001,NCT98765432");
        assertThat(studies(page)).containsExactly("NCT99000003", "NCT99000001");
        assertThat(text(page)).contains("Not loaded here: NCT98765432");
        assertThat(portal.page("/saved")).contains("Nothing is in this list");
        assertThat(portal.get("/saved?ids=banana").statusCode()).isEqualTo(400);
        String slip = portal.page("/saved?ids=NCT99000003,NCT9900001,NCT99000001");
        assertThat(studies(slip)).containsExactly("NCT99000003", "NCT99000001");
        assertThat(text(slip)).contains("Left out, because an NCT number is NCT and eight digits: NCT9900001");
        assertThat(slip).contains("href=\"/search?id=NCT99000003+NCT99000001\"", "action=\"/compare\"");
    }

    @Test
    void the_one_box_suggests_places_too_also_behind_other_words() {
        assertThat(portal.page("/suggest?kind=any&text=grenob")).contains("\"value\":\"Grenoble, ");
        assertThat(portal.page("/suggest?kind=any&text=lupus+greno")).contains("\"value\":\"lupus near Grenoble, ");
        assertThat(portal.page("/suggest?kind=any&text=lupus+in+greno")).contains("\"value\":\"lupus in Grenoble, ");
        assertThat(portal.page("/suggest?kind=any&text=lup")).contains("\"value\":\"Lupus\"");
        assertThat(leadsTo("/search?q=lupus+near+Grenoble,+Auvergne-Rh%C3%B4ne-Alpes,+France"))
                .contains("cond=lupus")
                .contains("near=Grenoble");
        assertThat(leadsTo("/search?q=Boston,+Massachusetts"))
                .contains("near=Boston%2C+Massachusetts")
                .doesNotContain("spons=");
    }

    @Test
    void suggestions_are_names_with_counts_and_places() {
        assertThat(portal.page("/suggest?kind=cond&text=lup")).contains("\"value\":\"Lupus\",\"note\":\"9 studies\"");
        assertThat(portal.page("/suggest?kind=any&text=IMAG"))
                .contains("Imaginumab")
                .contains("treatment, 10 studies");
        assertThat(portal.page("/suggest?kind=place&text=greno")).contains("Grenoble, ");
        assertThat(portal.page("/suggest?kind=cond&text=l")).isEqualTo("{\"suggestions\":[]}");
        assertThat(portal.page("/suggest?kind=nothing&text=lupus")).isEqualTo("{\"suggestions\":[]}");
    }

    @Test
    void an_expression_is_checked_while_it_is_typed() {
        assertThat(portal.page("/check?text=AREA%5BCondition%5Dlupus"))
                .contains("\"right\":true")
                .contains("9 studies");
        assertThat(portal.page("/check?text=AREA%5B"))
                .contains("\"right\":false")
                .contains("position");
        assertThat(portal.page("/check?text=")).contains("\"right\":true");
    }

    @Test
    void a_range_in_an_expression_that_ends_before_it_begins_is_said_while_it_is_typed() {
        for (String range : List.of(
                "AREA[StartDate]RANGE[2024,2020]",
                "lupus AND NOT AREA[EnrollmentCount]RANGE[100,99]",
                "SEARCH[Study](AREA[MinimumAge]RANGE[2 years, 3 months] OR lupus)",
                "AREA[Condition:size]RANGE[3,2]")) {
            assertThat(portal.page("/check?text=" + URLEncoder.encode(range, StandardCharsets.UTF_8)))
                    .as(range)
                    .contains("\"right\":false", "ends before it begins");
        }
        assertThat(portal.page("/check?text=AREA%5BStartDate%5DRANGE%5B2024,2020%5D"))
                .contains("The range of StartDate");
        assertThat(portal.page("/es/check?text=AREA%5BStartDate%5DRANGE%5B2024,2020%5D"))
                .contains("El intervalo de StartDate termina antes de empezar");
        for (String range : List.of("RANGE[2020,2024]", "RANGE[2024,2024-03]", "RANGE[2024,MAX]")) {
            assertThat(portal.page(
                            "/check?text=" + URLEncoder.encode("AREA[StartDate]" + range, StandardCharsets.UTF_8)))
                    .as(range)
                    .contains("\"right\":true");
        }
    }

    @Test
    void other_places_of_the_same_two_letters_stand_in_sight() {
        String page = portal.page("/search?near=LA");
        assertThat(SearchText.of(page))
                .contains(
                        "“LA” is read as Laos. Other places with these letters: Los Angeles, California, United States. Louisiana,");
        assertThat(page).contains("href=\"/search?near=Los+Angeles%2C+California%2C+United+States\"");
        assertThat(SearchText.of(portal.page("/search?near=CA")))
                .contains("Other places with these letters: California, United States.");
    }

    @Test
    void a_date_with_slashes_is_shown_as_it_is_understood() {
        assertThat(SearchText.of(portal.page("/search?startFrom=03/04/2020"))).contains("from March 4, 2020");
    }

    @Test
    void all_results_go_out_as_files() {
        assertThat(portal.page("/download/results.csv?cond=lupus").lines().filter(l -> l.startsWith("NCT99")))
                .hasSize(9);
        assertThat(portal.page("/download/results.ndjson" + NEAR_LYON.substring(7))
                        .lines())
                .hasSize(5);
        assertThat(portal.page("/download/results.json?cond=melanoma"))
                .startsWith("[\n{")
                .endsWith("}\n]\n");
        assertThat(portal.page("/download/results.ris?cond=melanoma")).contains("Made-up trial 10");
        assertThat(portal.get("/download/results.csv?cond=(lupus+OR").statusCode())
                .isEqualTo(400);
        assertThat(portal.get("/download/results.exe").statusCode()).isEqualTo(404);
        assertThat(portal.page("/search?cond=lupus")).contains("/download/results.csv?cond=lupus");
    }

    private String leadsTo(String path) {
        HttpResponse<String> response = portal.get(path);
        assertThat(response.statusCode()).as(path).isBetween(301, 303);
        return response.headers().firstValue("Location").orElse("");
    }

    private static List<String> studies(String page) {
        List<String> ids = new ArrayList<>();
        Matcher links = Pattern.compile("<(?:h3|th scope=\"row\")><a href=\"/study/(NCT\\d{8})")
                .matcher(page);
        while (links.find()) {
            ids.add(links.group(1));
        }
        return ids;
    }

    /** What a reader gets, on one line. */
    private static String text(String page) {
        return page.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }
}
