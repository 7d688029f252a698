package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An open trial is open in a place where one of its sites there takes participants, or does not say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OpenInPlaceTest {

    private static final Pattern NUMBERED =
            Pattern.compile("<a[^>]* href=\"(/search\\?[^\"]*)\">([\\d,]+) (?:open|by invitation|in all|trial)");
    private static final Pattern FOUND = Pattern.compile("<h1[^>]*>\\s*([\\d,]+|No) stud");
    private static final Pattern CHOICE =
            Pattern.compile("name=\"(\\w+)\" value=\"([^\"]*)\"[^>]*>.*?<span class=\"number\">([0-9,]+)<span");

    private final ServedPortal portal = ServedPortal.of(List.of(
            trial(1, "RECRUITING", "COMPLETED/Lyon/France", "RECRUITING/Oslo/Norway"),
            trial(2, "RECRUITING", "/Lyon/France"),
            trial(3, "RECRUITING", "COMPLETED/Lyon/France", "NOT_YET_RECRUITING/Lyon/France"),
            trial(4, "RECRUITING", "WITHDRAWN/Lyon/France", "RECRUITING/Paris/France"),
            trial(5, "NOT_YET_RECRUITING", "/Lyon/France"),
            trial(6, "ENROLLING_BY_INVITATION", "/Lyon/France"),
            trial(7, "COMPLETED", "/Lyon/France", "/Oslo/Norway"),
            trial(8, "RECRUITING"),
            trial(9, "RECRUITING", "RECRUITING//Norway"),
            trial(10, "AVAILABLE", "SUSPENDED/Oslo/Norway")));

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void a_trial_whose_sites_in_a_place_have_closed_is_not_open_there() {
        assertThat(portal.page("/locations/france/all/lyon"))
                .contains("3 trials open now or soon")
                .contains("1 by invitation only")
                .contains("7 in all")
                .contains("NCT99000002")
                .doesNotContain("NCT99000001")
                .doesNotContain("NCT99000004");
        assertThat(portal.page("/locations/france")).contains("4 trials open now or soon");
        assertThat(portal.page("/locations/norway/all/oslo")).contains("1 trial open now or soon");
        assertThat(portal.page("/locations/france/all/lyon/house-of-lyon-france"))
                .contains("3 trials open now or soon");
    }

    @Test
    void where_most_trials_name_no_region_the_cities_come_first() {
        try (ServedPortal other = ServedPortal.of(List.of(
                trial(1, "RECRUITING", "/Lugdunia/France"),
                trial(2, "RECRUITING", "/Lutetia/France"),
                trial(3, "RECRUITING", "/Lutetia/France").replace("\"Lutetia\"", "\"Lutetia\",\"state\":\"Cedex\""),
                trial(4, "RECRUITING", "/Oslo/Norway").replace("\"Oslo\"", "\"Oslo\",\"state\":\"Oslo County\"")))) {
            String france = other.page("/locations/france");
            assertThat(france).contains("Of most trials no region is known here");
            assertThat(france.indexOf("<h2>Cities</h2>"))
                    .isPositive()
                    .isLessThan(france.indexOf("<h2>States and regions</h2>"));
            String norway = other.page("/locations/norway");
            assertThat(norway).doesNotContain("Of most trials no region is known here");
            assertThat(norway.indexOf("<h2>States and regions</h2>"))
                    .isPositive()
                    .isLessThan(norway.indexOf("<h2>Cities</h2>"));
        }
    }

    @Test
    void a_trial_in_a_city_counts_in_its_region_by_any_name_of_it() {
        try (ServedPortal other = ServedPortal.of(List.of(
                trial(1, "RECRUITING", "/Munich/Germany"),
                trial(2, "RECRUITING", "/München/Germany"),
                trial(3, "RECRUITING", "/Anywhere/Germany")
                        .replace("\"Anywhere\"", "\"Anywhere\",\"state\":\"Bayern\""),
                trial(4, "RECRUITING", "/Hamburg/Germany"),
                trial(5, "COMPLETED", "/Munich/Germany")))) {
            for (String near : List.of("Bavaria", "Bayern", "Munich&within=25km")) {
                assertThat(SearchText.studies(other.page("/search?cond=cold&exact=yes&status=OPEN&near=" + near)))
                        .as(near)
                        .contains("NCT99000001", "NCT99000002")
                        .doesNotContain("NCT99000004", "NCT99000005");
            }
            assertThat(SearchText.studies(other.page("/search?cond=cold&near=Bavaria")))
                    .containsExactlyInAnyOrder("NCT99000001", "NCT99000002", "NCT99000003", "NCT99000005");
            assertThat(other.page("/locations/germany/bavaria")).contains("2 trials open now or soon");
            assertThat(other.page("/locations/germany")).contains("the region of its city counts");
        }
    }

    @Test
    void where_no_site_is_known_in_a_region_the_page_says_so() {
        try (ServedPortal other = ServedPortal.of(
                List.of(trial(1, "RECRUITING", "/Nowhere/Germany"), trial(2, "RECRUITING", "/Oslo/Norway")))) {
            assertThat(SearchText.of(other.page("/search?cond=cold&near=Bavaria")))
                    .contains("No site is known in Bavaria, Germany.")
                    .contains("The study below may have one: it does not say exactly where all its sites are.");
            assertThat(SearchText.of(other.page("/search?cond=cold&near=France&status=OPEN")))
                    .contains("No open site is known in France.");
            assertThat(SearchText.of(other.page("/search?cond=cold&near=Germany")))
                    .doesNotContain("is known in Germany");
        }
    }

    @Test
    void each_number_on_the_pages_of_places_is_what_its_link_finds() {
        for (String path : List.of(
                "/locations",
                "/locations/france",
                "/locations/france/all/lyon",
                "/locations/france/all/lyon/house-of-lyon-france",
                "/locations/france/auvergne-rhone-alpes",
                "/locations/france/auvergne-rhone-alpes/lyon",
                "/locations/norway",
                "/condition/cold",
                "/facilities")) {
            Matcher numbers = NUMBERED.matcher(portal.page(path));
            int seen = 0;
            while (numbers.find()) {
                assertThat(found(numbers.group(1).replace("&amp;", "&")))
                        .as(path + " " + numbers.group())
                        .isEqualTo(Long.parseLong(numbers.group(2)));
                seen++;
            }
            assertThat(seen).as(path).isPositive();
        }
    }

    @Test
    void each_number_beside_a_choice_is_what_choosing_it_finds() {
        List<String> searches = new ArrayList<>();
        for (String status : List.of("", "&status=OPEN", "&status=RECRUITING", "&status=RECRUITING&status=COMPLETED")) {
            for (String place : List.of(
                    "",
                    "&country=France",
                    "&country=Norway",
                    "&country=France&city=Lyon",
                    "&country=France&country=Norway",
                    "&near=France")) {
                for (String exact : List.of("", "&exact=yes")) {
                    searches.add("/search?term=made" + status + place + exact);
                }
            }
        }
        int seen = 0;
        for (String search : searches) {
            for (Map.Entry<List<String>, Long> choice : choices(search).entrySet()) {
                String group = choice.getKey().getFirst();
                // A state and a city belong to one country.
                String replaced = group.equals("country") ? "country|state|city" : group;
                String others = search.replaceAll("&(" + replaced + ")=[^&]*", "");
                String chosen = others + "&" + group + "=" + choice.getKey().getLast();
                assertThat(found(chosen)).as(search + " " + choice.getKey()).isEqualTo(choice.getValue());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(300);
    }

    @Test
    void the_map_of_a_place_shows_the_sites_that_are_open_there() {
        assertThat(portal.page("/locations/norway/all/oslo?view=map")).contains("Oslo, Norway");
        String lyon = portal.page("/locations/france/all/lyon?view=map");
        assertThat(lyon)
                .containsPattern(
                        "Lyon, Auvergne-Rhône-Alpes, France</a>[^<]*<[^>]*>[^<]*3|Lyon, [^<]*France</a>[^0-9]*3 ");
        assertThat(portal.page("/condition/cold?view=map"))
                .containsPattern("Oslo, Norway</a>[^<]*<[^>]*>[^<]*1|Oslo, Norway</a>[^0-9]*1 ");
    }

    private Map<List<String>, Long> choices(String path) {
        Matcher boxes = CHOICE.matcher(portal.page(path));
        Map<List<String>, Long> choices = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        while (boxes.find()) {
            choices.put(List.of(boxes.group(1), boxes.group(2)), Long.parseLong(boxes.group(3)));
        }
        return choices;
    }

    private long found(String path) {
        Matcher heading = FOUND.matcher(portal.page(path));
        assertThat(heading.find()).as(path).isTrue();
        return heading.group(1).equals("No") ? 0 : Long.parseLong(heading.group(1));
    }

    /** A made-up trial; its sites are written status/city/country, of which any may be empty. */
    private static String trial(int number, String status, String... sites) {
        String places = Stream.of(sites)
                .map(site -> site.split("/", -1))
                .map(p -> "{\"facility\":\"House of " + p[1] + " " + p[2] + "\""
                        + field("status", p[0])
                        + field("city", p[1])
                        + field("country", p[2])
                        + (p[1].isEmpty() ? "" : ",\"geoPoint\":" + point(p[1]))
                        + "}")
                .collect(Collectors.joining(","));
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT" + (99_000_000 + number)
                + "\",\"briefTitle\":\"Made up trial " + number
                + "\"},\"statusModule\":{\"overallStatus\":\"" + status
                + "\"},\"conditionsModule\":{\"conditions\":[\"Cold\"]}"
                + (sites.length == 0 ? "" : ",\"contactsLocationsModule\":{\"locations\":[" + places + "]}") + "}}";
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : ",\"" + name + "\":\"" + value + "\"";
    }

    private static String point(String city) {
        return switch (city) {
            case "Lyon" -> "{\"lat\":45.748,\"lon\":4.847}";
            case "Munich", "München" -> "{\"lat\":48.137,\"lon\":11.575}";
            case "Hamburg" -> "{\"lat\":53.551,\"lon\":9.993}";
            case "Paris" -> "{\"lat\":48.853,\"lon\":2.348}";
            default -> "{\"lat\":59.913,\"lon\":10.746}";
        };
    }
}
