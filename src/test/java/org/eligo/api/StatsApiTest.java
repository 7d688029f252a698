package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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
class StatsApiTest {

    private static final String STATUS =
            "{\"type\":\"ENUM\",\"piece\":\"OverallStatus\",\"field\":\"protocolSection.statusModule.overallStatus\","
                    + "\"missingStudiesCount\":0,\"uniqueValuesCount\":2,\"topValues\":[{\"value\":\"COMPLETED\",\"studiesCount\":12},"
                    + "{\"value\":\"RECRUITING\",\"studiesCount\":12}]}";
    private static final String PHASES =
            "[{\"piece\":\"Phase\",\"field\":\"protocolSection.designModule.phases\",\"uniqueSizesCount\":1,"
                    + "\"minSize\":1,\"maxSize\":1,\"topSizes\":[{\"size\":1,\"studiesCount\":16}]}]";

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

    @Test
    void values_have_the_registrys_form_by_the_kind_of_the_field() throws Exception {
        assertThat(body("/stats/field/values?fields=HasResults"))
                .isEqualTo(
                        "[{\"type\":\"BOOLEAN\",\"piece\":\"HasResults\",\"field\":\"hasResults\",\"missingStudiesCount\":0,"
                                + "\"falseCount\":18,\"trueCount\":6}]");
        assertThat(body("/stats/field/values?fields=OverallStatus")).isEqualTo("[" + STATUS + "]");
        assertThat(body("/stats/field/values?fields=EnrollmentCount"))
                .isEqualTo(
                        "[{\"type\":\"INTEGER\",\"piece\":\"EnrollmentCount\",\"field\":\"protocolSection.designModule.enrollmentInfo.count\","
                                + "\"missingStudiesCount\":0,\"min\":10,\"max\":240,\"avg\":125.0}]");
        assertThat(body("/stats/field/values?fields=StartDate"))
                .isEqualTo(
                        "[{\"type\":\"DATE\",\"piece\":\"StartDate\",\"field\":\"protocolSection.statusModule.startDateStruct.date\","
                                + "\"missingStudiesCount\":0,\"min\":\"2010-04\",\"max\":\"2021-06\",\"formats\":[\"yyyy-MM\"]}]");
        assertThat(body("/stats/field/values?fields=NCTIdAlias"))
                .isEqualTo(
                        "[{\"type\":\"STRING\",\"piece\":\"NCTIdAlias\",\"field\":\"protocolSection.identificationModule.nctIdAliases\","
                                + "\"missingStudiesCount\":23,\"uniqueValuesCount\":1,\"topValues\":[{\"value\":\"NCT99100007\",\"studiesCount\":1}],"
                                + "\"longest\":{\"length\":11,\"nctId\":\"NCT99000007\",\"value\":\"NCT99100007\"}}]");
        assertThat(body("/stats/field/values?fields=Keyword"))
                .isEqualTo(
                        "[{\"type\":\"STRING\",\"piece\":\"Keyword\",\"field\":\"protocolSection.conditionsModule.keywords\","
                                + "\"missingStudiesCount\":24,\"uniqueValuesCount\":0,\"topValues\":[]}]");
    }

    @Test
    void a_value_that_a_study_has_twice_counts_once() throws Exception {
        JsonNode countries = json("/stats/field/values?fields=LocationCountry").get(0);
        assertThat(countries.get("topValues").toString())
                .isEqualTo("[{\"value\":\"Peru\",\"studiesCount\":24},{\"value\":\"Norway\",\"studiesCount\":12}]");
    }

