package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.eligo.finder.FictionalStudies.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.FilterName;
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

/** {@code /api/eligo} on twenty-four studies: odd ones recruit in Oslo, even ones are completed in Lima; every third has no phase. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EligoApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchEngine engine;
    private ServedApi api;

    @BeforeAll
    void start(@TempDir Path folder) {
        engine = FictionalStudies.luceneEngine(folder);
        api = new ServedApi(new Finder(engine, Synonyms.NONE));
    }

    @AfterAll
    void stop() {
        api.close();
        engine.close();
    }

    @Test
    void a_page_tells_the_total_and_studies_in_short() throws Exception {
        JsonNode page = get("/api/eligo/studies?query.cond=asthma&pageSize=5");
        assertThat(page.path("total").asInt()).isEqualTo(12);
        assertThat(page.path("studies")).hasSize(5);
        JsonNode study = page.path("studies").path(0);
        assertThat(study.path("title").asText()).startsWith("Quiet breathing & / study");
        assertThat(study.path("status").asText()).isEqualTo("RECRUITING");
        assertThat(study.path("conditions").path(0).asText()).isEqualTo("Asthma");
        assertThat(study.path("siteCount").asInt()).isEqualTo(2);
        assertThat(study.path("score").asDouble()).isPositive();
        assertThat(study.has("record")).isFalse();
    }

    @Test
    void how_sure_it_is_that_a_study_is_open_comes_with_its_reasons_and_can_be_asked_for() throws Exception {
        JsonNode page = get("/api/eligo/studies?sort=sure&pageSize=24&sureOn=2026-11-25");
        assertThat(page.path("total").asInt()).isEqualTo(FictionalStudies.COUNT);
        List<String> levels = new ArrayList<>();
        page.path("studies")
                .forEach(s -> levels.add(s.path("openness").path("level").asText()));
        List<String> order = List.of("open", "perhaps", "soon", "invitation", "doubtful", "unknown", "closed");
        assertThat(levels).isSortedAccordingTo((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
        assertThat(page.path("studies")
                        .path(0)
                        .path("openness")
                        .path("reasons")
                        .path(0)
                        .path("field")
                        .asText())
                .isEqualTo("OverallStatus");
        for (String level : Set.copyOf(levels)) {
            assertThat(get("/api/eligo/studies?filter.sure=" + level + "&sureOn=2026-11-25")
                            .path("total")
                            .asInt())
                    .isEqualTo((int) levels.stream().filter(level::equals).count());
        }
        assertThat(Set.copyOf(levels)).hasSizeGreaterThan(1);
    }

    @Test
    void pages_hold_every_study_once() throws Exception {
        Set<String> seen = new HashSet<>();
        String token = "";
        do {
            JsonNode page = get("/api/eligo/studies?pageSize=7" + token);
            page.path("studies")
                    .forEach(study ->
                            assertThat(seen.add(study.path("nctId").asText())).isTrue());
            token = page.has("nextPageToken")
                    ? "&pageToken=" + page.path("nextPageToken").asText()
                    : "";
        } while (!token.isEmpty());
        assertThat(seen).hasSize(FictionalStudies.COUNT);
    }

    @Test
    void a_filter_by_name_keeps_what_says_nothing_unless_it_is_to_be_exact() throws Exception {
        // Of the eight without a phase one is observational: it has none by nature.
        assertThat(total("filter.phase=PHASE1")).isEqualTo(15);
        assertThat(total("filter.phase=phase+1&exact=true")).isEqualTo(8);
        assertThat(total("filter.overallStatus=Recruiting,completed")).isEqualTo(24);
        assertThat(total("filter.studyType=OBSERVATIONAL")).isEqualTo(4);
        assertThat(total("filter.country=Norway")).isEqualTo(12);
        assertThat(total("filter.city=oslo%7CLima")).isEqualTo(24);
        assertThat(total("filter.hasResults=true")).isEqualTo(6);
        assertThat(total("filter.enrollment=100..&exact=true")).isEqualTo(15);
        assertThat(total("filter.enrollment=100..120")).isEqualTo(3);
        assertThat(total("filter.start=2015&exact=true")).isEqualTo(2);
        assertThat(total("filter.ids=NCT99000001,NCT99000002")).isEqualTo(2);
        assertThat(total("filter.age=70&exact=true")).isZero();
        assertThat(total("filter.age=70")).isEqualTo(24);
        assertThat(total("updatedSince=2026-01-01&exact=true")).isZero();
        assertThat(total("filter.advanced=AREA[Phase]PHASE2")).isEqualTo(8);
    }

    @Test
    void every_filter_of_the_finder_is_a_parameter() {
        for (FilterName name : FilterName.values()) {
            assertThat(EligoRoutes.STUDIES.queryNames()).contains(EligoFilters.nameOf(name));
        }
    }

    @Test
    void sites_are_the_matching_ones_with_status_and_distance_of_the_same_place() throws Exception {
        String near = "filter.geo=" + encoded("distance(59.91,10.75,50km)");
        JsonNode page = get("/api/eligo/studies?exact=true&pageSize=3&sort=distance&" + near);
        assertThat(page.path("total").asInt()).isEqualTo(12);
        for (JsonNode study : page.path("studies")) {
            assertThat(study.path("sites").path("matching").asInt()).isEqualTo(1);
            JsonNode site = study.path("sites").path("nearest").path(0);
            assertThat(site.path("city").asText()).isEqualTo("Oslo");
            assertThat(site.path("distanceKm").asDouble()).isLessThan(1);
            assertThat(site.has("distanceMi")).isTrue();
        }
        JsonNode none = get("/api/eligo/studies?sites=0&pageSize=1");
        assertThat(none.path("studies").path(0).has("sites")).isFalse();
    }

    @Test
    void the_order_by_distance_looks_at_the_sites_that_are_as_asked() throws Exception {
        String study =
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT9900000%d\"},\"contactsLocationsModule\":{\"locations\":[%s]}}}";
        String site = "{\"city\":\"%s\",\"status\":\"%s\",\"geoPoint\":{\"lat\":%s,\"lon\":10.0}}";
        byte[] closedNear = study.formatted(
                        1,
                        site.formatted("Near", "COMPLETED", "60.0") + "," + site.formatted("Far", "RECRUITING", "62.0"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] openBetween = study.formatted(2, site.formatted("Between", "RECRUITING", "61.0"))
                .getBytes(StandardCharsets.UTF_8);
        try (ServedApi two = new ServedApi(
                new Finder(FictionalStudies.engineOf("distance", List.of(closedNear, openBetween)), Synonyms.NONE))) {
            JsonNode page = JSON.readTree(
                    two.get("/api/eligo/studies?exact=true&sort=distance&filter.locationStatus=RECRUITING&filter.geo="
                                    + encoded("distance(60,10,500km)"))
                            .body());
            assertThat(page.path("studies").findValuesAsText("nctId")).containsExactly("NCT99000002", "NCT99000001");
            JsonNode sites = page.path("studies").path(1).path("sites");
            assertThat(sites.path("matching").asInt()).isEqualTo(1);
            assertThat(sites.path("nearest").path(0).path("city").asText()).isEqualTo("Far");
            assertThat(sites.path("nearest").path(0).path("distanceKm").asDouble())
                    .isBetween(222.0, 223.0);
        }
    }

    @Test
    void fields_bring_parts_of_the_record_and_a_star_all_of_it() throws Exception {
        String address = "/api/eligo/studies?filter.ids=NCT99000003&fields=";
        assertThat(api.get(address + "OverallStatus").body())
                .contains("\"record\":{\"protocolSection\":{\"statusModule\":{\"overallStatus\":\"RECRUITING\"}}}");
        assertThat(api.get(address + "*").body()).contains("\"record\":" + json(3));
    }

    @Test
    void why_a_study_is_here_is_told_with_the_words_and_the_score() throws Exception {
        JsonNode page = get("/api/eligo/studies?query.cond=asthma&why=true&pageSize=3");
        for (JsonNode study : page.path("studies")) {
            JsonNode why = study.path("why");
            JsonNode found = why.path("found").path(0);
            assertThat(found.path("field").asText()).isEqualTo("Condition");
            assertThat(found.path("excerpt").asText()).isEqualTo("Asthma");
            assertThat(found.path("highlights").toString()).isEqualTo("[[0,6]]");
            assertThat(why.path("score").path("value").asDouble())
                    .isCloseTo(study.path("score").asDouble(), within(0.001));
            assertThat(why.path("score").toString()).contains("“asthma” stands in");
        }
        assertThat(get("/api/eligo/studies?why=true&pageSize=1")
                        .path("studies")
                        .path(0)
                        .has("why"))
                .isTrue();
        assertThat(api.get("/api/eligo/studies?why=true&pageSize=51").statusCode())
                .isEqualTo(400);
    }

    @Test
    void lines_hold_every_match_byte_for_byte_and_nothing_else() throws Exception {
        HttpResponse<String> answer = api.get("/api/eligo/studies?format=ndjson&filter.country=Norway&exact=true");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        List<String> odd = new ArrayList<>();
        for (int i = 1; i <= FictionalStudies.COUNT; i += 2) {
            odd.add(json(i));
        }
        assertThat(answer.body().lines().toList()).isEqualTo(odd);
        assertThat(api.get("/api/eligo/studies?format=ndjson&filter.ids=NCT99000003&fields=NCTId")
                        .body())
                .isEqualTo("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000003\"}}}\n");
        assertThat(api.get("/api/eligo/studies?format=ndjson&query.cond=nothingofthekind")
                        .body())
                .isEmpty();
    }

    @Test
    void lines_are_compressed_for_those_who_take_it() throws Exception {
        byte[] packed = api.bytes("GET /api/eligo/studies?format=ndjson", "Accept-Encoding: gzip\r\n");
        assertThat(new String(packed, StandardCharsets.ISO_8859_1)).containsIgnoringCase("content-encoding: gzip");
        assertThat(packed.length)
                .isLessThan(api.get("/api/eligo/studies?format=ndjson").body().length());
    }

    @Test
    void a_table_has_the_columns_that_were_asked_for_in_that_order() throws Exception {
        assertThat(api.get("/api/eligo/studies?format=csv&filter.ids=NCT99000003,NCT99000004"
                                + "&fields=LocationCity,nct+number,StudyType,NumLocations")
                        .body())
                .isEqualTo(String.join(
                        "\r\n",
                        "LocationCity,NCT Number,StudyType,NumLocations",
                        "Oslo|Cusco,NCT99000003,INTERVENTIONAL,2",
                        "Lima|Cusco,NCT99000004,INTERVENTIONAL,2",
                        ""));
        assertThat(api.get("/api/eligo/studies?format=csv").body().lines().count())
                .isEqualTo(FictionalStudies.COUNT + 1);
    }

    @Test
    void facets_count_a_filtered_search_and_tell_what_has_no_data() throws Exception {
        JsonNode answer = get("/api/eligo/facets?query.cond=asthma&fields=Phase,LocationCountry,StartDate,HasResults");
        assertThat(answer.path("total").asInt()).isEqualTo(12);
        JsonNode phases = answer.path("facets").path(0);
        assertThat(phases.path("field").asText()).isEqualTo("Phase");
        assertThat(phases.path("withoutData").asInt()).isEqualTo(4);
        assertThat(phases.path("values").toString())
                .isEqualTo(
                        "[{\"value\":\"PHASE1\",\"label\":\"Phase 1\",\"studies\":4},{\"value\":\"PHASE2\",\"label\":\"Phase 2\",\"studies\":4}]");
        assertThat(answer.path("facets").path(1).path("values").findValuesAsText("value"))
                .containsExactly("Norway", "Peru");
        assertThat(answer.path("facets").path(2).path("values").size()).isEqualTo(6);
    }

    @Test
    void a_funnel_tells_what_each_part_removes_and_what_to_leave_out() throws Exception {
        JsonNode funnel = get("/api/eligo/funnel?query.cond=asthma&filter.overallStatus=COMPLETED&filter.phase=PHASE1");
        assertThat(funnel.path("total").asInt()).isZero();
        assertThat(funnel.path("steps").findValuesAsText("parameter"))
                .containsExactlyInAnyOrder("query.cond", "filter.overallStatus", "filter.phase");
        assertThat(funnel.path("relax")).isNotEmpty();
        int last = Integer.MAX_VALUE;
        for (JsonNode relaxation : funnel.path("relax")) {
            assertThat(relaxation.path("studies").asInt()).isPositive().isLessThanOrEqualTo(last);
            last = relaxation.path("studies").asInt();
            assertThat(relaxation.path("leaveOut").findValuesAsText("parameter"))
                    .doesNotContain("filter.phase");
        }
    }

    @Test
    void names_are_suggested_with_their_studies() throws Exception {
        JsonNode names = get("/api/eligo/suggest?text=ast").path("names");
        assertThat(names.path(0).path("name").asText()).isEqualTo("Asthma");
        assertThat(names.path(0).path("studies").asInt()).isEqualTo(12);
        assertThat(get("/api/eligo/suggest?kind=place&text=osl")
                        .path("names")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("Oslo, Norway");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "studies?phase=PHASE1; unknown-parameter; phase; `filter.phase`",
                "studies?filter.fase=PHASE1; unknown-parameter; filter.fase; `filter.phase`",
                "studies?pagesize=3; unknown-parameter; pagesize; `pageSize`",
                "studies?filter.phase=PHASE_9; bad-value; filter.phase; `PHASE",
                "studies?filter.age=old; bad-value; filter.age; no age",
                "studies?filter.start=yesterday; bad-value; filter.start; no date",
                "studies?filter.start=2024..2020; bad-value; filter.start; ends before it begins",
                "studies?exact=maybe; bad-value; exact; true or false",
                "studies?filter.healthyVolunteers=yes; bad-value; filter.healthyVolunteers; true or false",
                "studies?updatedSince=now; bad-value; updatedSince; no date",
                "studies?pageSize=1001; bad-value; pageSize; 1 to 1000",
                "studies?pageToken=%7E; bad-value; pageToken; nextPageToken",
                "studies?sort=distance; bad-value; sort; filter.geo",
                "studies?format=xml; bad-value; format; json",
                "studies?format=csv&pageSize=4; bad-value; pageSize; csv",
                "studies?format=csv&fields=LocationCitty; bad-value; fields; `LocationCity`",
                "studies?fields=BriefTitel; bad-value; fields; `BriefTitle`",
                "studies?query.cond=(a; bad-query; query.cond; position",
                "studies?filter.advanced=(a; bad-query; filter.advanced; position",
                "facets; bad-value; fields; 1 to 20",
                "facets?fields=Fase; bad-value; fields; `Phase`",
                "facets?fields=BriefSummary; bad-value; fields; BriefSummary",
                "suggest?kind=conditions; bad-value; kind; `condition`",
                "nothing; not-found; /api/eligo/nothing; docs/api.md",
            })
    void an_error_says_what_and_where_and_what_was_meant(String address, String code, String where, String says)
            throws Exception {
        HttpResponse<String> answer = api.get("/api/eligo/" + address.replace("(", "%28"));
        assertThat(answer.statusCode()).isEqualTo(code.equals("not-found") ? 404 : 400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        JsonNode error = JSON.readTree(answer.body()).path("error");
        assertThat(error.path("code").asText()).isEqualTo(code);
        assertThat(error.path("where").asText()).isEqualTo(where);
        assertThat(error.path("message").asText()).contains(says);
    }

    @Test
    void the_whole_answer_is_not_sent_again_to_those_who_have_it() throws Exception {
        for (String path : List.of(
                "studies",
                "studies?format=ndjson",
                "studies?format=csv",
                "facets?fields=Phase",
                "funnel",
                "suggest?text=a")) {
            HttpResponse<String> first = api.get("/api/eligo/" + path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(api.get("/api/eligo/" + path, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
    }

    @Test
    void the_openapi_document_lists_every_address_that_answers_and_every_parameter_that_is_taken() throws Exception {
        JsonNode document = get("/api/eligo/openapi.json");
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        Set<String> operations = new HashSet<>();
        for (Route route : ApiRoutes.routes()) {
            JsonNode operation = document.path("paths").path(route.path()).path("get");
            assertThat(operations.add(operation.path("operationId").asText())).isTrue();
            assertThat(operation.path("parameters").findValuesAsText("name"))
                    .containsAll(route.parameters().stream()
                            .map(RouteParameter::name)
                            .toList());
            String address = route.path().replace("{nctId}", "NCT99000001").replace("{field}", "Phase");
            String needed = route.path().endsWith("/facets")
                    ? "?fields=Phase"
                    : route.path().endsWith("/download") ? "?format=json.zip" : "";
            assertThat(api.get(address + needed).statusCode()).as(address).isEqualTo(200);
            for (RouteParameter parameter : route.parameters()) {
                if (parameter.place() == RouteParameter.Place.QUERY) {
                    HttpResponse<String> answer =
                            api.get(address + "?" + parameter.name() + "=" + encoded(parameter.example()));
                    assertThat(answer.body()).doesNotContain("unknown parameter", "unknown-parameter");
                }
            }
        }
        assertThat(document.path("paths")).hasSize(ApiRoutes.routes().size());
    }

    private int total(String query) throws Exception {
        return get("/api/eligo/studies?" + query.replace("[", "%5B").replace("]", "%5D"))
                .path("total")
                .asInt();
    }

    private JsonNode get(String address) throws IOException, InterruptedException {
        HttpResponse<String> answer = api.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
