package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The words that matched, on the cards of results. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MatchedWordsTest {

    private static final String FAR = "Nothing is said here of what is sought. ".repeat(12);

    private final ServedPortal portal = ServedPortal.of(List.of(
            study(1, "Heart Failure and Heart Attack", "Tumours of the Heart", "Short."),
            study(2, "Walking", "Mittens", FAR + "Those who had a heart attack\nin winter may take part. " + FAR),
            study(3, "Heart of Gold", "An attack of mittens", "Without gloves.")));

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void a_phrase_is_marked_whole_and_its_words_elsewhere_are_not() {
        assertThat(portal.page("/search?term=%22heart+attack%22"))
                .contains("Heart Failure and <mark>Heart Attack</mark>")
                .doesNotContain("<mark>Heart</mark>");
    }

    @Test
    void other_spellings_that_the_search_takes_for_the_same_are_marked_too() {
        assertThat(portal.page("/search?cond=tumor")).contains("<mark>Tumours</mark> of the Heart");
    }

    @Test
    void what_must_not_be_there_is_not_marked() {
        String page = portal.page("/search?term=mittens+NOT+winter");
        assertThat(page).contains("An attack of <mark>mittens</mark>").doesNotContain("winter</mark>");
    }

    @Test
    void where_the_card_shows_none_of_the_words_it_says_where_in_the_record_they_stand() {
        String page = portal.page("/search?term=%22heart+attack%22");
        assertThat(page)
                .contains("Found in <span>Brief Summary</span>", "<mark>heart attack</mark> in winter may take part.");
        String excerpt = page.substring(page.indexOf("Found in"), page.indexOf("</dd>", page.indexOf("Found in")));
        assertThat(excerpt).hasSizeLessThan(320).contains("…");
    }

    @Test
    void where_the_card_shows_them_it_says_no_more() {
        assertThat(portal.page("/search?titles=walking"))
                .contains("<mark>Walking</mark>")
                .doesNotContain("Found in");
    }

    @Test
    void words_of_every_box_and_of_the_expert_field_are_marked() {
        assertThat(portal.page("/search?advanced=AREA%5BBriefSummary%5Dgloves"))
                .contains("Without <mark>gloves</mark>.");
        assertThat(portal.page("/search?term=gold&advanced=AREA%5BCondition%5Dattack"))
                .contains("Heart of <mark>Gold</mark>")
                .contains("An <mark>attack</mark> of mittens");
    }

    @Test
    void a_search_without_words_marks_nothing() {
        assertThat(portal.page("/search")).doesNotContain("<mark>").doesNotContain("Found in");
    }

    private static String study(int number, String title, String condition, String summary) {
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%d","briefTitle":"%s"},
                "descriptionModule":{"briefSummary":"%s"},
                "conditionsModule":{"conditions":["%s"]}}}
                """.formatted(number, title, summary.replace("\n", "\\n"), condition);
    }
}
