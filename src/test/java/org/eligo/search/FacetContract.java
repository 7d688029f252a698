package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.search.Shelves.study;

import java.util.List;
import org.eligo.schema.Schema;
import org.junit.jupiter.api.Test;

/** Counts of values over all matches. */
interface FacetContract extends Shelves {

    private static FacetRequest facet(String piece, int limit) {
        return new FacetRequest(Schema.registry().piece(piece), limit);
    }

    private static Facet only(Shelf shelf, String essie, FacetRequest facet) {
        SearchRequest request = SearchRequest.of(shelf.query(essie)).withSize(0).withFacets(List.of(facet));
        return shelf.search(request).facets().getFirst();
    }

    private static Facet.Count count(String value, long studies) {
        return new Facet.Count(value, studies);
    }

    private Shelf places() {
        return shelf(
                study(1).with("LocationCountry", "France")
                        .next("Location")
                        .with("LocationCountry", "France")
                        .next("Location")
                        .with("LocationCountry", "Belgium")
                        .with("OverallStatus", "RECRUITING")
                        .with("HasResults", true),
                study(2).with("LocationCountry", "Belgium")
                        .with("OverallStatus", "COMPLETED")
                        .with("HasResults", false),
                study(3).with("LocationCountry", "France")
                        .with("OverallStatus", "RECRUITING")
                        .with("StartDate", "2021-05"),
                study(4).with("LocationCity", "Nowhere").with("StartDate", "2021"),
                study(5).with("StartDate", "2019-01-01").with("Phase", "PHASE2", "PHASE1"));
    }

    @Test
    default void a_study_counts_once_at_each_of_its_values_and_ties_go_by_value() {
        Facet facet = only(places(), "ALL", facet("LocationCountry", 10));
        assertThat(facet.counts()).containsExactly(count("Belgium", 2), count("France", 2));
        assertThat(facet.missing()).isEqualTo(2);
    }

    @Test
    default void only_matches_count() {
        Shelf shelf = places();
        Facet facet = only(shelf, "AREA[OverallStatus]RECRUITING", facet("LocationCountry", 10));
        assertThat(facet.counts()).containsExactly(count("France", 2), count("Belgium", 1));
        assertThat(facet.missing()).isZero();
        SearchRequest filtered = SearchRequest.of(new Query.Everything())
                .withFilter(shelf.query("AREA[LocationCountry]Belgium"))
                .withSize(1)
                .withFacets(List.of(facet("OverallStatus", 10)));
        assertThat(shelf.search(filtered).facets().getFirst().counts())
                .containsExactly(count("COMPLETED", 1), count("RECRUITING", 1));
    }

    @Test
    default void enumerations_flags_and_years_are_counted() {
        Shelf shelf = places();
        assertThat(only(shelf, "ALL", facet("Phase", 10)))
                .isEqualTo(new Facet(
                        Schema.registry().piece("Phase"), List.of(count("PHASE1", 1), count("PHASE2", 1)), 4));
        assertThat(only(shelf, "ALL", facet("HasResults", 10)))
                .isEqualTo(new Facet(
                        Schema.registry().piece("HasResults"), List.of(count("false", 1), count("true", 1)), 3));
        assertThat(only(shelf, "ALL", facet("StartDate", 10)))
                .isEqualTo(new Facet(
                        Schema.registry().piece("StartDate"), List.of(count("2021", 2), count("2019", 1)), 2));
        assertThat(only(shelf, "ALL", facet("LocationCountryCode", 10)).counts())
                .containsExactly(count("BE", 2), count("FR", 2));
    }

    @Test
    default void the_limit_keeps_the_most_frequent() {
        Shelf shelf = places();
        assertThat(only(shelf, "ALL", facet("OverallStatus", 1)).counts()).containsExactly(count("RECRUITING", 2));
        assertThat(only(shelf, "ALL", facet("OverallStatus", 1)).missing()).isEqualTo(2);
    }

    @Test
    default void several_facets_come_in_the_order_of_the_request_and_on_every_page() {
        Shelf shelf = places();
        SearchRequest request = SearchRequest.of(new Query.Everything())
                .withSize(2)
                .withFacets(List.of(facet("Phase", 3), facet("LocationCountry", 3), facet("OverallStatus", 3)));
        SearchResult first = shelf.search(request);
        assertThat(first.facets())
                .extracting(f -> f.field().piece())
                .containsExactly("Phase", "LocationCountry", "OverallStatus");
        assertThat(shelf.search(request.withAfter(first.next())).facets()).isEqualTo(first.facets());
    }

    @Test
    default void values_are_suggested_by_their_beginning_case_and_accents_aside() {
        Shelf shelf = shelf(
                study(1).with("LocationCity", "Montréal").next("Location").with("LocationCity", "Montréal"),
                study(2).with("LocationCity", "Montréal"),
                study(3).with("LocationCity", "MONTPELLIER").with("BriefTitle", "Monty"),
                study(4).with("LocationCity", "Lamont"),
                study(5).with("LocationCity", "Monza").next("Location").with("LocationCity", "Montpellier"));
        try (StudyReader reader = shelf.engine().reader()) {
            assertThat(reader.valuesBeginningWith(facet("LocationCity", 10), "montre"))
                    .containsExactly(count("Montréal", 2));
            assertThat(reader.valuesBeginningWith(facet("LocationCity", 10), "MÓN"))
                    .containsExactly(
                            count("Montréal", 2), count("MONTPELLIER", 1), count("Montpellier", 1), count("Monza", 1));
            assertThat(reader.valuesBeginningWith(facet("LocationCity", 2), "mon"))
                    .containsExactly(count("Montréal", 2), count("MONTPELLIER", 1));
            assertThat(reader.valuesBeginningWith(facet("LocationCity", 2), "x"))
                    .isEmpty();
        }
    }
}
