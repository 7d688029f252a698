package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page of a facility: where it is, how many trials it has, and which of them are open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FacilityPageTest {

    private static final String HOUSE = "/locations/france/all/lyon/house-of-lyon";

    private static final Pattern COUNTED = Pattern.compile("<a href=\"(/search[^\"]*)\">(\\d+) [^<]*</a>");

    private final ServedPortal portal = ServedPortal.of(FictionalTrials.all());

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void it_says_where_it_is_and_lists_what_is_open_with_its_status() {
        String page = portal.page(HOUSE);
        assertThat(PageText.firstMissing(
                        page,
                        List.of(
                                "All countries",
                                "France",
                                "Lyon",
                                "Trials in House of Lyon, Lyon, France",
                                "2 trials open now or soon",
                                "1 by invitation only",
                                "5 in all",
                                "Show the open trials on a map",
                                "Open now or soon",
                                "Made-up trial 2 in Lupus",
                                "Enrolling",
                                "Phase 2",
                                "Lupus",
                                "Made-up trial 1 in Lupus",
                                "Enrolling",
                                "Open means recruiting, not yet recruiting, or available, by the records loaded here."
                                        + " In a place, a trial counts as open only if one of its sites there is open too,"
                                        + " or gives no status of its own: a trial whose sites in Lyon have closed is not"
                                        + " open in Lyon, though it may be elsewhere.")))
                .isEmpty();
        assertThat(PageText.lines(page))
                .as("trials that are completed, by invitation or elsewhere")
                .doesNotContain("Made-up trial 6 in Lupus", "Made-up trial 7 in Lupus", "Made-up trial 8 in Lupus");
        assertThat(page)
                .contains("href=\"/locations/france\"", "href=\"/locations/france/all/lyon\"")
                .contains("href=\"/study/NCT99000001/made-up-trial-1-in-lupus\"");
    }

    @Test
    void each_of_its_numbers_is_what_the_search_behind_it_finds() {
        Matcher counted = COUNTED.matcher(portal.page(HOUSE));
        int numbers = 0;
        while (counted.find()) {
            String found = portal.page(counted.group(1).replace("&amp;", "&"));
            assertThat(found).as(counted.group(1)).containsPattern("<h1>" + counted.group(2) + " stud(y|ies) found");
            numbers++;
        }
        assertThat(numbers).isEqualTo(3);
    }

    @Test
    void in_spanish_it_says_the_same() {
        assertThat(PageText.firstMissing(
                        portal.page("/es" + HOUSE),
                        List.of(
                                "Todos los países",
                                "Ensayos en House of Lyon, Lyon, Francia",
                                "2 ensayos abiertos ahora o pronto",
                                "1 solo por invitación",
                                "5 en total",
                                "Abierto ahora o pronto",
                                "Made-up trial 1 in Lupus",
                                "Reclutando participantes",
                                "Fase 2")))
                .isEmpty();
    }

    @Test
    void a_facility_that_no_record_names_has_no_page() {
        assertThat(portal.get(HOUSE + "-elsewhere").statusCode()).isEqualTo(404);
    }
}
