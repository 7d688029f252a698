package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.portal.AskedBox.study;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far away a study may be, as people type it into the one box. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DistanceBoxTest {

    private final ServedPortal portal = ServedPortal.of(List.of(
            study(1, "Asthma", "Imaginumab"), study(2, "Type 2 MI", "Rest"), study(3, "Arthritis", "Walking 5 km")));
    private final AskedBox box = new AskedBox(portal, "");
    private final AskedBox spanishBox = new AskedBox(portal, "/es");

    @AfterAll
    void close() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asthma near Boston, within 50 miles | near=Boston&within=50mi",
                "asthma near Boston within 50 mi | near=Boston&within=50mi",
                "asthma Boston 50 miles | near=Boston&within=50mi",
                "asthma Boston 50mi | near=Boston&within=50mi",
                "asthma within 50 miles of Boston | near=Boston&within=50mi",
                "asthma within a 50-mile radius of Boston | near=Boston&within=50mi",
                "asthma within about 1 mile of Boston | near=Boston&within=1mi",
                "asthma less than 30 km from Paris | near=Paris&within=30km",
                "asthma, 100 km around Lyon | near=Lyon&within=100km",
                "asthma Lyon no more than 20 miles | near=Lyon&within=20mi",
                "asthma Lyon, at most 12.5 kilometres | near=Lyon&within=12.5km",
                "asthma up to 40 kms away from Lyon | near=Lyon&within=40km",
                "asthma within 2000 miles of Lyon | near=Lyon&within=anymi",
            })
    void a_number_with_a_unit_beside_a_place_is_the_distance(String typed, String understood) {
        assertThat(box.parts(typed))
                .contains("cond=asthma")
                .contains(understood.split("&", -1))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asthma a menos de 50 km de Madrid | near=Madrid&within=50km",
                "asthma a 50 kilómetros de Madrid | near=Madrid&within=50km",
                "asthma en un radio de 30 millas de Madrid | near=Madrid&within=30mi",
                "asthma cerca de Madrid, no más de 20 km | near=Madrid&within=20km",
                "asthma hasta 80 km alrededor de Madrid | near=Madrid&within=80km",
            })
    void so_it_is_in_spanish(String typed, String understood) {
        assertThat(spanishBox.parts(typed))
                .contains("cond=asthma")
                .contains(understood.split("&", -1))
                .hasSize(3);
    }

    @Test
    void the_distance_is_told_and_not_said_to_be_left_out() {
        assertThat(box.page("asthma within 50 miles of Boston"))
                .contains(
                        "Understood as: condition asthma · place Boston, Massachusetts, United States · within 50 miles")
                .doesNotContain("Not looked for");
    }

    @Test
    void a_country_has_no_distance_around_it_and_the_page_says_that_it_was_not_looked_for() {
        assertThat(box.page("asthma within 50 miles of Germany")).contains("Not looked for: within 50 miles of");
    }

    @Test
    void a_distance_from_nowhere_is_asked_back_for_the_place() {
        assertThat(box.parts("asthma within 50 miles")).containsExactly("cond=asthma");
        assertThat(box.page("asthma within 50 miles")).contains("We do not know where you are");
        assertThat(box.page("asthma within 50 miles of my home")).contains("We do not know where you are");
        assertThat(spanishBox.parts("asthma a menos de 50 km de mi casa")).containsExactly("cond=asthma");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type 2 MI | cond=\"type 2 MI\"",
                "walking 5 km | intr=walking 5 km",
            })
    void a_name_that_holds_a_distance_stays_a_name(String typed, String understood) {
        assertThat(box.parts(typed)).containsExactly(understood);
    }

    @Test
    void mi_is_no_mile_in_spanish() {
        assertThat(spanishBox.parts("asthma tipo 2 mi hijo en Madrid"))
                .contains("cond=asthma", "near=Madrid", "sex=MALE")
                .noneMatch(part -> part.startsWith("within="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nearest asthma trial to Lyon",
                "closest asthma study Lyon",
                "asthma, nearest to Lyon",
                "asthma trials closest to Lyon",
                "find the nearest asthma trial to Lyon please",
            })
    void the_nearest_is_sought_at_any_distance(String typed) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder("cond=asthma", "near=Lyon", "within=any");
        assertThat(box.page(typed)).contains("at any distance").doesNotContain("Not looked for");
    }

    @Test
    void the_nearest_is_sought_at_any_distance_in_spanish_too() {
        assertThat(spanishBox.parts("el ensayo de asthma más cercano a Madrid"))
                .containsExactlyInAnyOrder("cond=asthma", "near=Madrid", "within=any");
        assertThat(box.page("the nearest asthma trial")).contains("We do not know where you are");
    }
}
