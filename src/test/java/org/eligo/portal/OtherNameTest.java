package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A condition in everyday words, and the name that the registry files it under. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OtherNameTest {

    /**
     * Three call it a heart attack, eight a myocardial infarction; one heart attack is filed under nothing but the widest heading. Studies
     * of Thin Blood are of leukemia as well; those of Severe Cough stand under Cough.
     */
    private final ServedPortal portal = ServedPortal.of(Stream.concat(
                    IntStream.range(0, 11)
                            .mapToObj(i -> study(
                                    i,
                                    i < 3 ? "Heart Attack" : "Infarct of the Myocardium",
                                    "Myocardial Infarction",
                                    "Heart Diseases",
                                    "Cardiovascular Diseases")),
                    Stream.of(
                            study(11, "Heart Attack", "Cardiovascular Diseases"),
                            study(12, "Cold Hands", "Cold Hands Heading"),
                            study(14, "Thin Blood\",\"Leukemia", "Leukemia", "Hematologic Diseases"),
                            study(15, "Thin Blood\",\"Leukemia", "Leukemia", "Hematologic Diseases"),
                            study(16, "Leukemia\",\"Thin Blood", "Leukemia", "Hematologic Diseases"),
                            study(17, "Leukemia", "Leukemia", "Hematologic Diseases"),
                            study(18, "Severe Cough", "Cough", "Respiration Disorders"),
                            study(19, "Severe Cough", "Cough", "Respiration Disorders"),
                            study(20, "Severe Cough", "Cough", "Respiration Disorders"),
                            study(21, "Cough", "Cough", "Respiration Disorders"),
                            study(25, "Kidney Cancer", "Kidney Neoplasms", "Carcinoma, Renal Cell"),
                            study(26, "Kidney Cancer", "Kidney Neoplasms", "Carcinoma, Renal Cell"),
                            study(27, "Kidney Cancer", "Kidney Neoplasms"),
                            study(28, "Neoplasm of the Kidney", "Kidney Neoplasms"),
                            study(22, "Rare Rash", "Psoriasis"),
                            study(23, "Rare Rash", "Psoriasis"),
                            study(24, "Psoriasis", "Psoriasis"),
                            study(13, "Asthma", "Asthma")))
            .toList());

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void the_narrowest_heading_that_most_have_is_offered_with_what_both_names_find() {
        assertThat(portal.page("/search?cond=heart+attack"))
                .contains("4 studies found", "under “<span>Myocardial Infarction</span>”");
        assertThat(PageText.firstMissing(
                        portal.page("/search?cond=heart+attack"), List.of("Look for that name too", ": 12 studies")))
                .isEmpty();
        assertThat(portal.page("/search?cond=heart+attack+OR+Myocardial+Infarction"))
                .contains("12 studies found")
                .doesNotContain("Look for that name too");
    }

    @Test
    void the_link_keeps_the_filters_and_counts_with_them() {
        String page = portal.page("/search?cond=heart+attack&status=COMPLETED");
        assertThat(page)
                .contains(
                        "No studies found",
                        "href=\"/search?cond=heart+attack+OR+Myocardial+Infarction&amp;status=COMPLETED\"")
                .contains("Look for that name too</a>: 1 study");
    }

    @Test
    void on_a_spanish_page_the_heading_is_marked_as_english() {
        assertThat(portal.page("/es/search?cond=heart+attack"))
                .contains("“<span lang=\"en\">Myocardial Infarction</span>”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asthma",
                "Myocardial Infarction",
                "cold hands",
                "no such illness",
                "\"heart attack\"",
                "rare rash"
            })
    void nothing_is_offered_that_finds_no_more_or_that_was_not_asked(String condition) {
        assertThat(portal.page("/search?cond=" + condition.replace(' ', '+').replace("\"", "%22")))
                .doesNotContain("Look for that name too");
    }

    @Test
    void studies_of_several_conditions_say_nothing_of_what_one_of_them_is_called() {
        assertThat(portal.page("/search?cond=thin+blood"))
                .contains("3 studies found")
                .doesNotContain("Look for that name too");
    }

    @Test
    void a_narrower_heading_of_some_is_not_offered_where_more_have_a_wider_one() {
        assertThat(portal.page("/search?cond=kidney+cancer"))
                .contains("under “<span>Kidney Neoplasms</span>”")
                .doesNotContain("under “<span>Carcinoma");
    }

    @Test
    void a_heading_made_of_the_very_words_is_not_offered() {
        assertThat(portal.page("/search?cond=severe+cough")).doesNotContain("Look for that name too");
    }

    private static String study(int number, String condition, String... headings) {
        StringBuilder meshes = new StringBuilder();
        for (String heading : headings) {
            meshes.append(meshes.isEmpty() ? "" : ",").append("{\"term\":\"" + heading + "\"}");
        }
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT990001%02d","briefTitle":"Warmth %d"},
                "statusModule":{"overallStatus":"%s"},"conditionsModule":{"conditions":["%s"]}},
                "derivedSection":{"conditionBrowseModule":{"meshes":[%s]}},"hasResults":false}
                """.formatted(number, number, number == 10 ? "COMPLETED" : "RECRUITING", condition, meshes);
    }
}
