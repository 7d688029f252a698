package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The states and cities that a search offers beside its results are counted as their links find. */
final class PlaceCountsTest {

    private static final List<String> TRIALS = List.of(
            trial(1, "Ohio/Springfield/United States", "Bavaria/Munich/Germany"),
            trial(2, "Ohio/Springfield/United States", "Ohio/Springfield/United States"),
            trial(3, "Ohio/Columbus/United States", "Oregon/Springfield/United States"),
            trial(4, "Bavaria/Munich/Germany"),
            trial(5),
            trial(6, "Oregon/Portland/United States"));

    @Test
    void a_country_has_its_article_in_the_heading_and_a_city_its_country_without() {
        try (ServedPortal portal = ServedPortal.of(TRIALS)) {
            assertThat(portal.page("/locations/united-states")).contains(">Trials in the United States</h1>");
            assertThat(portal.page("/locations/united-states/ohio/springfield"))
                    .contains(">Trials in Springfield, Ohio, United States</h1>");
            assertThat(portal.page("/es/locations/germany/bavaria")).contains(">Ensayos en Bavaria, Alemania</h1>");
            assertThat(portal.page("/es/locations/germany")).contains(">Ensayos en Alemania</h1>");
        }
    }

    @Test
    void each_state_and_city_has_the_count_that_its_link_finds_and_those_of_other_countries_are_absent() {
        try (ServedPortal portal = ServedPortal.of(TRIALS)) {
            String country = "/search?country=United+States";
            assertThat(counts(portal, country, "state")).isEqualTo(Map.of("Ohio", 4L, "Oregon", 3L));
            assertThat(counts(portal, country, "city"))
                    .isEqualTo(Map.of("Springfield", 4L, "Columbus", 2L, "Portland", 2L));
            assertThat(counts(portal, country + "&exact=yes", "state")).isEqualTo(Map.of("Ohio", 3L, "Oregon", 2L));
            String oregon = country + "&state=Oregon";
            assertThat(counts(portal, oregon, "city")).isEqualTo(Map.of("Springfield", 2L, "Portland", 2L));
            assertThat(counts(portal, oregon, "state")).isEqualTo(Map.of("Ohio", 4L, "Oregon", 3L));
            for (String search : List.of(country, oregon, country + "&exact=yes", oregon + "&exact=yes")) {
                for (String group : List.of("state", "city")) {
                    String others = search.replaceAll("&" + group + "=[^&]*", "");
                    counts(portal, search, group)
                            .forEach((value, count) -> assertThat(found(portal, others + "&" + group + "=" + value))
                                    .as(search + " " + value)
                                    .isEqualTo(count));
                }
            }
        }
    }

    @Test
    void a_chosen_city_that_no_study_names_stays_to_be_unchosen() {
        try (ServedPortal portal = ServedPortal.of(TRIALS)) {
            assertThat(counts(portal, "/search?country=United+States&city=Nowhere", "city"))
                    .containsEntry("Nowhere", 1L)
                    .containsEntry("Springfield", 4L);
        }
    }

    private static Map<String, Long> counts(ServedPortal portal, String path, String group) {
        Matcher boxes = Pattern.compile(
                        "name=\"" + group + "\" value=\"([^\"]*)\".*?<span class=\"number\">([0-9,]+)<span")
                .matcher(portal.page(path));
        Map<String, Long> counts = new TreeMap<>();
        while (boxes.find()) {
            counts.put(boxes.group(1), Long.parseLong(boxes.group(2)));
        }
        return counts;
    }

    private static long found(ServedPortal portal, String path) {
        Matcher heading =
                Pattern.compile("<h1>([0-9]+) stud(?:y|ies) found</h1>").matcher(portal.page(path));
        assertThat(heading.find()).as(path).isTrue();
        return Long.parseLong(heading.group(1));
    }

    /** A made-up trial; its sites are written state/city/country. */
    private static String trial(int number, String... sites) {
        String places = Stream.of(sites)
                .map(site -> site.split("/"))
                .map(p -> "{\"state\":\"" + p[0] + "\",\"city\":\"" + p[1] + "\",\"country\":\"" + p[2] + "\"}")
                .collect(Collectors.joining(","));
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT" + (99_000_000 + number)
                + "\",\"briefTitle\":\"Made-up trial " + number
                + "\"},\"statusModule\":{\"overallStatus\":\"RECRUITING\"}"
                + (sites.length == 0 ? "" : ",\"contactsLocationsModule\":{\"locations\":[" + places + "]}") + "}}";
    }
}
