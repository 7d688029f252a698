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

/** Of which age and sex people are, and whether they are well, as it is typed into the one box. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PeopleBoxTest {

    private final ServedPortal portal = ServedPortal.of(List.of(
            study(1, "Lupus", "Rest"),
            study(2, "Healthy Volunteers", "Imaginumab"),
            study(3, "Adult Onset Disease", "Rest"),
            study(4, "Lupus Nephritis", "Rest"),
            study(5, "Obesity", "Rest")));
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
                "women over 50 lupus | cond=lupus&age=50&sex=FEMALE",
                "lupus for men over 65 | cond=lupus&age=65&sex=MALE",
                "lupus trials in the US for men over 65 | cond=lupus&age=65&sex=MALE&near=the US",
                "lupus over 65 years | cond=lupus&age=65",
                "lupus in people older than 70 in Lyon | cond=lupus&age=70&near=Lyon",
                "lupus over 65 | cond=lupus&age=65",
                "I'm 34 and have lupus | cond=lupus&age=34",
                "im 50 lupus | cond=lupus&age=50",
                "my son is 7 and has lupus | cond=lupus&age=7&sex=MALE",
                "lupus women Lyon | cond=lupus&sex=FEMALE&near=Lyon",
                "over 50 women lupus | cond=lupus&age=50&sex=FEMALE",
                "lupus 65+ | cond=lupus&age=65",
                "my wife 62 lupus | cond=lupus&age=62&sex=FEMALE",
                "my mother, 70, has lupus | cond=lupus&age=70&sex=FEMALE",
                "lupus 34 y/o female | cond=lupus&age=34&sex=FEMALE",
                "34yo woman with lupus | cond=lupus&age=34&sex=FEMALE",
                "lupus 8 years | cond=lupus&age=8",
                "lupus child 8 | cond=lupus&age=8",
                "lupus boy, 8 months | cond=lupus&age=8 months&sex=MALE",
                "lupus nephritis, 70, Lyon | cond=lupus nephritis&age=70&near=Lyon",
                "women with lupus | cond=lupus&sex=FEMALE",
            })
    void an_age_is_heard_however_it_is_said(String typed, String understood) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have had lupus for 8 years",
                "lupus since 5 years",
                "obesity BMI over 40",
                "lupus type 2",
                "lupus stage 4",
                "lupus over 300 people",
            })
    void a_number_that_is_no_age_is_none(String typed) {
        assertThat(box.parts(typed)).noneMatch(part -> part.startsWith("age="));
    }

    @Test
    void the_age_is_told_and_not_said_to_be_left_out() {
        assertThat(box.page("women over 50 lupus"))
                .contains("Age 50 years old", "Sex takes women")
                .doesNotContain("Not looked for");
        assertThat(box.page("healthy men Lyon")).contains("Sex takes men").doesNotContain("Not looked for");
        assertThat(box.page("lupus nephritis, 70, Lyon")).doesNotContain("Not looked for", "is not known there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lupus in teenagers | cond=lupus&ageGroup=CHILD",
                "lupus children | cond=lupus&ageGroup=CHILD",
                "lupus kids Lyon | cond=lupus&ageGroup=CHILD&near=Lyon",
                "newborn lupus | cond=lupus&ageGroup=CHILD",
                "pediatric lupus | cond=lupus&ageGroup=CHILD",
                "lupus in adults | cond=lupus&ageGroup=ADULT&ageGroup=OLDER_ADULT",
                "lupus seniors | cond=lupus&ageGroup=OLDER_ADULT",
                "elderly people with lupus | cond=lupus&ageGroup=OLDER_ADULT",
                "adult onset disease | cond=adult onset disease",
                "my newborn son has lupus | cond=lupus&sex=MALE",
            })
    void words_for_an_age_group_are_the_filter(String typed, String understood) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lupus en niños | cond=lupus&ageGroup=CHILD",
                "lupus en adultos mayores | cond=lupus&ageGroup=OLDER_ADULT",
                "lupus en mayores de 65 años | cond=lupus&age=65",
                "voluntarios sanos en Madrid | healthyVolunteers=true&near=Madrid",
                "lupus con resultados | cond=lupus&hasResults=true",
            })
    void so_it_is_in_spanish(String typed, String understood) {
        assertThat(spanishBox.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @Test
    void the_group_is_told_and_can_be_taken_off() {
        assertThat(box.page("lupus in teenagers"))
                .contains("Understood as: condition lupus · Age group Child .")
                .doesNotContain("Not looked for");
        assertThat(portal.page(box.address("lupus in teenagers")))
                .contains("href=\"/search?cond=lupus&amp;from=lupus+in+teenagers\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a healthy volunteer in Houston | healthyVolunteers=true&near=Houston",
                "healthy volunteers Houston | healthyVolunteers=true&near=Houston",
                "healthy volunteers | healthyVolunteers=true",
                "healthy adults near Lyon | healthyVolunteers=true&near=Lyon",
                "healthy people | healthyVolunteers=true",
                "I am healthy volunteer trials in Lyon | healthyVolunteers=true&near=Lyon",
                "healthy men near Lyon | healthyVolunteers=true&sex=MALE&near=Lyon",
                "healthy women Lyon | healthyVolunteers=true&sex=FEMALE&near=Lyon",
                "lupus healthy volunteers | cond=lupus&healthyVolunteers=true",
            })
    void healthy_volunteers_are_asked_for_by_the_filter(String typed, String understood) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }
}
