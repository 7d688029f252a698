package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Postal codes of the sites that are loaded can be searched near to. */
final class PostalCodesTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final List<String> TRIALS = List.of(
            trial(1, site("Lyon", "69003", "France", 45.75, 4.85)),
            trial(2, site("Grenoble", "38000", "France", 45.17, 5.72)),
            trial(3, site("Lima", "15001", "Peru", -12.05, -77.04)),
            trial(5, site("Heidelberg", "69120", "Germany", 49.41, 8.69)));

    @Test
    void a_french_code_is_a_point_that_distances_are_measured_from() throws InterruptedException {
        try (ServedPortal portal = ServedPortal.of(TRIALS)) {
            String page = learned(portal, "/search?near=69003&within=200km");
            assertThat(page)
                    .contains("69003, Lyon, Auvergne-Rhône-Alpes, France")
                    .contains("straight lines from the point of the registry's sites in the postal code's area")
                    .contains("NCT99000001")
                    .contains("NCT99000002")
                    .doesNotContain("NCT99000003")
                    .containsPattern("9\\d km");
            assertThat(page.indexOf("NCT99000001")).isLessThan(page.indexOf("NCT99000002"));
        }
    }

    @Test
    void a_code_of_the_united_states_keeps_the_middle_of_its_area() throws InterruptedException {
        try (ServedPortal portal =
                ServedPortal.of(List.of(trial(4, site("Boston", "02114", "United States", 42.36, -71.06))))) {
            assertThat(portal.page("/search?near=02114"))
                    .contains("straight lines from the middle of the postal code's area");
        }
    }

    @Test
    void a_code_of_digits_alone_that_is_taken_as_american_says_so_and_offers_the_others_first()
            throws InterruptedException {
        try (ServedPortal portal = ServedPortal.of(TRIALS)) {
            var unused = learned(portal, "/search?near=69003");
            String page = portal.page("/search?near=69120");
            assertThat(SearchText.of(page))
                    .contains("69120, Arnold, Nebraska")
                    .contains("“69120” alone is read as a postal code of the United States. For another country, write"
                            + " the city or country beside it, such as “10115 Berlin”. The same code elsewhere:"
                            + " 69120, Heidelberg, Baden-Wurttemberg, Germany.");
            assertThat(page).contains("href=\"/search?near=69120%2C+Heidelberg%2C+Baden-Wurttemberg%2C+Germany\"");
            assertThat(SearchText.of(portal.page("/search?near=69120+Heidelberg")))
                    .contains("Place: 69120, Heidelberg, Baden-Wurttemberg, Germany · within")
                    .doesNotContain("alone is read");
            assertThat(SearchText.of(portal.page("/search?near=02114,+Boston"))).doesNotContain("alone is read");
            assertThat(SearchText.of(portal.page("/search?near=10115"))).contains("“10115” alone is read");
        }
    }

    /** The page, once the codes are learned, which is done in the background. */
    private static String learned(ServedPortal portal, String path) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        String page = portal.page(path);
        while (!page.contains("straight lines") && System.nanoTime() < end) {
            Thread.sleep(20);
            page = portal.page(path);
        }
        return page;
    }

    private static String site(String city, String code, String country, double latitude, double longitude) {
        return "{\"status\":\"RECRUITING\",\"city\":\"" + city + "\",\"zip\":\"" + code + "\",\"country\":\"" + country
                + "\",\"geoPoint\":{\"lat\":" + latitude + ",\"lon\":" + longitude + "}}";
    }

    private static String trial(int number, String site) {
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT" + (99_000_000 + number)
                + "\",\"briefTitle\":\"Made-up trial " + number
                + "\"},\"statusModule\":{\"overallStatus\":\"RECRUITING\"},\"contactsLocationsModule\":{\"locations\":["
                + site + "]}}}";
    }
}
