package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Finding trials near a town: far ones, those whose sites stand in their city, and those of which no city is known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NearTest {

    private static final String PARIS = "Paris, France, 48.8534, 2.3488";
    private static final String LYON = "Lyon, France, 45.7485, 4.8467";
    private static final String GRENOBLE = "Grenoble, France, 45.1667, 5.7167";
    private static final String BEIJING = "Beijing, China, 39.9075, 116.3972";

    private final ServedPortal portal = ServedPortal.of(List.of(
            trial(1, "Gout", "Lugdunia, France"),
            trial(2, "Gout", BEIJING),
            trial(3, "Gout", PARIS),
            trial(4, "Gout"),
            trial(5, "Croup", "Miami, United States, 25.77, -80.19", "Lyon, France"),
            trial(6, "Croup", "Lugdunia, France"),
            trial(7, "Croup", GRENOBLE),
            trial(8, "Croup", LYON),
            trial(9, "Croup"),
            trial(10, "Mumps", "Springfield/Ohio, United States"),
            trial(11, "Mumps", "Springfield/Illinois, United States"),
            trial(12, "Mumps", "Springfield/IL, United States"),
            trial(13, "Mumps", "Springfield, United States"),
            trial(14, "Fever", "Wuppertal, Germany"),
            trial(15, "Fever", "Köln, Germany"),
            trial(16, "Fever", "Cologne, Germany"),
            trial(17, "Rabies", LYON)
                    .replace("\"overallStatus\":\"RECRUITING\"", "\"overallStatus\":\"COMPLETED\"")
                    .replace("\"status\":\"RECRUITING\",", ""),
            trial(18, "Rabies", GRENOBLE),
            trial(19, "Quinsy", LYON),
            trial(20, "Quinsy", BEIJING),
            trial(21, "Quinsy"),
            trial(22, "Fevers", LYON)));

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void at_any_distance_the_nearest_come_first_with_their_distance_and_nothing_is_left_out() {
        String page = portal.page("/search?cond=gout&near=Lyon&status=OPEN&within=any");
        assertThat(SearchText.studies(page))
                .containsExactly("NCT99000003", "NCT99000002", "NCT99000001", "NCT99000004");
        assertThat(SearchText.of(page))
                .contains("at any distance")
                .containsPattern("Nearest open site: 39\\d km · Paris, France")
                .containsPattern("Nearest open site: 8,\\d{3} km · Beijing, China");
        assertThat(SearchText.studies(portal.page("/search?cond=gout&near=Lyon&within=any&exact=yes")))
                .containsExactly("NCT99000003", "NCT99000002");
    }

    @Test
    void a_study_that_has_ended_stands_behind_those_that_may_be_open_and_its_site_is_not_called_perhaps_open() {
        String page = portal.page("/search?cond=rabies&near=Lyon&within=any&sort=nearest");
        assertThat(SearchText.studies(page)).containsExactly("NCT99000018", "NCT99000017");
        assertThat(SearchText.of(page))
                .contains("Nearest site (the study is closed): in the same city")
                .doesNotContain("does not say whether it is open");
        assertThat(SearchText.of(portal.page("/search?cond=rabies&near=Lyon&within=any&view=table")))
                .contains("(the study is closed)");
    }

    @Test
    void where_none_is_near_the_page_says_how_far_the_nearest_is_and_offers_the_next_circles() {
        String text = SearchText.of(portal.page("/search?cond=quinsy&near=Paris&within=25km"));
        assertThat(text)
                .contains("No site is known within 25 km of Paris, Île-de-France, France.")
                .containsPattern("The nearest that is known is 39\\d km away.")
                .contains("Within 500 km of the place: 2 studies ·")
                .contains("See the nearest at any distance: 3 studies");
        assertThat(SearchText.of(portal.page("/search?cond=quinsy&near=Paris&within=25km&exact=yes")))
                .containsPattern("The nearest that is known is 39\\d km away.")
                .contains("Within 500 km of the place: 1 study");
    }

    @Test
    void another_form_of_a_word_that_is_right_is_no_way_out() {
        assertThat(SearchText.of(portal.page("/search?cond=fever&phase=PHASE3&exact=yes")))
                .contains("No studies found")
                .doesNotContain("Spelled");
    }

    @Test
    void any_distance_can_be_chosen_in_both_units_and_stays_chosen() {
        assertThat(portal.page("/search?cond=gout&near=Lyon"))
                .contains("<option value=\"any\">At any distance</option>")
                .contains("<option value=\"anymi\">At any distance, in miles</option>");
        String page = portal.page("/search?cond=gout&near=Lyon&within=any+miles");
        assertThat(page).contains("<option value=\"anymi\" selected>");
        assertThat(SearchText.of(page)).containsPattern("Nearest open site: 24\\d miles · Paris, France");
    }

    @Test
    void where_nothing_is_known_to_be_near_the_page_says_so_and_leads_to_the_nearest() {
        String page = portal.page("/search?cond=gout&near=Lyon&status=OPEN");
        assertThat(SearchText.studies(page)).containsExactly("NCT99000001", "NCT99000004");
        assertThat(SearchText.of(page))
                .contains("No open site is known within 100 km of Lyon,")
                .contains("The 2 studies below may have one: they do not say exactly where all their sites are.")
                .contains("See the nearest at any distance: 4 studies")
                .doesNotContain("they stay in the list");
        assertThat(page).contains("href=\"/search?cond=gout&amp;near=Lyon&amp;within=any&amp;status=OPEN");
        assertThat(SearchText.of(portal.page("/search?cond=gout&near=Lyon&within=60mi&exact=yes")))
                .contains("No site is known within 60 miles of Lyon,")
                .doesNotContain("below may have one")
                .contains("At any distance, in miles: 2 studies");
        for (String other : List.of("cond=croup&near=Lyon&status=OPEN", "cond=nothing&near=Lyon")) {
            assertThat(SearchText.of(portal.page("/search?" + other))).doesNotContain("site is known within");
        }
    }

    @Test
    void at_any_distance_the_page_of_a_study_and_the_map_work_too() {
        assertThat(SearchText.of(portal.page("/search?cond=gout&near=Lyon&within=any&view=map")))
                .contains("Beijing, China 1 site");
        assertThat(SearchText.of(portal.page("/study/NCT99000003?near=Lyon&within=any")))
                .contains("Paris");
    }

    @Test
    void a_site_without_a_point_stands_in_the_middle_of_its_city() {
        String croup = "/search?cond=croup&near=Lyon&status=OPEN&within=25km";
        assertThat(SearchText.studies(portal.page(croup + "&exact=yes"))).containsExactly("NCT99000005", "NCT99000008");
        String page = portal.page(croup);
        assertThat(SearchText.studies(page))
                .containsExactly("NCT99000005", "NCT99000008", "NCT99000006", "NCT99000009");
        assertThat(SearchText.of(page)).contains("2 that do not say are kept");
        assertThat(SearchText.studies(portal.page("/search?cond=croup&near=Lyon&status=OPEN&within=any")))
                .containsExactly("NCT99000005", "NCT99000008", "NCT99000007", "NCT99000006", "NCT99000009");
    }

    @Test
    void the_card_names_the_site_in_the_city_and_not_one_whose_distance_is_known() {
        assertThat(SearchText.of(portal.page("/search?cond=croup&near=Lyon&status=OPEN&within=25km")))
                .contains("Nearest open site: in the same city · Lyon, France")
                .doesNotContain("· Miami");
    }

    @Test
    void a_site_that_could_lie_in_several_cities_is_near_each_by_its_name() {
        assertThat(SearchText.of(portal.page("/search?cond=mumps&near=Springfield,+IL&within=25km")))
                .contains("Nearest open site: in Springfield; the registry gives no point for a distance");
    }

    @Test
    void a_city_of_the_same_name_in_another_state_is_another_city() {
        assertThat(SearchText.studies(portal.page("/search?cond=mumps&near=Springfield,+IL&exact=yes")))
                .containsExactlyInAnyOrder("NCT99000011", "NCT99000012", "NCT99000013");
    }

    @Test
    void a_site_may_name_the_city_as_it_was_typed_or_as_it_is_called() {
        assertThat(SearchText.studies(portal.page("/search?cond=fever&near=K%C3%B6ln&within=25km&exact=yes")))
                .contains("NCT99000015")
                .doesNotContain("NCT99000014");
        assertThat(SearchText.studies(portal.page("/search?cond=fever&near=Cologne&within=25km&exact=yes")))
                .contains("NCT99000016")
                .doesNotContain("NCT99000014");
    }

    @Test
    void a_part_of_the_place_that_is_not_known_is_said() {
        assertThat(SearchText.of(portal.page("/search?near=75001+France")))
                .contains("“75001” is not known there; this is all of France.");
        assertThat(SearchText.of(portal.page("/search?near=Lyon,+Germany")))
                .contains("“Lyon” is not known there; this is all of Germany.");
        assertThat(SearchText.of(portal.page("/search?near=Lyon,+France"))).doesNotContain("is not known there");
        assertThat(SearchText.of(portal.page("/search?near=Springfield+IL"))).doesNotContain("is not known there");
    }

    @Test
    void a_code_with_its_city_is_a_place_in_that_city() {
        assertThat(SearchText.of(portal.page("/search?near=10115+Berlin")))
                .contains("Place: Berlin, ")
                .contains("Germany · within 100 km")
                .contains("“10115” is not known there; this is Berlin,")
                .doesNotContain("alone is read");
    }

    @Test
    void what_a_study_does_not_say_depends_on_the_kind_of_filter() {
        assertThat(SearchText.of(portal.page("/search?cond=croup&near=Lyon&within=25km")))
                .contains("2 do not say exactly where they are; so that you miss nothing, they stay in the list.");
        for (String place : List.of("near=France", "country=France", "facility=Nowhere")) {
            assertThat(SearchText.of(portal.page("/search?cond=gout&" + place)))
                    .as(place)
                    .containsPattern(
                            "\\d do(es)? not give the place that you chose; so that you miss nothing, they stay");
        }
        assertThat(SearchText.of(portal.page("/search?cond=gout&phase=PHASE2")))
                .contains("4 do not give the phase that you chose;");
    }

    /** A made-up open trial; its sites are written city/state, country, latitude, longitude, the last two as far as there is a point. */
    private static String trial(int number, String condition, String... sites) {
        String places = Stream.of(sites).map(NearTest::site).collect(Collectors.joining(","));
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT" + (99_000_000 + number)
                + "\",\"briefTitle\":\"Made-up trial " + number
                + "\"},\"statusModule\":{\"overallStatus\":\"RECRUITING\"},\"conditionsModule\":{\"conditions\":[\""
                + condition
                + "\"]}" + (sites.length == 0 ? "" : ",\"contactsLocationsModule\":{\"locations\":[" + places + "]}")
                + "}}";
    }

    private static String site(String written) {
        String[] parts = written.split(", ", -1);
        String[] city = parts[0].split("/", -1);
        return "{\"status\":\"RECRUITING\",\"city\":\"" + city[0] + "\""
                + (city.length < 2 ? "" : ",\"state\":\"" + city[1] + "\"") + ",\"country\":\"" + parts[1] + "\""
                + (parts.length < 4 ? "" : ",\"geoPoint\":{\"lat\":" + parts[2] + ",\"lon\":" + parts[3] + "}") + "}";
    }
}
