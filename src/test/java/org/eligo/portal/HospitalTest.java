package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Looking for a hospital by its name, or a part of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HospitalTest {

    private final ServedPortal portal = ServedPortal.of(List.of(
            trial(1, "Charité - Universitätsmedizin Berlin", "Germany"),
            trial(2, "Universitätsklinikum Charité", "Germany"),
            trial(3, "Mayo Clinic", "United States"),
            "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000004\",\"briefTitle\":\"Nowhere\"}}}"));

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void the_long_form_takes_a_part_of_the_name() {
        assertThat(portal.page("/advanced"))
                .contains("name=\"hospital\"")
                .contains("A part of its name will do")
                .doesNotContain("name=\"facility\"");
    }

    @Test
    void a_part_of_the_name_finds_the_sites_that_have_it_and_nothing_else() {
        String page = portal.page("/search?hospital=charite");
        assertThat(SearchText.studies(page)).containsExactlyInAnyOrder("NCT99000001", "NCT99000002");
        assertThat(SearchText.of(page))
                .contains("These studies have a site whose name holds “charite”.")
                .contains("Hospital or facility: charite");
        assertThat(page).contains("href=\"/facilities?name=charite\"");
    }

    @Test
    void the_hospital_lies_in_the_country_that_is_named() {
        assertThat(SearchText.studies(portal.page("/search?hospital=charite&near=Germany")))
                .hasSize(2);
        assertThat(SearchText.studies(portal.page("/search?hospital=charite&near=United+States&exact=yes")))
                .isEmpty();
    }

    @Test
    void where_no_hospital_has_such_a_name_the_page_says_so() {
        assertThat(SearchText.of(portal.page("/search?hospital=nonsense")))
                .contains("No studies found")
                .contains("No hospital or facility is known whose name holds “nonsense”.");
    }

    @Test
    void a_name_that_no_hospital_has_as_a_whole_is_told_and_looked_for_as_a_part() {
        String page = portal.page("/search?facility=Mayo");
        assertThat(SearchText.of(page))
                .contains("No hospital or facility is known by the whole name “Mayo”.")
                .contains("With “Mayo” as a part of the name: 1 study");
        assertThat(page).contains("href=\"/search?hospital=Mayo\"");
        assertThat(SearchText.of(portal.page("/search?facility=mayo+clinic")))
                .doesNotContain("No hospital or facility");
    }

    private static String trial(int number, String facility, String country) {
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT9900000" + number
                + "\",\"briefTitle\":\"Made up trial\"},\"contactsLocationsModule\":{\"locations\":[{\"facility\":\""
                + facility
                + "\",\"country\":\"" + country + "\"}]}}}";
    }
}
