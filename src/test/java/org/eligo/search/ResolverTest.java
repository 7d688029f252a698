package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eligo.essie.Ages;
import org.eligo.essie.Bound;
import org.eligo.essie.Coverage;
import org.eligo.essie.EssieParser;
import org.eligo.essie.Expansion;
import org.eligo.essie.Expression;
import org.eligo.essie.Nesting;
import org.eligo.essie.RadiusUnit;
import org.eligo.essie.Scope;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.schema.SearchArea;
import org.eligo.vocabulary.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResolverTest {

    private static final Resolver RESOLVER = new Resolver(Shelves.SYNONYMS);

    private static Query query(String essie) {
        return RESOLVER.resolve(EssieParser.parse(essie));
    }

    private static Query.Text text(String essie) {
        return (Query.Text) query(essie);
    }

    private static Field field(String piece) {
        return Schema.registry().piece(piece);
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    @Test
    void words_are_asked_of_basic_search_with_contains_and_relaxation() {
        assertThat(query("Heart attack"))
                .isEqualTo(new Query.Text(
                        Scope.basic(),
                        "Heart attack",
                        List.of(Words.of("Heart attack"), Words.of("Heartattack")),
                        List.of(Words.of("myocardial infarction")),
                        Coverage.CONTAINS,
                        Expansion.RELAXATION));
    }

    @Test
    void the_default_scope_is_asked_where_no_area_stands() {
        Scope conditions = Scope.named("ConditionSearch").orElseThrow();
        Query query = RESOLVER.resolve(EssieParser.parse("x OR AREA[Condition]y", conditions), conditions);
        assertThat(((Query.AnyOf) query).parts())
                .extracting(part -> ((Query.Text) part).scope())
                .containsExactly(conditions, new Scope.OneField(field("Condition")));
    }

    @Test
    void operators_are_pushed_down_and_the_innermost_counts() {
        Query.AllOf both = (Query.AllOf)
                query("AREA[Condition]EXPANSION[Term](x AND COVERAGE[EndsWith]AREA[Keyword]EXPANSION[None]y)");
        Query.Text x = (Query.Text) both.parts().get(0);
        Query.Text y = (Query.Text) both.parts().get(1);
        assertThat(x.scope()).isEqualTo(new Scope.OneField(field("Condition")));
        assertThat(x.expansion()).isEqualTo(Expansion.TERM);
        assertThat(x.coverage()).isEqualTo(Coverage.CONTAINS);
        assertThat(y.scope()).isEqualTo(new Scope.OneField(field("Keyword")));
        assertThat(y.expansion()).isEqualTo(Expansion.NONE);
        assertThat(y.coverage()).isEqualTo(Coverage.ENDS_WITH);
    }

    @ParameterizedTest
    @CsvSource({
        "x, RELAXATION",
        "EXPANSION[Lossy]x, LOSSY",
        "EXPANSION[None]x, NONE",
        "\"x\", CONCEPT",
        "EXPANSION[Lossy]\"x\", CONCEPT",
        "EXPANSION[Term]\"x\", TERM",
        "COVERAGE[FullMatch]x, CONCEPT",
        "COVERAGE[StartsWith]EXPANSION[Lossy]x, CONCEPT",
        "COVERAGE[EndsWith]EXPANSION[None]x, NONE",
        "COVERAGE[Contains]x, RELAXATION",
    })
    void phrases_and_coverage_allow_concept_at_most(String essie, Expansion expansion) {
        assertThat(text("AREA[Condition]" + essie).expansion()).isEqualTo(expansion);
    }

    @Test
    void other_spacings_come_from_term_on_and_synonyms_from_concept_on() {
        assertThat(text("EXPANSION[None]heart attack").forms()).hasSize(1);
        assertThat(text("EXPANSION[Term]heart attack").forms()).hasSize(2);
        assertThat(text("EXPANSION[Term]heart attack").synonyms()).isEmpty();
        assertThat(text("EXPANSION[Concept]heart attack").synonyms()).hasSize(1);
    }

    @Test
    void what_has_no_word_is_nothing() {
        assertThat(query("+")).isEqualTo(new Query.Nothing());
        assertThat(query("AREA[Condition]\"...\"")).isEqualTo(new Query.Nothing());
    }

    @Test
    void typed_fields_take_typed_values() {
        assertThat(query("AREA[Phase]\"Phase 2\"")).isEqualTo(new Query.OneOf(field("Phase"), Set.of("PHASE2")));
        assertThat(query("AREA[HasResults]yes")).isEqualTo(new Query.Flag(field("HasResults"), true));
        assertThat(query("AREA[EnrollmentCount]12.0")).isEqualTo(new Query.Between(field("EnrollmentCount"), 12, 12));
        assertThat(query("AREA[MinimumAge]2 years"))
                .isEqualTo(
                        new Query.Between(field("MinimumAge"), 2 * Ages.MINUTES_PER_YEAR, 2 * Ages.MINUTES_PER_YEAR));
        assertThat(query("AREA[StartDate]2024-02"))
                .isEqualTo(new Query.Between(field("StartDate"), day("2024-02-01"), day("2024-02-29")));
    }

    @Test
    void ranges_are_open_at_min_and_max_and_end_with_the_last_day_of_a_partial_date() {
        assertThat(query("AREA[StartDate]RANGE[2020,2021-02]"))
                .isEqualTo(new Query.Between(field("StartDate"), day("2020-01-01"), day("2021-02-28")));
        assertThat(query("AREA[EnrollmentCount]RANGE[MIN,MAX]"))
                .isEqualTo(new Query.Between(field("EnrollmentCount"), Long.MIN_VALUE, Long.MAX_VALUE));
        assertThat(query("AREA[Phase:size]RANGE[2,MAX]"))
                .isEqualTo(new Query.ListSize(field("Phase"), 2, Long.MAX_VALUE));
        assertThat(query("AREA[Phase:size]2")).isEqualTo(new Query.ListSize(field("Phase"), 2, 2));
        assertThat(query("AREA[Phase:size](1 OR AREA[Phase]NA)"))
                .isEqualTo(new Query.AnyOf(List.of(
                        new Query.ListSize(field("Phase"), 1, 1), new Query.OneOf(field("Phase"), Set.of("NA")))));
    }

    @Test
    void a_mile_is_1609_344_metres() {
        Query.Within miles = (Query.Within) query("AREA[LocationGeoPoint]DISTANCE[1,2,100mi]");
        assertThat(miles.metres()).isCloseTo(160_934.4, within(1e-6));
        assertThat(query("AREA[LocationGeoPoint]DISTANCE[1,2,100km]"))
                .isEqualTo(new Query.Within(field("LocationGeoPoint"), 1, 2, 100_000));
    }

    @Test
    void missing_in_an_area_wants_all_its_fields_missing() {
        assertThat(query("AREA[Location]MISSING")).isEqualTo(new Query.Not(new Query.Present(field("Location"))));
        assertThat(query("AREA[EligibilitySearch]MISSING"))
                .isEqualTo(new Query.AllOf(List.of(
                        new Query.Not(new Query.Present(field("EligibilityCriteria"))),
                        new Query.Not(new Query.Present(field("StudyPopulation"))))));
    }

    @Test
    void search_location_asks_only_what_a_site_has() {
        Query.AtOneSite site = (Query.AtOneSite) query("SEARCH[Location](Boston)");
        Query.Text words = (Query.Text) site.query();
        assertThat(words.scope().parts())
                .isNotEmpty()
                .allMatch(part -> part.field().isInsideNested());
        assertThat(words.scope().parts())
                .extracting(part -> part.field().piece())
                .contains("LocationCity", "LocationStatus");
        assertThat(query("SEARCH[Study](ALL)")).isEqualTo(new Query.Everything());
        assertThat(query("SEARCH[Location]SEARCH[Location]ALL")).isEqualTo(new Query.AtOneSite(new Query.Everything()));
    }

    @Test
    void an_area_without_anything_of_a_site_becomes_location_search_there() {
        Scope conditions = Scope.named("ConditionSearch").orElseThrow();
        Query.AtOneSite site = (Query.AtOneSite)
                RESOLVER.resolve(new Expression.In(Nesting.LOCATION, new Expression.Term("Boston")), conditions);
        SearchArea locations = Schema.registry().area("LocationSearch").orElseThrow();
        assertThat(((Query.Text) site.query()).scope()).isEqualTo(new Scope.WholeArea(locations));
    }

    @Test
    void tilt_not_and_all_stay_what_they_are() {
        assertThat(query("TILT[StartDate]NOT ALL"))
                .isEqualTo(new Query.Tilted(field("StartDate"), new Query.Not(new Query.Everything())));
    }

    @Test
    void what_the_parser_would_have_refused_is_refused_with_a_reason() {
        Expression word = new Expression.Term("word");
        refused(new Expression.InArea("NoSuchField", false, word), "NoSuchField");
        refused(
                new Expression.InArea("ConditionSearch", true, new Expression.Term("2")),
                "ConditionSearch has no size");
        refused(new Expression.InArea("Phase", true, word), "whole numbers");
        refused(new Expression.InArea("Phase", true, new Expression.Missing()), ":size is never MISSING");
        refused(
                new Expression.InArea("LocationGeoPoint", true, new Expression.Distance(1, 2, 3, RadiusUnit.MILES)),
                "whole numbers");
        refused(new Expression.InArea("Phase", false, word), "not one of the values of Phase");
        refused(new Expression.InArea("HasResults", false, word), "true or false");
        refused(new Expression.InArea("StartDate", false, word), "a date");
        refused(new Expression.InArea("MinimumAge", false, word), "an age");
        refused(new Expression.InArea("EnrollmentCount", false, word), "a whole number");
        refused(new Expression.InArea("LocationGeoPoint", false, word), "DISTANCE");
        refused(new Expression.InArea("Location", false, word), "MISSING");
        refused(new Expression.Range(new Bound.Min(), new Bound.Max()), "BasicSearch");
        refused(
                new Expression.InArea("Condition", false, new Expression.Range(new Bound.Min(), new Bound.Max())),
                "Condition");
        refused(
                new Expression.InArea("Condition", false, new Expression.Range(new Bound.At("1"), new Bound.Max())),
                "no order");
        refused(
                new Expression.InArea("Condition", false, new Expression.Distance(1, 2, 3, RadiusUnit.MILES)),
                "geographical point");
        refused(new Expression.Tilted("Condition", word), "Condition");
        refused(new Expression.Tilted("BasicSearch", word), "TILT");
        refused(new Expression.In(Nesting.LOCATION, new Expression.In(Nesting.STUDY, word)), "SEARCH[Study]");
        refused(
                new Expression.In(Nesting.LOCATION, new Expression.InArea("Condition", false, word)),
                "no field of a location");
    }

    private static void refused(Expression expression, String reason) {
        assertThatThrownBy(() -> RESOLVER.resolve(expression))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
