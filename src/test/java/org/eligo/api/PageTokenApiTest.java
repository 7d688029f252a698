package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.search.Cursor;
import org.eligo.search.SearchEngine;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is a place: of its own search exactly, of any other behind the study that it names. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTokenApiTest {

    private static final Pattern TOKEN = Pattern.compile("\"nextPageToken\":\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\"nctId\":\"(NCT\\d+)\"");

    private SearchEngine engine;
    private ServedApi api;

    @BeforeAll
    void start(@TempDir Path store) {
        engine = FictionalStudies.luceneEngine(store);
        api = new ServedApi(new Finder(engine, Synonyms.NONE));
    }

    @AfterAll
    void stop() {
        api.close();
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query.term=study",
                "query.cond=asthma",
                "sort=EnrollmentCount:desc",
                "sort=StartDate",
                "query.term=study&sort=StartDate,@relevance",
                "filter.geo=distance(59.9,10.7,50mi)&query.term=study",
                "query.term=NCT99000001,NCT99000002,NCT99000003&filter.overallStatus=WITHDRAWN",
                "filter.overallStatus=RECRUITING&aggFilters=phase:1 2"
            })
    void of_its_own_search_nothing_is_said(String search) throws Exception {
        String base = "/api/v2/studies?pageSize=2&fields=NCTId&" + search.replace(" ", "%20");
        HttpResponse<String> page = api.get(base);
        for (int i = 0; i < 3 && page.body().contains("nextPageToken"); i++) {
            page = api.get(base + "&pageToken=" + token(page));
            assertThat(page.headers().allValues("Eligo-Note")).noneMatch(note -> note.contains("pageToken"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sort=StartDate, sort=EnrollmentCount:desc",
        "sort=EnrollmentCount, query.cond=asthma",
        "query.cond=asthma, sort=LastUpdatePostDate",
        "'sort=StartDate,EnrollmentCount', sort=EnrollmentCount",
        "query.term=study, ''"
    })
    void of_another_search_the_page_goes_on_behind_its_study_and_says_so(String first, String second) throws Exception {
        HttpResponse<String> given = api.get("/api/v2/studies?fields=NCTId&pageSize=7&" + first);
        String last = last(given.body());
        String all =
                api.get("/api/v2/studies?fields=NCTId&pageSize=100&" + second).body();
        HttpResponse<String> page =
                api.get("/api/v2/studies?fields=NCTId&pageSize=3&" + second + "&pageToken=" + token(given));

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.headers().firstValue("Eligo-Note").orElse(""))
                .contains("pageToken")
                .contains(last);
        if (all.contains(last)) {
            Matcher next = NUMBER.matcher(page.body());
            Matcher expected = NUMBER.matcher(all.substring(all.indexOf(last) + last.length()));
            while (next.find()) {
                assertThat(expected.find()).isTrue();
                assertThat(next.group(1)).isEqualTo(expected.group(1));
            }
        }
    }

    @Test
    void a_study_that_the_search_does_not_find_is_no_place_in_it() throws Exception {
        String token = token(api.get("/api/v2/studies?sort=EnrollmentCount&pageSize=2"));
        HttpResponse<String> page =
                api.get("/api/v2/studies?sort=EnrollmentCount&filter.overallStatus=RECRUITING&pageToken=" + token);
        assertThat(page.headers().firstValue("Eligo-Note").orElse("")).contains("NCT99000002");
        assertThat(NUMBER.matcher(page.body())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .isEqualTo("NCT99000003");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_token_that_names_no_study_is_none(int number) throws Exception {
        String token = new Cursor(List.of(Optional.of(1L)), number).token();
        HttpResponse<String> page = api.get("/api/v2/studies?pageToken=" + token);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).isEqualTo("Parameter `pageToken` has incorrect format");
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return token.group(1);
    }

    private static String last(String body) {
        return NUMBER.matcher(body).results().reduce((a, b) -> b).orElseThrow().group(1);
    }
}
