package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Countries on Spanish pages: their Spanish names, and the registry's in addresses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpanishPlacesTest {

    private final ServedPortal portal = ServedPortal.of(List.of(
            study(1, "Berlin", "Germany"),
            study(2, "Madrid", "Spain"),
            study(3, "Seoul", "Korea, Republic of"),
            study(4, "Belgrade", "Former Serbia and Montenegro")));

    private static String study(int number, String city, String country) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900010%d","briefTitle":"Warm hands"},
                "statusModule":{"overallStatus":"RECRUITING"},
                "conditionsModule":{"conditions":["Cold Hands"]},
                "contactsLocationsModule":{"locations":[{"facility":"Glove House","status":"RECRUITING","city":"%s","country":"%s"}]}}}
                """.formatted(number, city, country);
    }

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void countries_are_listed_by_their_spanish_names_and_sorted_by_them() {
        String page = portal.page("/es/locations");
        assertThat(page)
                .containsSubsequence(
                        "<a href=\"/es/locations/germany\" dir=\"auto\">Alemania</a>",
                        "<a href=\"/es/locations/former-serbia-and-montenegro\" dir=\"auto\">Antigua Serbia y Montenegro</a>",
                        "<a href=\"/es/locations/spain\" dir=\"auto\">España</a>",
                        "<a href=\"/es/locations/korea-republic-of\" dir=\"auto\">República de Corea</a>");
        assertThat(portal.page("/locations"))
                .containsSubsequence(">Former Serbia and Montenegro<", ">Germany<", ">Korea, Republic of<", ">Spain<");
    }

    @Test
    void a_study_says_in_spanish_where_it_runs() {
        for (String path : List.of(
                "/es/study/NCT99000101/warm-hands",
                "/es/study/NCT99000101/warm-hands/sheet",
                "/es/search",
                "/es/compare?ids=NCT99000101,NCT99000102")) {
            assertThat(portal.page(path)).as(path).contains("Alemania").doesNotContain("Germany</", "Germany.");
        }
        assertThat(portal.page("/study/NCT99000101/warm-hands"))
                .contains("Germany")
                .doesNotContain("Alemania");
    }

    @Test
    void a_filter_shows_the_spanish_name_and_asks_for_the_one_of_the_registry() {
        assertThat(portal.page("/es/search?country=Germany"))
                .containsPattern("value=\"Germany\" checked><label for=\"[^\"]*\">Alemania")
                .contains("<strong>País:</strong> <span dir=\"auto\">Alemania</span>");
    }

    @ParameterizedTest
    @CsvSource({
        "España,España",
        "Alemania,Alemania",
        "Estados Unidos,Estados Unidos",
        "Corea del Sur,Corea del Sur",
        "Germany,Alemania"
    })
    void a_country_can_be_typed_by_its_spanish_name(String typed, String shown) {
        String page = portal.get("/es/search?near=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .body();
        assertThat(page).contains("<strong>Lugar:</strong> <span dir=\"auto\">" + shown + "</span>");
    }

    @Test
    void a_city_is_suggested_and_shown_with_the_spanish_name_of_its_country_which_can_be_typed() {
        assertThat(portal.page("/es/suggest?kind=place&text=madri")).contains("Madrid, España");
        assertThat(portal.page("/suggest?kind=place&text=madri")).contains("Madrid, Spain");
        assertThat(portal.page("/es/search?near=Madrid,+Espa%C3%B1a&within=any"))
                .contains("Madrid, España");
    }
}
