package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages of results: their numbers, the way forth and back, how many studies stand on one, and what is ticked on them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagingTest {

    private final ServedPortal portal = ServedPortal.of(
            IntStream.rangeClosed(1, 130).mapToObj(PagingTest::trial).toList());

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void the_way_forth_and_the_way_back_pass_the_same_pages() {
        String first = portal.page("/search?cond=cold");
        assertThat(SearchText.of(first)).contains("Page 1 of 7 · Showing 1 to 20 of 130");
        assertThat(first).doesNotContain("rel=\"prev\"");
        String second = portal.page(link(first, "next"));
        assertThat(SearchText.of(second)).contains("Page 2 of 7 · Showing 21 to 40 of 130");
        String third = portal.page(link(second, "next"));
        assertThat(SearchText.studies(portal.page(link(third, "prev")))).isEqualTo(SearchText.studies(second));
        assertThat(SearchText.studies(portal.page(link(second, "prev")))).isEqualTo(SearchText.studies(first));
    }

    @Test
    void all_pages_together_show_each_study_once() {
        for (String order :
                List.of("", "&sort=updated", "&near=Lyon&within=any", "&near=Lyon&within=any&sort=nearest")) {
            List<String> met = IntStream.rangeClosed(1, 7)
                    .mapToObj(
                            number -> SearchText.studies(portal.page("/search?cond=cold" + order + "&page=" + number)))
                    .flatMap(List::stream)
                    .toList();
            assertThat(met).as(order).hasSize(130).doesNotHaveDuplicates();
        }
    }

    @Test
    void the_first_page_the_last_and_those_around_are_linked_by_their_numbers() {
        String page = portal.page("/search?cond=cold&page=4");
        assertThat(page)
                .containsPattern("aria-current=\"page\"><span class=\"hidden\">Page </span>4</a>")
                .contains("href=\"/search?cond=cold&amp;page=7\"")
                .contains("href=\"/search?cond=cold\"");
        assertThat(SearchText.studies(portal.page("/search?cond=cold&page=7"))).hasSize(10);
    }

    @Test
    void a_page_that_does_not_exist_leads_to_the_last_with_the_filters_kept() {
        String page = portal.page("/search?cond=cold&status=OPEN&page=999");
        assertThat(SearchText.of(page)).contains("There is no page 999: this is the last one, page 7.");
        assertThat(SearchText.studies(page)).hasSize(10);
        assertThat(page).contains("href=\"/search?cond=cold&amp;status=OPEN\"");
    }

    @Test
    void what_is_no_page_leads_to_the_first_with_the_filters_kept() {
        HttpResponse<String> answer = portal.get("/search?cond=cold&status=OPEN&exact=yes&view=table&page=nonsense");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"/search?cond=cold&amp;status=OPEN&amp;exact=yes&amp;view=table\"")
                .contains("The first page of this search");
    }

    @Test
    void more_studies_can_stand_on_a_page() {
        String page = portal.page("/search?cond=cold");
        assertThat(page).contains("href=\"/search?cond=cold&amp;size=50\"").contains("size=100");
        String fifty = portal.page("/search?cond=cold&size=50&page=3");
        assertThat(SearchText.studies(fifty)).hasSize(30);
        assertThat(SearchText.of(fifty)).contains("Page 3 of 3 · Showing 101 to 130 of 130");
        assertThat(SearchText.studies(portal.page("/search?cond=cold&size=7"))).hasSize(20);
    }

    @Test
    void what_is_ticked_stays_ticked_on_other_pages() {
        String page = portal.page("/search?cond=cold&page=2&ids=NCT99000130&ids=nonsense");
        assertThat(page)
                .contains("<input type=\"hidden\" name=\"ids\" value=\"NCT99000130\">")
                .contains("1 study is ticked.")
                .contains("href=\"/search?cond=cold&amp;ids=NCT99000130&amp;page=3\"");
        String own = SearchText.studies(page).getFirst();
        assertThat(portal.page("/search?cond=cold&page=2&ids=" + own)).containsPattern("value=\"" + own + "\" checked");
    }

    @Test
    void the_link_to_a_search_carries_no_ticks() {
        assertThat(portal.page("/search?cond=cold&ids=NCT99000130"))
                .containsPattern("<a href=\"/search\\?cond=cold\" data-copy")
                .doesNotContainPattern("results\\.csv\\?[^\"]*ids=");
    }

    @Test
    void studies_can_be_compared_without_scrolling_past_them_all() {
        String page = portal.page("/search?cond=cold");
        int first = page.indexOf("Compare the ticked studies");
        assertThat(first).isPositive().isLessThan(page.indexOf("<ol class=\"cards\""));
        assertThat(page.indexOf("Compare the ticked studies", first + 1)).isGreaterThan(page.indexOf("</ol>"));
    }

    @Test
    void without_script_ticks_are_kept_on_the_way_to_the_next_page() {
        assertThat(portal.page("/search?cond=cold"))
                .containsPattern(
                        "(?s)<div data-unscripted.*name=\"cond\" value=\"cold\".*formaction=\"/search\" name=\"page\""
                                + " value=\"2\"");
    }

    private static String link(String page, String rel) {
        Matcher link = Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]*)\"").matcher(page);
        assertThat(link.find()).as(rel).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static String trial(int number) {
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT" + (99_000_000 + number)
                + "\",\"briefTitle\":\"Made up trial\"},\"statusModule\":{\"overallStatus\":\"RECRUITING\"},"
                + "\"conditionsModule\":{\"conditions\":[\"Cold\"]},\"contactsLocationsModule\":{\"locations\":[{\"city\":\""
                + (number % 3 == 0 ? "Lyon" : "Paris") + "\",\"country\":\"France\"}]}}}";
    }
}
