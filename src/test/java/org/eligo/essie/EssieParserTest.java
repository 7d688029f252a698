package org.eligo.essie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eligo.essie.Expression.All;
import org.eligo.essie.Expression.AllOf;
import org.eligo.essie.Expression.AnyOf;
import org.eligo.essie.Expression.Covered;
import org.eligo.essie.Expression.Distance;
import org.eligo.essie.Expression.Expanded;
import org.eligo.essie.Expression.In;
import org.eligo.essie.Expression.InArea;
import org.eligo.essie.Expression.Missing;
import org.eligo.essie.Expression.Not;
import org.eligo.essie.Expression.Phrase;
import org.eligo.essie.Expression.Range;
import org.eligo.essie.Expression.Term;
import org.eligo.essie.Expression.Tilted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EssieParserTest {

    @Test
    void a_run_of_words_is_one_term() {
        read("heart  attack\tin\u00A0men", term("heart attack in men"));
        read("heart attack AND stroke", all(term("heart attack"), term("stroke")));
    }

    @Test
    void a_phrase_stands_beside_words() {
        read("\"a b\" c d", all(new Phrase("a b"), term("c d")));
        read("c\"a  b\"d", all(term("c"), new Phrase("a  b"), term("d")));
    }

    @Test
    void and_comma_and_nothing_join_alike() {
        Expression both = all(term("a"), new Phrase("b"));
        read("a AND \"b\"", both);
        read("a,\"b\"", both);
        read("a \"b\"", both);
        read("California, United States", all(term("California"), term("United States")));
    }

    @Test
    void and_binds_tighter_than_or() {
        read("a AND b OR c,d", any(all(term("a"), term("b")), all(term("c"), term("d"))));
        read("a AND (b OR c)", all(term("a"), any(term("b"), term("c"))));
        read(
                "(head OR neck) AND pain NOT cancer",
                all(any(term("head"), term("neck")), term("pain"), new Not(term("cancer"))));
    }

    @Test
    void joins_of_the_same_kind_are_one() {
        read("a AND (b AND (c, d))", all(term("a"), term("b"), term("c"), term("d")));
        read("(a OR b) OR c", any(term("a"), term("b"), term("c")));
    }

    @Test
    void not_takes_what_follows_and_joins_with_what_precedes() {
        read("bethesda NOT maryland", all(term("bethesda"), new Not(term("maryland"))));
        read("NOT a b AND c", all(new Not(term("a b")), term("c")));
        read("NOT NOT a", new Not(new Not(term("a"))));
        read("NOT AREA[OverallStatus]COMPLETED", new Not(new InArea("OverallStatus", false, term("COMPLETED"))));
    }

    @Test
    void operators_are_upper_case_and_whole_words() {
        read("a and b or not c", term("a and b or not c"));
        read("ANDROID NOTE ALLERGY ORAL", term("ANDROID NOTE ALLERGY ORAL"));
        read("all missing", term("all missing"));
        read("\"a AND (b], c\"", new Phrase("a AND (b], c"));
    }

    @Test
    void an_escaped_operator_is_a_word() {
        read("\\AND \\MISSING A\\ND", term("AND MISSING AND"));
        read("\\AREA\\[x\\]", term("AREA[x]"));
        read("MIN MAX", term("MIN MAX"));
        read("LONG RANGE SEARCH", term("LONG RANGE SEARCH"));
    }

    @Test
    void a_backslash_makes_any_character_itself() {
        read("a\\,b \\(c\\) \\\\ \\d", term("a,b (c) \\ d"));
        read("\"say \\\"yes\\\" \\\\ MSI\\-H\"", new Phrase("say \"yes\" \\ MSI-H"));
        read("heart\\ attack", term("heart attack"));
    }

    @Test
    void area_scopes_what_follows() {
        read("AREA[LocationCity] Bethesda", new InArea("LocationCity", false, term("Bethesda")));
        read(
                "AREA[Phase](PHASE2 OR \"Phase 3\") cancer",
                all(new InArea("Phase", false, any(term("PHASE2"), new Phrase("Phase 3"))), term("cancer")));
        read("AREA[BRIEF-TITLE]x", new InArea("BRIEF-TITLE", false, term("x")));
        read(
                "AREA[protocolSection.identificationModule.briefTitle]x",
                new InArea("protocolSection.identificationModule.briefTitle", false, term("x")));
        read("AREA[FunderTypeSearch]INDUSTRY", new InArea("FunderTypeSearch", false, term("INDUSTRY")));
    }

    @Test
    void the_inner_area_decides() {
        read(
                "AREA[Phase](PHASE2 OR AREA[BriefTitle]anything)",
                new InArea("Phase", false, any(term("PHASE2"), new InArea("BriefTitle", false, term("anything")))));
    }

    @Test
    void size_counts_values() {
        read("AREA[Phase:size]2", new InArea("Phase", true, term("2")));
        read("AREA[Location:size]RANGE[10,MAX]", new InArea("Location", true, new Range(at("10"), new Bound.Max())));
    }

    @Test
    void search_asks_one_location_or_the_study() {
        read(
                "SEARCH[Location](AREA[LocationCity]Boston AND AREA[LocationStatus]RECRUITING)",
                new In(
                        Nesting.LOCATION,
                        all(
                                new InArea("LocationCity", false, term("Boston")),
                                new InArea("LocationStatus", false, term("RECRUITING")))));
        read("SEARCH[Study]a", new In(Nesting.STUDY, term("a")));
        read("SEARCH[Location]Boston", new In(Nesting.LOCATION, term("Boston")));
    }

    @ParameterizedTest
    @EnumSource
    void coverage_has_four_levels_and_a_short_name(Coverage coverage) {
        read("COVERAGE[" + coverage.spelling() + "]a b", new Covered(coverage, term("a b")));
        read("COVER[" + coverage.spelling() + "]a b", new Covered(coverage, term("a b")));
    }

    @ParameterizedTest
    @EnumSource
    void expansion_has_five_levels(Expansion expansion) {
        read("EXPANSION[" + expansion.spelling() + "]\"a\"", new Expanded(expansion, new Phrase("a")));
    }

    @Test
    void tilt_names_an_ordered_field() {
        read("TILT[StartDate]cancer", new Tilted("StartDate", term("cancer")));
        read("TILT[EnrollmentCount](a OR b)", new Tilted("EnrollmentCount", any(term("a"), term("b"))));
    }

    @Test
    void operators_stack_in_any_order() {
        read(
                "EXPANSION[None] NOT COVERAGE[FullMatch]AREA[BriefTitle]x",
                new Expanded(
                        Expansion.NONE,
                        new Not(new Covered(Coverage.FULL_MATCH, new InArea("BriefTitle", false, term("x"))))));
        read(
                "AREA[LocationCity]SEARCH[Location]x",
                new InArea("LocationCity", false, new In(Nesting.LOCATION, term("x"))));
    }

    @Test
    void range_takes_values_and_open_ends() {
        read(
                "AREA[MinimumAge]RANGE[MIN, 16 years]",
                new InArea("MinimumAge", false, new Range(new Bound.Min(), at("16 years"))));
        read(
                "AREA[StartDate]RANGE[\"01/15/2023\",2024-02]",
                new InArea("StartDate", false, new Range(at("01/15/2023"), at("2024-02"))));
        read(
                "AREA[EnrollmentCount] RANGE[ MIN , MAX ]",
                new InArea("EnrollmentCount", false, new Range(new Bound.Min(), new Bound.Max())));
    }

    @Test
    void distance_takes_miles_or_kilometres() {
        read(
                "AREA[LocationGeoPoint]DISTANCE[42.36,-71.06,50mi]",
                new InArea("LocationGeoPoint", false, new Distance(42.36, -71.06, 50, RadiusUnit.MILES)));
        read(
                "AREA[LocationGeoPoint]DISTANCE[ -0, 180, 1.6 KM ]",
                new InArea("LocationGeoPoint", false, new Distance(0, 180, 1.6, RadiusUnit.KILOMETRES)));
    }

    @Test
    void missing_and_all_stand_alone() {
        read("AREA[Phase]MISSING", new InArea("Phase", false, new Missing()));
        read("AREA[ResultsSection]MISSING", new InArea("ResultsSection", false, new Missing()));
        read("ALL", new All());
        read("ALL NOT cancer", all(new All(), new Not(term("cancer"))));
    }

    @Test
    void the_default_scope_decides_what_unscoped_values_can_be() {
        Scope started = Scope.named("StartDate").orElseThrow();
        assertThat(EssieParser.parse("RANGE[2020,MAX] OR 2019", started))
                .isEqualTo(any(new Range(at("2020"), new Bound.Max()), term("2019")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AREA[LastUpdatePostDate]RANGE[2023-01-15,MAX]",
                "AREA[MinimumAge]RANGE[MIN, 16 years] AND AREA[MaximumAge]RANGE[16 years, MAX]",
                "AREA[MinimumAge]RANGE[18d, MAX] AND AREA[MaximumAge]RANGE[MIN, 64y]",
                "((AREA[Phase]PHASE2 OR AREA[Phase]PHASE3)) AND (AREA[EnrollmentCount]RANGE[0, 99999998])",
                "AREA[LocationFacility]MyFacility,AREA[LocationCountry]United States",
                "California, United States",
                "AREA[StudyType]\"INTERVENTIONAL\"",
                "AREA[StudyType]Interventional",
                "AREA[LocationStatus]Recruiting",
                "(AREA[EligibilityCriteria](\"dMMR\" OR \"MSI\\-H\") OR AREA[BriefTitle](\"dMMR\" OR \"MSI\\-H\"))",
                "AREA[EligibilityCriteria](\"drug\" AND (prior OR previous OR received))",
                "AREA[MaximumAge] RANGE[0 days, 28 days]",
                "NOT AREA[OverallStatus]COMPLETED",
                "AREA[HasResults]true",
                "AREA[FunderTypeSearch]INDUSTRY",
                "AREA[StartDate]2022",
                "AREA[LargeDocUploadDate]2022-03-04T10:15",
                "AREA[OverallStatus]\"Active, not recruiting\""
            })
    void what_real_clients_send_is_read(String text) {
        Expression expression = EssieParser.parse(text);
        assertThat(EssieParser.parse(EssiePrinter.print(expression))).isEqualTo(expression);
    }

    private static void read(String text, Expression expected) {
        assertThat(EssieParser.parse(text)).as(text).isEqualTo(expected);
    }

    private static Expression term(String text) {
        return new Term(text);
    }

    private static Expression all(Expression... parts) {
        return new AllOf(List.of(parts));
    }

    private static Expression any(Expression... parts) {
        return new AnyOf(List.of(parts));
    }

    private static Bound at(String text) {
        return new Bound.At(text);
    }
}
