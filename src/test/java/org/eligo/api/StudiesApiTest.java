package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.finder.FictionalStudies.json;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
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

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudiesApiTest {

    private static final Pattern TOKEN = Pattern.compile("\"nextPageToken\":\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("\"nctId\":\"NCT990000(\\d\\d)\"");

    private final ServedApi api = new ServedApi(new Finder(FictionalStudies.engine("studies"), Synonyms.NONE));

    @BeforeAll
    void isServed() throws Exception {
        assertThat(api.get("/api/v2/version").statusCode()).isEqualTo(200);
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @Test
    void a_page_has_the_registrys_layout_byte_for_byte() throws Exception {
        HttpResponse<String> page = api.get("/api/v2/studies?filter.ids=NCT99000002,NCT99000001&countTotal=true");
        assertThat(page.body()).isEqualTo("{\"totalCount\":2,\"studies\":[\n" + json(2) + ",\n" + json(1) + "\n]}");
        assertThat(page.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(api.get("/api/v2/studies?filter.ids=NCT00000001&countTotal=true")
                        .body())
                .isEqualTo("{\"totalCount\":0,\"studies\":[\n\n]}");
        assertThat(api.get("/api/v2/studies?filter.ids=NCT00000001").body()).isEqualTo("{\"studies\":[\n\n]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&query.term=study",
                "&sort=EnrollmentCount:desc",
                "&sort=StartDate,@relevance&query.cond=NOT+x"
            })
    void a_filled_page_has_a_token_and_the_last_token_may_lead_to_an_empty_page(String order) throws Exception {
        walk(api, order);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "&query.term=study",
                "&sort=EnrollmentCount:desc",
                "&sort=StartDate,@relevance&query.cond=NOT+x"
            })
    void the_engine_that_people_use_pages_alike(String order, @TempDir Path store) throws Exception {
        try (SearchEngine engine = FictionalStudies.luceneEngine(store);
                ServedApi served = new ServedApi(new Finder(engine, Synonyms.NONE))) {
            walk(served, order);
        }
    }

    private static void walk(ServedApi api, String order) throws Exception {
        List<Integer> seen = new ArrayList<>();
        String token = "";
        int pages = 0;
        do {
            String body = api.get("/api/v2/studies?pageSize=8&countTotal=true" + order
                            + (token.isEmpty() ? "" : "&pageToken=" + token))
                    .body();
            assertThat(body.contains("\"totalCount\":24,")).isEqualTo(pages == 0);
            seen.addAll(numbers(body));
            Matcher next = TOKEN.matcher(body);
            token = next.find() ? next.group(1) : "";
            if (!token.isEmpty()) {
                assertThat(body.length() - next.start()).isLessThanOrEqualTo(80);
            }
            pages++;
        } while (!token.isEmpty());
        assertThat(pages).isEqualTo(4);
        assertThat(seen).hasSize(24).doesNotHaveDuplicates();
    }

    @Test
    void the_page_size_is_ten_unless_told_otherwise_and_never_more_than_a_thousand() throws Exception {
        assertThat(numbers(api.get("/api/v2/studies").body())).hasSize(10);
        assertThat(numbers(api.get("/api/v2/studies?pageSize=0").body())).hasSize(10);
        assertThat(numbers(api.get("/api/v2/studies?pageSize=5000").body())).hasSize(24);
    }

    @Test
    void every_query_and_filter_narrows() throws Exception {
        assertThat(found("query.cond=asthma")).isEqualTo(12);
        assertThat(found("query.term=AREA[LocationCity]Oslo")).isEqualTo(12);
        assertThat(found("query.locn=Lima")).isEqualTo(12);
        assertThat(found("query.titles=breathing")).isEqualTo(12);
        assertThat(found("query.spons=invented")).isEqualTo(12);
        assertThat(found("query.lead=invented")).isEqualTo(12);
        assertThat(found("query.id=\"FIC-5\"")).isEqualTo(1);
        assertThat(found("query.intr=asthma")).isZero();
        assertThat(found("query.outc=asthma")).isZero();
        assertThat(found("query.patient=asthma")).isEqualTo(12);
        for (String filter : List.of("filter.", "postFilter.")) {
            assertThat(found(filter + "overallStatus=RECRUITING|WITHDRAWN")).isEqualTo(12);
            assertThat(found(filter + "overallStatus=RECRUITING,COMPLETED")).isEqualTo(24);
            assertThat(found(filter + "geo=distance(59.9,10.7,50mi)")).isEqualTo(12);
            assertThat(found(filter + "geo=distance(-12.04,-77.03,5km)")).isEqualTo(12);
            assertThat(found(filter + "ids=nct99000001|NCT099000002,NCT99100007"))
                    .isEqualTo(3);
            assertThat(found(filter + "advanced=AREA[Phase]PHASE1 AND AREA[EnrollmentCount]RANGE[100,MAX]"))
                    .isEqualTo(5);
        }
    }

    @Test
    void a_query_of_numbers_leaves_the_filters_aside_and_says_so_in_a_header() throws Exception {
        HttpResponse<String> page =
                api.get("/api/v2/studies?query.term=NCT99000003,NCT99000004&filter.overallStatus=WITHDRAWN");
        assertThat(numbers(page.body())).containsExactlyInAnyOrder(3, 4);
        assertThat(page.headers().firstValue("Eligo-Note")).isPresent();
    }

    @Test
    void sorting_is_by_dates_falling_and_numbers_rising() throws Exception {
        assertThat(numbers(api.get("/api/v2/studies?sort=EnrollmentCount&pageSize=3")
                        .body()))
                .containsExactly(1, 2, 3);
        assertThat(numbers(api.get("/api/v2/studies?sort=StartDate&pageSize=2").body()))
                .containsExactly(23, 11);
        assertThat(numbers(api.get("/api/v2/studies?sort=StartDate:asc,EnrollmentCount:desc&pageSize=1")
                        .body()))
                .hasSize(1);
        assertThat(api.get("/api/v2/studies?query.term=study&sort=@relevance").statusCode())
                .isEqualTo(200);
    }

    @Test
    void fields_are_a_strict_list_of_leaves() throws Exception {
        assertThat(api.get("/api/v2/studies?filter.ids=NCT99000001&fields=NCTId,LocationFacility")
                        .body())
                .isEqualTo("{\"studies\":[\n{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"},"
                        + "\"contactsLocationsModule\":{\"locations\":[{\"facility\":\"Site 1\"},{}]}}}\n]}");
        assertThat(api.get(
                                "/api/v2/studies?filter.ids=NCT99000001&fields=hasResults%7CprotocolSection.conditionsModule")
                        .body())
                .isEqualTo("{\"studies\":[\n{\"protocolSection\":{\"conditionsModule\":{\"conditions\":[\"Asthma\"]}},"
                        + "\"hasResults\":false}\n]}");
    }

    @Test
    void fields_can_be_an_area_or_what_the_query_searched() throws Exception {
        assertThat(api.get("/api/v2/studies?filter.ids=NCT99000001&fields=LocationSearch")
                        .body())
                .contains("\"facility\":\"Site 1\",\"city\":\"Oslo\",\"country\":\"Norway\"}")
                .doesNotContain("geoPoint");
        assertThat(api.get("/api/v2/studies?query.lead=fjord&pageSize=1&fields=@query")
                        .body())
                .startsWith(
                        "{\"studies\":[\n{\"protocolSection\":{\"sponsorCollaboratorsModule\":{\"leadSponsor\":{\"name\":"
                                + "\"Fictional Fjord Clinic\"}}}}\n]");
        assertThat(api.get("/api/v2/studies?filter.ids=NCT99000001&fields=@query")
                        .body())
                .isEqualTo("{\"studies\":[\n{}\n]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "filter.phase=PHASE1~`filter.phase` is unknown parameter",
                "query.recrs=a~`query.recrs` is unknown parameter",
                "cond=a~`cond` is unknown parameter",
                "what.cond=a~Invalid prefix in parameter name: what.cond",
                "filter.ids=NCT1,ABC~Item 2 in parameter `filter.ids` has incorrect format",
                "postFilter.ids=NCT0~Item 1 in parameter `postFilter.ids` has incorrect format",
                "filter.overallStatus=BADSTATUS~Invalid value in parameter `overallStatus`: `BADSTATUS`",
                "filter.geo=distance(1,2)~Parameter `filter.geo` has incorrect format",
                "fields=NCTId,StudyDesign~Parameter 'fields' contains invalid field name: 'StudyDesign'",
                "fields=LocationList~Parameter 'fields' contains invalid field name: 'LocationList'",
                "fields=NumLocations~Parameter 'fields' contains invalid field name: 'NumLocations'",
                "fields=NCTId,1~Item 2 in parameter `fields` has incorrect format",
                "sort=StartDate:up~Item 1 in parameter `sort` has incorrect format",
                "sort=BriefTitle~Unsupported sort field type: text",
                "sort=Nonsense~Unknown sort field: Nonsense",
                "pageSize=-1~Parameter `pageSize` has incorrect format",
                "pageSize=ten~Parameter `pageSize` has incorrect format",
                "countTotal=yes~Parameter `countTotal` has incorrect format",
                "pageToken=what~Parameter `pageToken` has incorrect format",
                "format=xml~Invalid value in parameter `format`: `xml`",
            })
    void errors_have_the_registrys_words(String query, String message) throws Exception {
        HttpResponse<String> answer = api.get("/api/v2/studies?" + query);
        assertThat(answer.body()).isEqualTo(message);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @CsvSource({
        "format=ris",
        "markupFormat=x",
        "sort=StartDate|StartDate|StartDate",
        "pageSize=1&pageSize=2",
        "filter.geo=distance(1%2C2%2C900mi)",
        "filter.geo=distance(100%2C2%2C9mi)",
        "query.cond=%zz",
        "query.cond=%",
        "query.cond=%4",
        "query.cond=%ff",
        "query.term=study&pageToken=AQAF5xU_"
    })
    void what_cannot_be_answered_is_refused_in_one_line(String query) throws Exception {
        String answer = api.raw("GET /api/v2/studies?" + query);
        assertThat(answer).startsWith("HTTP/1.1 400").containsIgnoringCase("text/plain;charset=utf-8");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4).strip())
                .isNotEmpty()
                .doesNotContain("\n");
    }

    @Test
    void an_unreadable_query_is_told_with_its_place() throws Exception {
        HttpResponse<String> answer = api.get("/api/v2/studies?query.intr=aspirin+AND+%22");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .startsWith("Error parsing query in Intervention / treatment: At position 14")
                .contains("\naspirin AND \"\n")
                .endsWith("             ^");
        assertThat(api.get("/api/v2/studies?filter.advanced=" + encoded("AREA[X]a"))
                        .body())
                .startsWith("Error parsing query in advanced filter: ");
    }

    @Test
    void raw_brackets_bars_quotes_and_plus_signs_are_taken() throws Exception {
        String answer = api.raw(
                "GET /api/v2/studies?query.term=AREA[LocationCity]\"Oslo\"+AND+AREA[EnrollmentCount]RANGE[10,30]"
                        + "&filter.overallStatus=RECRUITING|COMPLETED,WITHDRAWN&sort=EnrollmentCount:asc&fields=NCTId|HasResults&pageSize=1");
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains(
                        "{\"studies\":[\n{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"}}");
        assertThat(api.raw("GET /api/v2/studies?query.term={\\^`}<>é"))
                .startsWith("HTTP/1.1 ")
                .doesNotContain("HTTP/1.1 5");
        assertThat(api.raw("GET /api/v2/studies?query.term=caf%C3%A9")).startsWith("HTTP/1.1 200");
    }

    @Test
    void doubled_slashes_are_one() throws Exception {
        assertThat(api.raw("GET /api/v2//studies?pageSize=1")).startsWith("HTTP/1.1 200");
        assertThat(api.raw("GET //api/v2/studies//NCT99000001")).startsWith("HTTP/1.1 200");
    }

    private int found(String query) throws Exception {
        int equals = query.indexOf('=');
        String body = api.get("/api/v2/studies?pageSize=100&" + query.substring(0, equals + 1)
                        + encoded(query.substring(equals + 1)))
                .body();
        assertThat(body).startsWith("{\"studies\":[\n");
        return numbers(body).size();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<Integer> numbers(String body) {
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(body);
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group(1)));
        }
        return numbers;
    }
}
