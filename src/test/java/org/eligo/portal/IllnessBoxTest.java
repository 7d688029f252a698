package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.portal.AskedBox.study;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Illnesses of several words, and several illnesses, as people type them into the one box. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IllnessBoxTest {

    private final ServedPortal portal = ServedPortal.of(List.of(
            study(1, "Blood Pressure", "Blood Pressure"),
            study(11, "Walking", "Blood Pressure"),
            study(2, "Hypertension (Pressure of the Blood Too High)", "Rest"),
            study(3, "COVID", "Rest"),
            study(4, "COVID-19, Long Haul", "Rest"),
            study(5, "Pregnant Women", "Rest"),
            study(6, "Diabetes", "Walking"),
            study(7, "Diabetes in Pregnancy", "Walking"),
            study(8, "Asthma", "Budesonide"),
            study(9, "COPD", "Tiotropium"),
            study(14, "Joint of the Knee That Is Stiff", "Rest"),
            study(10, "Nephritis of Lupus", "Rest"),
            inTokyo(12, "Breast Cancer"),
            inTokyo(13, "Breast Cancer")));
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
                "high blood pressure | cond=high blood pressure",
                "my husband has high blood pressure near Lyon | cond=high blood pressure&sex=MALE&near=Lyon",
                "long covid | cond=long covid",
                "stiff knee joint | cond=stiff knee joint",
                "diabetes walking | cond=diabetes&intr=walking",
                "best lupus | cond=lupus",
                "diabetes xyzzy | cond=diabetes&term=xyzzy",
            })
    void an_illness_stays_whole_where_studies_have_all_its_words(String typed, String understood) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pregnant women with diabetes | cond=(diabetes) AND (pregnancy OR pregnant)",
                "pregnant with diabetes in Lyon | cond=(diabetes) AND (pregnancy OR pregnant)&near=Lyon",
                "diabetes during pregnancy | cond=(diabetes) AND (pregnancy OR pregnant)",
                "diabetes in pregnancy | cond=diabetes in pregnancy",
                "pregnant women | cond=pregnant women",
                "pregnant women with asthma | cond=asthma",
            })
    void the_illness_of_pregnant_women_is_looked_for(String typed, String understood) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @Test
    void pregnancy_is_told_as_not_looked_for_where_no_study_has_it_with_the_illness() {
        assertThat(box.page("pregnant women with asthma")).contains("Not looked for: pregnant");
        assertThat(box.page("pregnant women with diabetes"))
                .contains("1 study found")
                .doesNotContain("Not looked for");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "asthma or COPD | cond=asthma OR \"COPD\"",
                "asthma or copd in Boston | cond=asthma OR copd&near=Boston",
                "asthma, copd or diabetes | cond=asthma OR copd OR diabetes",
                "budesonide or tiotropium | intr=budesonide OR tiotropium",
                "asthma and/or copd | cond=asthma OR copd",
                "diabetes or xyzzy | cond=diabetes",
            })
    void or_between_names_is_either(String typed, String understood) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @Test
    void or_is_heard_in_spanish_and_told() {
        assertThat(spanishBox.parts("asthma o copd")).containsExactly("cond=asthma OR copd");
        assertThat(box.page("asthma or copd"))
                .contains("condition asthma OR copd", "2 studies found")
                .doesNotContain("Not looked for");
    }

    @Test
    void a_slip_of_the_pen_that_is_a_town_too_is_offered_in_plain_sight() {
        String page = box.page("dibetes");
        assertThat(page).as("offered where nothing is found").doesNotContain("Perhaps you meant");
        String brest = box.page("brest cancer");
        assertThat(brest).contains("Perhaps you meant another word: “breast cancer” as a condition : 2 studies");
        assertThat(brest.indexOf("Perhaps you meant")).isLessThan(brest.indexOf("Not what you meant?"));
        assertThat(box.page("breast cancer")).doesNotContain("Perhaps you meant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "diabetes 80331 | cond=diabetes",
                "diabetes in 80331 | cond=diabetes",
                "diabetes SW1A 1AA | cond=diabetes",
                "diabetes 80331 München | cond=diabetes&near=80331 München",
                "diabetes 2024 | cond=diabetes&term=2024",
                "diabetes 02115 | cond=diabetes&near=02115",
            })
    void digits_that_may_be_a_postal_code_and_name_no_place_are_not_looked_for(String typed, String understood) {
        assertThat(box.parts(typed)).containsExactlyInAnyOrder(understood.split("&", -1));
    }

    @Test
    void the_page_says_that_the_postal_code_is_not_known_and_what_to_write() {
        assertThat(box.page("diabetes 80331"))
                .contains("Not looked for: 80331", "“80331” may be a postal code that we do not know");
        assertThat(String.join(" ", PageText.lines(portal.page("/search?near=80331"))))
                .contains("“80331” may be a postal code that we do not know");
        assertThat(box.page("diabetes 80331 München")).doesNotContain("may be a postal code");
        assertThat(box.page("diabetes 2024")).doesNotContain("may be a postal code");
        assertThat(box.page("NCT99000004 99000005")).doesNotContain("may be a postal code");
    }

    private static String inTokyo(int number, String condition) {
        return study(number, condition, "Rest")
                .replace(
                        "\"armsInterventionsModule\"",
                        "\"contactsLocationsModule\":{\"locations\":[{\"city\":\"Tokyo\",\"country\":\"Japan\"}]},\"armsInterventionsModule\"");
    }
}
