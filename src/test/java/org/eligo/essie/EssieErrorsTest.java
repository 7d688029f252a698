package org.eligo.essie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.eligo.language.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EssieErrorsTest {

    /** Words that every sentence in English has one of, and none in Spanish. */
    private static final String ENGLISH = "\\b(?:the|where|was|found|expected|or|of|for|is|after|its|with|and|more)\\b";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a ] b | 2 | ] | a search term",
                "a [ b | 2 | [ | a search term",
                "(a | 2 | `` | closes the parenthesis at position 1",
                "a) | 1 | ) | the end of the query",
                "a () | 3 | ) | a search term",
                "a \"\" | 2 | \"\" | a word between the quotation marks",
                "a \" \" b | 2 | \" \" | a word between the quotation marks",
                "\"abc | 4 | `` | closes the one at position 1",
                "AND a | 0 | AND | a search term",
                "a AND | 5 | `` | a search term",
                "a OR OR b | 5 | OR | a search term",
                "a, | 2 | `` | a search term",
                "a NOT | 5 | `` | a search term",
                "a \\ | 3 | `` | the character that the backslash",
                "AREA[Phase] | 11 | `` | a search term",
                "AREA[Phase]PHASE2 OR AREA[] | 26 | ] | the name of a field",
                "AREA [Phase]2 | 4 | ` [` | directly after AREA",
                "DISTANCE(1,2,3mi) | 8 | ( | directly after DISTANCE",
                "AREA[Phase | 10 | `` | ]",
                "AREA[Phse]PHASE2 | 5 | Phse | did you mean Phase",
                "AREA[Qqqqqqqqqqqqqqqqqqq]x | 5 | Qqqqqqqqqqqqqqqqqqq | the name of a field or search area was expected.",
                "AREA[Phase:length]2 | 10 | :length | :size",
                "AREA[BasicSearch:size]2 | 5 | BasicSearch:size | a search area has no size",
                "AREA[Phase:size]two | 16 | two | a whole number",
                "AREA[Phase:size]MISSING | 16 | MISSING | a whole number",
                "AREA[Phase]PHASE9 | 11 | PHASE9 | NA, EARLY_PHASE1, PHASE1, PHASE2, PHASE3, PHASE4",
                "AREA[HasResults]maybe | 16 | maybe | true or false",
                "AREA[EnrollmentCount]many | 21 | many | a whole number",
                "AREA[StartDate]2022-13 | 15 | 2022-13 | a date",
                "AREA[StartDate]2022-02-30 | 15 | 2022-02-30 | a date",
                "AREA[StartDate]2022-02-03T10:00 | 15 | 2022-02-03T10:00 | a date",
                "AREA[MinimumAge]18 | 16 | 18 | an age with its unit",
                "AREA[MinimumAge]RANGE[18, MAX] | 22 | 18 | an age with its unit",
                "AREA[StartDate]RANGE[2022, soon] | 27 | soon | a date",
                "AREA[StartDate]RANGE[2022] | 25 | ] | `\",\" after the lower bound`",
                "AREA[StartDate]RANGE[,2022] | 21 | , | the lower bound",
                "AREA[StartDate]RANGE[MAX,2022] | 21 | MAX | the lower bound",
                "AREA[StartDate]RANGE[2022,MIN] | 26 | MIN | the upper bound",
                "AREA[Phase]RANGE[MIN,MAX] | 11 | RANGE | one of the values of Phase",
                "AREA[BriefTitle]RANGE[a,b] | 16 | RANGE | RANGE is for dates",
                "RANGE[2020,2021] | 0 | RANGE | AREA[StartDate]RANGE[2024,MAX]",
                "AREA[ConditionSearch]RANGE[2020,2021] | 21 | RANGE | AREA[StartDate]",
                "DISTANCE[1,2,3mi] | 0 | DISTANCE | AREA[LocationGeoPoint]DISTANCE",
                "AREA[LocationCity]DISTANCE[1,2,3mi] | 18 | DISTANCE | AREA[LocationGeoPoint]",
                "AREA[LocationGeoPoint]Boston | 22 | Boston | DISTANCE[",
                "AREA[LocationGeoPoint]DISTANCE[91,2,3mi] | 31 | 91 | a latitude between -90 and 90",
                "AREA[LocationGeoPoint]DISTANCE[1,181,3mi] | 33 | 181 | a longitude between",
                "AREA[LocationGeoPoint]DISTANCE[1,2,501mi] | 35 | 501mi | a radius",
                "AREA[LocationGeoPoint]DISTANCE[1,2,0.9mi] | 35 | 0.9mi | a radius",
                "AREA[LocationGeoPoint]DISTANCE[1,2,806km] | 35 | 806km | a radius",
                "AREA[LocationGeoPoint]DISTANCE[1,2,30] | 35 | 30 | a radius",
                "AREA[ResultsSection]x | 20 | x | MISSING",
                "TILT[BriefTitle]x | 5 | BriefTitle | TILT[StartDate]",
                "TILT[BasicSearch]x | 5 | BasicSearch | TILT[StartDate]",
                "TILT[StartDat]x | 5 | StartDat | did you mean StartDate",
                "COVERAGE[FullMatc]x | 9 | FullMatc | one of Contains, FullMatch, StartsWith, EndsWith",
                "EXPANSION[All]x | 10 | All | one of None, Term, Concept, Relaxation, Lossy",
                "SEARCH[Site]x | 7 | Site | one of Study, Location",
                "SEARCH[Location]AREA[BriefTitle]x | 21 | BriefTitle | a field of a location",
                "SEARCH[Location]AREA[TitleSearch]x | 21 | TitleSearch | a field of a location",
                "AREA[BriefTitle]SEARCH[Location]x | 32 | BriefTitle | a field of a location",
                "SEARCH[Location](a SEARCH[Study]b) | 19 | SEARCH[Study] | a condition on one location"
            })
    void an_error_says_where_what_and_what_would_be_right(String text, int position, String found, String expected)
            throws Exception {
        EssieException e = error(text);
        assertThat(e.position()).as(e.getMessage()).isEqualTo(position);
        assertThat(e.found()).isEqualTo(found);
        assertThat(e.getMessage()).contains(expected).startsWith("At position " + (position + 1) + ": found ");
        assertThat(e.getMessage()).matches("(?s).*[.?]").doesNotContain("\n");
        assertThat(e.expected()).isNotBlank();
        InterfaceLanguage.SPANISH.during(() -> assertThat(error(text).getMessage())
                .startsWith("En la posición " + (position + 1) + ": se encontró ")
                .matches("(?s).*[.?]")
                .doesNotContainPattern(ENGLISH));
    }

    @Test
    void what_is_too_much_is_said_in_spanish_too() throws Exception {
        InterfaceLanguage.SPANISH.during(() -> {
            assertThat(error(" ").getMessage())
                    .startsWith("La consulta está vacía")
                    .doesNotContainPattern(ENGLISH);
            assertThat(error("a".repeat(EssieLimits.MAX_LENGTH + 1)).getMessage())
                    .startsWith("La consulta tiene 20\u00A0001 caracteres")
                    .doesNotContainPattern(ENGLISH);
            assertThat(error("(".repeat(EssieLimits.MAX_DEPTH + 1)).getMessage())
                    .contains("hay más de 100 paréntesis")
                    .doesNotContainPattern(ENGLISH);
            assertThat(error("a" + ",a".repeat(EssieLimits.MAX_NODES)).getMessage())
                    .contains("tiene más de 4000 términos")
                    .doesNotContainPattern(ENGLISH);
        });
    }

    @Test
    void the_message_is_one_sentence() {
        assertThat(error("heart attack ]").getMessage())
                .isEqualTo(
                        "At position 14: found \"]\" where a search term, a phrase or an operator (\\] is the character itself) was expected.");
        assertThat(error("AREA[Conditon]x").getMessage())
                .startsWith(
                        "At position 6: found \"Conditon\" where the name of a field or search area was expected; did you mean Condition");
        assertThat(error("a AND").getMessage())
                .isEqualTo(
                        "At position 6: found the end of the query where a search term, a phrase or an operator was expected.");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\t\n\u00A0'"})
    void a_blank_query_has_its_own_message(String text) {
        assertThatThrownBy(() -> EssieParser.parse(text))
                .isInstanceOf(EssieException.class)
                .hasMessageStartingWith("The query is empty");
    }

    @Test
    void a_caret_stands_under_the_trouble() {
        assertThat(error("heart ] attack").caretLines()).isEqualTo("heart ] attack\n      ^");
        assertThat(error("(a").caretLines()).isEqualTo("(a\n  ^");
    }

    @Test
    void a_caret_counts_characters_and_not_their_halves() {
        assertThat(error("😀 ]").caretLines()).isEqualTo("😀 ]\n  ^");
    }

    @Test
    void a_caret_line_keeps_to_one_line_whatever_the_text_has() {
        assertThat(error("a\nb\u0000\uD800\u202E ]").caretLines()).isEqualTo("a b\uFFFD\uFFFD\uFFFD ]\n       ^");
    }

    @Test
    void a_long_text_is_shown_in_part() {
        String[] lines = error("word ".repeat(200) + "]" + " word".repeat(200))
                .caretLines()
                .split("\n", -1);
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("…").endsWith("…").hasSizeLessThanOrEqualTo(ShownText.WINDOW + 2);
        assertThat(lines[0].charAt(lines[1].indexOf('^'))).isEqualTo(']');
    }

    @Test
    void at_most_three_names_are_suggested() {
        assertThat(NearNames.of("LocationCit")).first().isEqualTo("LocationCity");
        assertThat(NearNames.of("phase")).first().isEqualTo("Phase");
        assertThat(NearNames.of("NumLocation")).hasSizeLessThanOrEqualTo(3);
        assertThat(NearNames.of("x".repeat(10_000))).isEqualTo(List.of());
    }

    @Test
    void a_query_can_be_as_long_as_the_limit_and_not_longer() {
        String longest = "a".repeat(EssieLimits.MAX_LENGTH);
        assertThat(EssieParser.parse(longest)).isEqualTo(new Expression.Term(longest));
        assertThat(error(longest + "a").getMessage()).contains("20,001 characters", "20,000", "MAX_LENGTH");
    }

    @Test
    void nesting_ends_at_the_limit() {
        int deepest = EssieLimits.MAX_DEPTH;
        assertThat(EssieParser.parse("(".repeat(deepest) + "a" + ")".repeat(deepest)))
                .isEqualTo(new Expression.Term("a"));
        assertThat(EssiePrinter.print(EssieParser.parse("NOT ".repeat(deepest) + "a")))
                .hasSize(4 * deepest + 1);
        EssieException e = error("NOT (".repeat(deepest) + "a" + ")".repeat(deepest));
        assertThat(e.getMessage()).contains("100", "MAX_DEPTH");
        assertThat(e.position()).isEqualTo(5 * deepest / 2);
        assertThat(error("(".repeat(EssieLimits.MAX_LENGTH)).getMessage()).contains("MAX_DEPTH");
    }

    @Test
    void conditions_end_at_the_limit() {
        int most = EssieLimits.MAX_NODES - 1;
        assertThat(EssieParser.parse("a" + ",a".repeat(most - 1))).isInstanceOf(Expression.AllOf.class);
        assertThat(error("a" + ",a".repeat(most)).getMessage()).contains("4,000", "MAX_NODES");
    }

    private static EssieException error(String text) {
        EssieException e = catchThrowableOfType(EssieException.class, () -> EssieParser.parse(text));
        assertThat(e).as("no error in: %s", text).isNotNull();
        return e;
    }
}
