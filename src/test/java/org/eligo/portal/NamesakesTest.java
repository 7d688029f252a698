package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cities that share a name. */
final class NamesakesTest {

    private static final List<String> IN_SPAIN =
            IntStream.rangeClosed(1, 5).mapToObj(NamesakesTest::study).toList();

    @Test
    void the_city_where_the_loaded_studies_are_comes_first() throws InterruptedException {
        try (ServedPortal portal = ServedPortal.of(IN_SPAIN)) {
            String page = portal.page("/search?cond=gout&near=Valencia");
            for (int asked = 0; asked < 200 && !page.contains("Spain · within"); asked++) {
                Thread.sleep(100);
                page = portal.page("/search?cond=gout&near=Valencia");
            }
            assertThat(SearchText.of(page))
                    .containsPattern("Place: Valencia, [^·]*Spain · within")
                    .contains("5 studies found");
            assertThat(portal.page("/suggest?kind=place&text=valenc"))
                    .containsPattern("\\[\\{\"value\":\"Valencia, [^\"]*Spain\"");
        }
    }

    @Test
    void where_nothing_is_near_the_city_that_was_named_its_namesake_is_one_click_away() {
        try (ServedPortal portal = ServedPortal.of(IN_SPAIN)) {
            String text = SearchText.of(portal.page("/search?cond=gout&near=Valencia,+Venezuela"));
            assertThat(text).contains("No studies found").containsPattern("In Valencia, [^:]*Spain: 5 studies");
            assertThat(text.indexOf("In Valencia, ")).isLessThan(text.indexOf("At any distance: 5 studies"));
        }
    }

    private static String study(int number) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%s","briefTitle":"Warmth"},
                "conditionsModule":{"conditions":["Gout"]},"contactsLocationsModule":{"locations":[
                {"city":"Valencia","country":"Spain","geoPoint":{"lat":39.46975,"lon":-0.37739}}]}},"hasResults":false}
                """.formatted(number);
    }
}