    @Test
    void all_fields_come_unless_some_are_named_by_piece_or_path_or_kind() throws Exception {
        assertThat(json("/stats/field/values")).hasSize(418);
        assertThat(json("/stats/field/values?types=BOOLEAN")).hasSize(28);
        assertThat(json("/stats/field/values?types=ENUM,DATE")).hasSize(55 + 29);
        assertThat(json("/stats/field/values?types=NUMBER")).isEmpty();
        assertThat(
                        body(
                                "/stats/field/values?types=STRING%7CENUM&fields=HasResults,protocolSection.statusModule.overallStatus"))
                .isEqualTo("[" + STATUS + "]");
        assertThat(json("/stats/field/sizes")).hasSizeGreaterThan(50);
        assertThat(body("/stats/field/sizes?fields=Phase")).isEqualTo(PHASES);
        assertThat(json("/stats/field/sizes?fields=Location")
                        .get(0)
                        .get("topSizes")
                        .toString())
                .isEqualTo("[{\"size\":2,\"studiesCount\":24}]");
    }

    @Test
    void the_spellings_of_the_draft_answer_too() throws Exception {
        assertThat(body("/stats/fieldValues?fields=OverallStatus")).isEqualTo("[" + STATUS + "]");
        assertThat(body("/stats/fieldValues/OverallStatus")).isEqualTo("[" + STATUS + "]");
        assertThat(body("/stats/listSizes?fields=Phase")).isEqualTo(PHASES);
        assertThat(body("/stats/listSizes/Phase")).isEqualTo(PHASES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    /stats/field/values?fields=BadField      ~ 404 ~ Unknown piece name of field path: BadField
                    /stats/field/values?fields=Phase,A,B     ~ 404 ~ Unknown piece name of field path: A
                    /stats/field/values?fields=DesignModule  ~ 404 ~ Unknown piece name of field path: DesignModule
                    /stats/field/sizes?fields=BriefTitle     ~ 404 ~ Unknown piece name of field path: BriefTitle
                    /stats/fieldValues/BadField              ~ 404 ~ Unknown piece name of field path: BadField
                    /stats/field/values?fields=Phase,1x      ~ 400 ~ Item 2 in parameter `fields` has incorrect format
                    /stats/field/values?types=TEXT           ~ 400 ~ Invalid value in parameter `types`: `TEXT`
                    /stats/field/values?query.cond=x         ~ 400 ~ Invalid prefix in parameter name: query.cond
                    /stats/field/values?cond=x               ~ 400 ~ `cond` is unknown parameter
                    /stats/size?fields=Phase                 ~ 400 ~ `fields` is unknown parameter
                    """)
    void what_cannot_be_answered_is_refused_in_the_registrys_words(String address, int status, String message)
            throws Exception {
        HttpResponse<String> answer = api.get("/api/v2" + address);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(message);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    }

    @Test
    void sizes_are_those_of_the_compact_records() throws Exception {
        JsonNode size = json("/stats/size");
        assertThat(size.fieldNames())
                .toIterable()
                .containsExactly("averageSizeBytes", "largestStudies", "percentiles", "ranges", "totalStudies");
        assertThat(size.get("totalStudies").intValue()).isEqualTo(24);
        assertThat(size.get("largestStudies")).hasSize(10);
        assertThat(size.at("/largestStudies/0/id").textValue()).isEqualTo("NCT99000007");
        assertThat(size.at("/largestStudies/0/sizeBytes").intValue())
                .isEqualTo(FictionalStudies.json(7).length());
        assertThat(size.get("percentiles").fieldNames())
                .toIterable()
                .containsExactly("5th", "10th", "25th", "50th", "75th", "90th", "95th", "99th");
        assertThat(size.get("ranges").toString()).contains("{\"sizeRange\":\"512-1023\",\"studiesCount\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stats/size", "/stats/field/values", "/stats/field/sizes", "/stats/listSizes/Phase"})
    void a_client_that_has_the_figures_is_told_so(String address) throws Exception {
        String tag = api.get("/api/v2/version").headers().firstValue("ETag").orElseThrow();
        assertThat(api.get("/api/v2" + address).headers().firstValue("ETag")).contains(tag);
        HttpResponse<String> again = api.get("/api/v2" + address, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    private String body(String address) throws Exception {
        HttpResponse<String> answer = api.get("/api/v2" + address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        return answer.body();
    }

    private JsonNode json(String address) throws Exception {
        return new ObjectMapper().readTree(body(address));
    }
}
