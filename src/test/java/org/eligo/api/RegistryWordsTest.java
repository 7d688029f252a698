package org.eligo.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.schema.Schema;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queries that cannot be read are told as the registry tells them, where its words are known. */
class RegistryWordsTest {

    private static final ServedApi API = new ServedApi(new Finder(FictionalStudies.engine("words"), Synonyms.NONE));

    /** What may follow a complete query, by the registry's own message. */
    private static final String LIST =
            "{<EOF>, '(', ',', 'NOT', 'AND', 'OR', 'SEARCH', 'AREA', 'RANGE', 'DISTANCE', Coverage, Expansion, "
                    + "'TILT', 'ALL', 'MISSING', 'MIN', 'MAX', EscapedKeyword, BooleanLiteral, DecimalLiteral, DateLiteral, TimeLiteral, "
                    + "RadiusLiteral, StringLiteral, Term}";

    @AfterAll
    static void close() {
        API.close();
    }

    private static HttpResponse<String> asked(String parameter, String query) throws Exception {
        HttpResponse<String> answer =
                API.get("/api/v2/studies?" + parameter + "=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(query).isEqualTo(400);
        return answer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "filter.advanced ~ AREA[X]a ~ Error parsing query in advanced filter: Unknown area name: `X`",
                "query.cond ~ AREA[Nope]a ~ Error parsing query in Conditions or disease: Unknown area name: `Nope`",
                "filter.advanced ~ COVERAGE[FullMatc]a ~ Error parsing query in advanced filter: Invalid coverage: FullMatc",
                "query.intr ~ EXPANSION[Any]a ~ Error parsing query in Intervention / treatment: Invalid expansion: Any",
                "query.term ~ (heart attack ~ Error parsing query in Other terms: missing ')' at '<EOF>'",
                "query.term ~ heart AND ~ Error parsing query in Other terms: no viable alternative at input '<EOF>'",
                "query.term ~ OR heart ~ Error parsing query in Other terms: no viable alternative at input 'OR'",
                "query.term ~ ]heart ~ Error parsing query in Other terms: no viable alternative at input ']'"
            })
    void one_line_is_the_registrys(String parameter, String query, String body) throws Exception {
        assertThat(asked(parameter, query).body()).isEqualTo(body);
    }

    @Test
    void what_cannot_follow_is_told_with_all_that_can() throws Exception {
        assertThat(asked("query.term", "heart [attack]").body())
                .isEqualTo("Error parsing query in Other terms: mismatched input '[' expecting " + LIST);
        assertThat(asked("query.term", "heart) attack").body())
                .isEqualTo("Error parsing query in Other terms: mismatched input ')' expecting " + LIST);
        assertThat(asked("query.term", "(heart [x])").body())
                .startsWith("Error parsing query in Other terms: mismatched input '[' expecting {'(', ')', ',', 'NOT'");
    }

    @Test
    void a_wrong_value_of_an_enumeration_is_told_with_all_right_ones() throws Exception {
        String all = Schema.registry().piece("OverallStatus").enumeration().orElseThrow().names().stream()
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));

        assertThat(asked("query.term", "AREA[OverallStatus]OPEN").body())
                .isEqualTo("Error parsing query in Other terms: Allowed values for enum field"
                        + " `protocolSection.statusModule.overallStatus` are " + all)
                .contains(" are `ACTIVE_NOT_RECRUITING`, `COMPLETED`, ");
    }

    @Test
    void our_own_sentence_stands_in_a_header_of_one_line() throws Exception {
        assertThat(asked("query.term", "(héart\nattack").headers().firstValue("Eligo-Note"))
                .hasValueSatisfying(note -> assertThat(note)
                        .startsWith("At position 14: found the end of the query where \")\"")
                        .isEqualTo(note.strip()));
        assertThat(asked("query.term", "AREA[Overall\u00e9Status]x").headers().firstValue("Eligo-Note"))
                .hasValueSatisfying(note -> assertThat(note).containsOnlyOnce("?Status"));
    }

    @Test
    void where_the_registrys_words_are_not_known_ours_follow_its_beginning() throws Exception {
        HttpResponse<String> answer = asked("query.term", "AREA[StartDate]RANGE[2020-99,MAX]");

        assertThat(answer.body())
                .startsWith("Error parsing query in Other terms: At position ")
                .contains("\n");
        assertThat(answer.headers().firstValue("Eligo-Note")).isEmpty();
    }
}
