package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.finder.FictionalStudies.json;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyApiTest {

    private final ServedApi api = new ServedApi(new Finder(FictionalStudies.engine("study"), Synonyms.NONE));

    @AfterAll
    void stop() {
        api.close();
    }

    @Test
    void a_study_comes_back_byte_for_byte() throws Exception {
        HttpResponse<String> answer = api.get("/api/v2/studies/NCT99000003");
        assertThat(answer.body()).isEqualTo(json(3));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void case_and_leading_zeros_do_not_matter_and_accept_is_not_minded() throws Exception {
        assertThat(api.get("/api/v2/studies/nct0099000003", "Accept", "text/csv, application/json")
                        .body())
                .isEqualTo(json(3));
    }

    @Test
    void a_former_number_leads_to_the_present_one() throws Exception {
        HttpResponse<String> answer = api.get("/api/v2/studies/" + FictionalStudies.FORMER + "?fields=NCTId");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v2/studies/NCT99000007?fields=NCTId");
    }

    @Test
    void a_number_that_is_none_or_absent_is_told_in_the_registrys_words() throws Exception {
        for (String id : List.of("ABC123", "NOTANID", "NCT0", "NCT123456789")) {
            HttpResponse<String> bad = api.get("/api/v2/studies/" + id);
            assertThat(bad.statusCode()).isEqualTo(400);
            assertThat(bad.body()).isEqualTo("Parameter `nctId` has incorrect format");
        }
        HttpResponse<String> absent = api.get("/api/v2/studies/NCT99999999");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(absent.body()).isEqualTo("NCT number NCT99999999 not found");
        assertThat(absent.headers().firstValue("Content-Type").orElseThrow())
                .isEqualToIgnoringCase("text/plain;charset=UTF-8");
    }

    @Test
    void fields_choose_and_other_parameters_are_refused() throws Exception {
        assertThat(api.get("/api/v2/studies/NCT99000003?fields=OverallStatus&markupFormat=markdown&format=json")
                        .body())
                .isEqualTo("{\"protocolSection\":{\"statusModule\":{\"overallStatus\":\"RECRUITING\"}}}");
        assertThat(api.get("/api/v2/studies/NCT99000003?fields=@query").body())
                .isEqualTo("Item 1 in parameter `fields` has incorrect format");
        assertThat(api.get("/api/v2/studies/NCT99000003?query.cond=a").body())
                .isEqualTo("Invalid prefix in parameter name: query.cond");
        assertThat(api.get("/api/v2/studies/NCT99000003?cond=a").body()).isEqualTo("`cond` is unknown parameter");
    }

    @Test
    void the_version_is_the_registrys_with_the_date_of_the_data() throws Exception {
        assertThat(api.get("/api/v2/version").body())
                .isEqualTo("{\"apiVersion\":\"2.0.5\",\"dataTimestamp\":\"2026-01-02T00:00:00\"}");
        assertThat(api.get("/api/v2/version?a=b").body()).isEqualTo("`a` is unknown parameter");
    }

    @Test
    void one_tag_for_the_whole_data_set_spares_a_second_answer() throws Exception {
        String tag = api.get("/api/v2/version").headers().firstValue("ETag").orElseThrow();
        for (String address : List.of("/api/v2/version", "/api/v2/studies", "/api/v2/studies/NCT99000003")) {
            assertThat(api.get(address).headers().firstValue("ETag")).contains(tag);
            HttpResponse<String> again = api.get(address, "If-None-Match", "\"other\", W/" + tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
            assertThat(api.get(address, "If-None-Match", "\"other\"").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void larger_answers_are_compressed_where_the_client_takes_it() throws Exception {
        byte[] answer = api.bytes("GET /api/v2/studies?pageSize=20", "Accept-Encoding: gzip\r\n");
        String head = new String(answer, StandardCharsets.ISO_8859_1);
        assertThat(head).containsIgnoringCase("content-encoding: gzip");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(unchunked(answer))).readAllBytes().length)
                .isGreaterThan(10_000);
    }

    @Test
    void a_query_that_cannot_be_read_is_an_error_also_for_who_has_the_tag() throws Exception {
        String tag = api.get("/api/v2/version").headers().firstValue("ETag").orElseThrow();
        for (String address : List.of(
                "/api/v2/studies?query.term=(a",
                "/api/v2/studies?filter.advanced=AREA%5BNope%5Da",
                "/api/eligo/studies?query.term=(a",
                "/api/eligo/facets?fields=Phase&query.term=(a",
                "/api/eligo/funnel?query.term=(a")) {
            for (String known : List.of("*", tag)) {
                HttpResponse<String> answer = api.get(address, "If-None-Match", known);
                assertThat(answer.statusCode()).as(address).isEqualTo(400);
                assertThat(answer.headers().firstValue("ETag")).as(address).isEmpty();
            }
        }
    }

    @Test
    void what_depends_on_the_day_has_the_day_in_its_tag() throws Exception {
        String plain = api.get("/api/v2/version").headers().firstValue("ETag").orElseThrow();
        String monday = tag("/api/eligo/studies?sureOn=2026-11-23");
        assertThat(monday).isNotEqualTo(plain).isNotEqualTo(tag("/api/eligo/studies?sureOn=2026-11-24"));
        assertThat(tag("/api/v2/studies/NCT99000003?format=ris")).isNotEqualTo(plain);
        assertThat(tag("/api/v2/studies/NCT99000003?format=csv")).isEqualTo(plain);
        assertThat(api.get("/api/eligo/studies?sureOn=2026-11-23", "If-None-Match", monday)
                        .statusCode())
                .isEqualTo(304);
    }

    private String tag(String address) throws Exception {
        return api.get(address).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void head_answers_as_get_without_the_body() throws Exception {
        String answer = api.raw("HEAD /api/v2/studies/NCT99000003");
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("etag:")
                .containsIgnoringCase("application/json")
                .endsWith("\r\n\r\n");
        assertThat(api.raw("HEAD /api/v2/studies/NCT99999999"))
                .startsWith("HTTP/1.1 404")
                .endsWith("\r\n\r\n");
        assertThat(api.raw("HEAD /api/v2/studies")).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");
    }

    @Test
    void other_methods_are_refused_in_plain_text() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<String> answer = api.send(method, "/api/v2/studies");
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
            assertThat(answer.body()).isEqualTo("Method " + method + " is not allowed here; use GET");
        }
        assertThat(api.send("OPTIONS", "/api/v2/studies").statusCode()).isEqualTo(204);
    }

    @Test
    void an_unknown_address_is_told_in_our_json_form() throws Exception {
        for (String address : List.of("/api/eligo/x", "/api/")) {
            HttpResponse<String> answer = api.get(address);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
            assertThat(answer.body())
                    .startsWith("{\"error\":{\"code\":\"not-found\",\"message\":\"")
                    .endsWith("\"where\":\"" + address + "\"}}");
        }
        assertThat(api.send("POST", "/api/x").statusCode()).isEqualTo(404);
    }

    @Test
    void no_path_makes_a_server_error() throws Exception {
        for (String path : List.of("%zz", "%", "%ff", "%2e%2e%2fx", "..;/x", "a%00b", "%C3%28", "\\", "{x}", "é")) {
            assertThat(api.raw("GET /api/v2/studies/" + path)).as(path).startsWith("HTTP/1.1 4");
        }
    }

    /** The body of an answer that came in chunks. */
    private static byte[] unchunked(byte[] answer) {
        String text = new String(answer, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("\r\n\r\n") + 4;
        if (!text.substring(0, at).toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked")) {
            return text.substring(at).getBytes(StandardCharsets.ISO_8859_1);
        }
        StringBuilder body = new StringBuilder();
        for (int size = -1; size != 0; ) {
            int end = text.indexOf("\r\n", at);
            size = Integer.parseInt(text.substring(at, end), 16);
            body.append(text, end + 2, end + 2 + size);
            at = end + 2 + size + 2;
        }
        return body.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
