package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two to five trials side by side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ComparePageTest {

    private final ServedPortal portal = ServedPortal.of(List.of(
            study(1, "RECRUITING", "18 Years"),
            study(2, "COMPLETED", "18 Years"),
            study(3, "RECRUITING", "21 Years"),
            study(4, "RECRUITING", "18 Years"),
            study(5, "RECRUITING", "18 Years"),
            study(6, "RECRUITING", "18 Years")));

    @BeforeAll
    void started() {
        assertThat(portal.address()).isNotEmpty();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void what_differs_is_marked_in_words_and_what_is_the_same_is_not() {
        String page = portal.page("/compare?ids=NCT99000001,NCT99000002");
        assertThat(PageText.firstMissing(
                        page,
                        List.of(
                                "2 trials side by side",
                                "Gloves 1",
                                "Gloves 2",
                                "Status",
                                "≠ differs",
                                "(NCT99000001)",
                                "Enrolling",
                                "(NCT99000002)",
                                "Completed",
                                "Ages",
                                "(NCT99000001)",
                                "18+ years old")))
                .isEmpty();
        assertThat(row(page, "Ages")).doesNotContain("differs");
        assertThat(row(portal.page("/compare?ids=NCT99000001&ids=NCT99000003"), "Ages"))
                .contains("differs", "18+ years old", "21+ years old");
    }

    @Test
    void what_most_of_the_others_do_not_say_stands_out_in_its_cell() {
        String row = row(portal.page("/compare?ids=NCT99000001,NCT99000003,NCT99000004"), "Ages");
        assertThat(row.split("class=\"odd\"", -1)).hasSize(2);
        assertThat(row.substring(row.indexOf("class=\"odd\""))).contains("Unlike most of the others:", "21+ years old");
        assertThat(row(portal.page("/compare?ids=NCT99000001,NCT99000003"), "Ages"))
                .doesNotContain("class=\"odd\"");
    }

    @Test
    void phases_that_do_not_apply_and_contacts_at_the_sites_are_not_unsaid() {
        String site = """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%d","briefTitle":"Mittens"},"designModule":{"studyType":"INTERVENTIONAL","phases":["%s"]},
                "contactsLocationsModule":{"locations":[{"city":"Oslo","contacts":[{"name":"Ida Invented","phone":"+47 555 0100"}]},
                {"city":"Bergen","contacts":[{"name":"Ola Invented","phone":"+47 555 0101"}]}]}}}""";
        try (ServedPortal mittens = ServedPortal.of(List.of(site.formatted(7, "NA"), site.formatted(8, "PHASE2")))) {
            String page = mittens.page("/compare?ids=NCT99000007,NCT99000008");
            assertThat(row(page, "Phase")).contains("Not applicable", "Phase 2").doesNotContain("not said");
            assertThat(row(page, "Whom to ask"))
                    .contains("stand beside the places")
                    .doesNotContain("not said");
        }
    }

    @Test
    void numbers_may_be_given_in_any_of_the_usual_ways_and_count_once() {
        for (String ids : List.of(
                "ids=nct99000001+NCT99000002",
                "ids=NCT99000001,NCT99000002,NCT99000001",
                "ids=NCT99000001&ids=NCT99000002")) {
            assertThat(portal.page("/compare?" + ids)).contains("2 trials side by side");
        }
    }

    @Test
    void what_cannot_be_shown_is_said() {
        String page = portal.page("/compare?ids=NCT99000001,NCT99000002,NCT98000000,%3Cb%3Emitten");
        assertThat(page)
                .contains("No study with the number NCT98000000 is loaded here.")
                .contains("“&lt;b&gt;mitten” is no NCT number")
                .contains("2 trials side by side");
    }

    @Test
    void where_nothing_that_was_asked_for_is_there_the_answer_says_so_to_programs_too() {
        assertThat(portal.get("/compare?ids=NCT98000000,mitten").statusCode()).isEqualTo(404);
        assertThat(portal.get("/compare?ids=NCT98000000,NCT99000001").statusCode())
                .isEqualTo(200);
        assertThat(portal.get("/compare").statusCode()).isEqualTo(200);
    }

    @Test
    void one_that_is_there_is_shown_beside_what_is_missing() {
        String page = portal.page("/compare?ids=NCT98000000,NCT99000001");
        assertThat(PageText.firstMissing(
                        page,
                        List.of(
                                "No study with the number NCT98000000 is loaded here.",
                                "NCT numbers",
                                "Gloves 1",
                                "NCT99000001",
                                "Status")))
                .isEmpty();
        assertThat(page)
                .contains("value=\"NCT99000001\"", "href=\"/study/NCT99000001/gloves-1\"")
                .doesNotContain("trials side by side", "≠");
    }

    @Test
    void more_than_five_are_left_out_by_name() {
        assertThat(portal.page("/compare?ids=NCT99000001,NCT99000002,NCT99000003,NCT99000004,NCT99000005,NCT99000006"))
                .contains("5 trials side by side")
                .contains("At most 5 trials can be compared at once; left out: NCT99000006.");
    }

    @Test
    void fewer_than_two_get_a_form_that_keeps_the_one() {
        assertThat(portal.page("/compare")).contains("Name two to five trials");
        assertThat(portal.page("/compare?ids=NCT99000001"))
                .contains("Name two to five trials")
                .contains("value=\"NCT99000001\"");
    }

    private static String row(String page, String label) {
        int from = page.indexOf("role=\"rowheader\">" + label);
        return page.substring(from, page.indexOf("</tr>", from));
    }

    private static String study(int number, String status, String age) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%d","briefTitle":"Gloves %d"},
                "statusModule":{"overallStatus":"%s"},"eligibilityModule":{"minimumAge":"%s"}}}
                """.formatted(number, number, status, age);
    }
}
