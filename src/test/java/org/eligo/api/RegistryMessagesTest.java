package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients match on: the registry's own words, to the letter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistryMessagesTest {

    private final ServedApi api = new ServedApi(new Finder(FictionalStudies.engine("messages"), Synonyms.NONE));

    @AfterAll
    void stop() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    /studies?name=x                          ~ `name` is unknown parameter
                    /studies?filter.phase=PHASE1             ~ `filter.phase` is unknown parameter
                    /studies?query.recrs=open                ~ `query.recrs` is unknown parameter
                    /studies?filter.intervention=x           ~ `filter.intervention` is unknown parameter
                    /studies?filter.locationStatus=x         ~ `filter.locationStatus` is unknown parameter
                    /studies?filter.studyType=x              ~ `filter.studyType` is unknown parameter
                    /studies?post.geo=x                      ~ Invalid prefix in parameter name: post.geo
                    /stats/field/values?query.cond=x         ~ Invalid prefix in parameter name: query.cond
                    /stats/field/values?cond=x               ~ `cond` is unknown parameter
                    /version?format=json                     ~ `format` is unknown parameter
                    /studies/NCT99000001?query.cond=x        ~ Invalid prefix in parameter name: query.cond
                    /studies/ABC123                          ~ Parameter `nctId` has incorrect format
                    /studies/NOTANID                         ~ Parameter `nctId` has incorrect format
                    /studies?filter.ids=ABC                  ~ Item 1 in parameter `filter.ids` has incorrect format
                    /studies?filter.ids=NCT00000001,X        ~ Item 2 in parameter `filter.ids` has incorrect format
                    /studies?postFilter.ids=NCT00000001%7CX  ~ Item 2 in parameter `postFilter.ids` has incorrect format
                    /studies?filter.overallStatus=BADSTATUS  ~ Invalid value in parameter `overallStatus`: `BADSTATUS`
                    /studies?postFilter.overallStatus=Bad    ~ Invalid value in parameter `overallStatus`: `Bad`
                    /studies?fields=StudyDesign              ~ Parameter 'fields' contains invalid field name: 'StudyDesign'
                    /studies?fields=NCTId,ConditionList      ~ Parameter 'fields' contains invalid field name: 'ConditionList'
                    /studies?fields=1x                       ~ Item 1 in parameter `fields` has incorrect format
                    /studies?fields=NCTId%7C@sort            ~ Item 2 in parameter `fields` has incorrect format
                    /studies?sort=StartDate:down             ~ Item 1 in parameter `sort` has incorrect format
                    /studies?sort=@relevance,:asc            ~ Item 2 in parameter `sort` has incorrect format
                    /studies?sort=BriefTitle                 ~ Unsupported sort field type: text
                    /studies?countTotal=yes                  ~ Parameter `countTotal` has incorrect format
                    /studies?pageSize=-1                     ~ Parameter `pageSize` has incorrect format
                    /studies?pageSize=99999999999            ~ Parameter `pageSize` has incorrect format
                    /studies?pageToken=not+one               ~ Parameter `pageToken` has incorrect format
                    /studies?filter.geo=distance(1,2)        ~ Parameter `filter.geo` has incorrect format
                    /studies?postFilter.geo=circle(1,2,3mi)  ~ Parameter `postFilter.geo` has incorrect format
                    /studies?geoDecay=func:cubic             ~ Parameter `geoDecay` has incorrect format
                    /studies?geoDecay=func:exp,scale:3,offset:0mi,decay:0.5     ~ Parameter `geoDecay` has incorrect format
                    /studies?geoDecay=func:exp,scale:0mi,offset:0mi,decay:0.5   ~ Parameter `geoDecay` takes a scale above 0 and a decay between 0 and 1, both ends excluded
                    /studies?geoDecay=func:exp,scale:1mi,offset:0mi,decay:1.0   ~ Parameter `geoDecay` takes a scale above 0 and a decay between 0 and 1, both ends excluded
                    /studies?filter.synonyms=ConditionSearch ~ Item 1 in parameter `filter.synonyms` has incorrect format
                    /studies?postFilter.synonyms=BasicSearch:1,NoSearch:2       ~ Item 2 in parameter `postFilter.synonyms` has incorrect format
                    /studies?format=xml                      ~ Invalid value in parameter `format`: `xml`
                    /studies?markupFormat=html               ~ Invalid value in parameter `markupFormat`: `html`
                    /studies/metadata?includeIndexedOnly=1   ~ Parameter `includeIndexedOnly` has incorrect format
                    /studies/metadata?includeHistoricOnly=x  ~ Parameter `includeHistoricOnly` has incorrect format
                    /studies/enums?type=Phase                ~ `type` is unknown parameter
                    """)
    void what_is_wrong_is_told_in_one_line_of_plain_text(String address, String message) throws Exception {
        HttpResponse<String> answer = api.get("/api/v2" + address);
        assertThat(answer.body()).isEqualTo(message);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    }

    @Test
    void a_number_that_no_study_has_is_404_by_itself_and_an_empty_page_in_a_list() throws Exception {
        HttpResponse<String> answer = api.get("/api/v2/studies/NCT99999999");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("NCT number NCT99999999 not found");
        assertThat(api.get("/api/v2/studies?filter.ids=NCT99999999").body()).isEqualTo("{\"studies\":[\n\n]}");
        assertThat(api.get("/api/v2/stats/field/values?fields=BadField").statusCode())
                .isEqualTo(404);
    }

    @Test
    void numbers_of_synonyms_are_taken_and_left_aside_and_a_header_says_so() throws Exception {
        HttpResponse<String> answer = api.get("/api/v2/studies?countTotal=true&pageSize=0&fields=NCTId&filter.synonyms="
                + "ConditionSearch:1651367,BasicSearch:2013558");
        assertThat(answer.body()).startsWith("{\"totalCount\":24,");
        assertThat(answer.headers().firstValue("Eligo-Note").orElse("")).startsWith("filter.synonyms was left aside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001", "5000", "2147483647"})
    void a_page_that_is_too_large_is_cut_and_a_header_says_so(String size) throws Exception {
        HttpResponse<String> answer = api.get("/api/v2/studies?pageSize=" + size);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Eligo-Note")).contains("pageSize was cut to 1000");
        assertThat(api.get("/api/v2/studies?pageSize=1000").headers().firstValue("Eligo-Note"))
                .isEmpty();
    }

    @Test
    void several_notes_stand_in_several_headers() throws Exception {
        assertThat(api.get("/api/v2/studies?pageSize=2000&aggFilters=phase:9")
                        .headers()
                        .allValues("Eligo-Note"))
                .containsExactly(
                        "aggFilters has options that do not exist, and no study matches them: phase:9",
                        "pageSize was cut to 1000");
    }
}
