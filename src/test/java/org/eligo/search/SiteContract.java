package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.eligo.search.Shelves.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eligo.essie.Coverage;
import org.eligo.essie.Expansion;
import org.eligo.essie.Scope;
import org.eligo.record.StudyFixture;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.vocabulary.Words;
import org.junit.jupiter.api.Test;

/** What is asked of single sites: which of them come with a hit, how far they are, where they lie, what is counted among them. */
interface SiteContract extends Shelves {

    GeoPoint HERE = new GeoPoint(45, 5);
    Query ANY = new Query.Everything();
    Query OPEN = new Query.OneOf(piece("LocationStatus"), Set.of("RECRUITING"));

    private static Field piece(String piece) {
        return Schema.registry().piece(piece);
    }

    private static Query named(String piece, String name) {
        return new Query.Text(
                new Scope.OneField(piece(piece)),
                name,
                List.of(Words.of(name)),
                List.of(),
                Coverage.FULL_MATCH,
                Expansion.TERM);
    }

    /** Study 1: open far away, closed nearby. 2: open nearby. 3: no point. 4: no site. 5: open at the second-nearest place, twice. */
    private Shelf five() {
        return shelf(
                site(study(1), "France", "Lyon", "COMPLETED", 45.75).with("LocationState", "Rhône"),
                study(4),
                site(site(study(5), "France", "Lyon", "RECRUITING", 46.5), "Peru", "Lima", "RECRUITING", 47),
                site(study(3), "France", "Lyon", "RECRUITING", 0),
                site(study(2), "Peru", "Lyon", "RECRUITING", 45.25));
    }

    private Shelf more() {
        Shelf shelf = five();
        shelf.add(site(
                site(study(1), "France", "Lyon", "COMPLETED", 45.75).with("LocationState", "Rhône"),
                "France",
                "Paris",
                "RECRUITING",
                49));
        return shelf;
    }

    private static StudyFixture site(StudyFixture study, String country, String city, String status, double latitude) {
        StudyFixture next = study.next("Location")
                .with("LocationCountry", country)
                .with("LocationCity", city)
                .with("LocationStatus", status);
        // Of a city that does not lie in its state no point is known.
        return latitude == 0
                ? next.with("LocationState", "Brittany")
                : next.with("LocationGeoPoint", StudyFixture.point(latitude, 5));
    }

    private static SearchRequest by(Sort sort) {
        return SearchRequest.of(ANY).withSort(List.of(sort)).withContent(SearchRequest.Content.IDS);
    }

    @Test
    default void the_nearest_site_comes_first_and_studies_without_a_point_last() {
        Shelf shelf = more();
        assertThat(Shelf.numbers(shelf.search(by(new Sort.ByDistance(45, 5))))).containsExactly(2, 1, 5, 3, 4);
        assertThat(Shelf.numbers(shelf.search(by(new Sort.ByDistance(HERE, OPEN)))))
                .containsExactly(2, 5, 1, 3, 4);
    }

    @Test
    default void a_site_without_a_point_of_its_own_stands_in_the_middle_of_its_city() {
        Shelf shelf = shelf(
                study(1).next("Location").with("LocationCity", "Lyon").with("LocationCountry", "France"),
                study(2).next("Location").with("LocationCity", "Nowhere").with("LocationCountry", "France"),
                study(3).next("Location").with("LocationCity", "Madrid").with("LocationCountry", "Spain"));
        assertThat(shelf.found("AREA[LocationGeoPoint]DISTANCE[45.75,4.85,10km]"))
                .containsExactly(1);
        assertThat(shelf.found("AREA[LocationGeoPoint]MISSING")).containsExactly(2);
        assertThat(Shelf.numbers(shelf.search(by(new Sort.ByDistance(40, -4))))).containsExactly(3, 1, 2);
        SearchResult all = shelf.search(
                by(new Sort.ByNumber(true)).withSites(Optional.of(new SiteRequest(ANY, Optional.of(HERE), 1))));
        SiteHit lyon = all.hits().getFirst().sites().sites().getFirst();
        assertThat(lyon.metres().orElseThrow()).isCloseTo(84_000, within(1_000.0));
        assertThat(all.hits().get(1).sites().sites().getFirst().point()).isEmpty();
    }

    @Test
    default void a_site_without_a_state_lies_in_the_region_of_its_city() {
        Shelf shelf = shelf(
                study(1).next("Location").with("LocationCity", "Munich").with("LocationCountry", "Germany"),
                study(2).next("Location").with("LocationCity", "Nowhere").with("LocationCountry", "Germany"),
                study(3).next("Location")
                        .with("LocationCity", "Munich")
                        .with("LocationState", "Hesse")
                        .with("LocationCountry", "Germany"),
                study(4).next("Location")
                        .with("LocationCity", "Cambridge")
                        .with("LocationCountry", "United States")
                        .with("LocationGeoPoint", StudyFixture.point(42.3751, -71.1056)));
        assertThat(shelf.found(named("LocationState", "Bavaria"))).containsExactly(1);
        assertThat(shelf.found(named("LocationState", "Massachusetts"))).containsExactly(4);
        assertThat(shelf.found("AREA[LocationState]MISSING")).containsExactly(2);
        assertThat(shelf.found("SEARCH[Location](AREA[LocationState]Bavaria AND AREA[LocationCity]Munich)"))
                .containsExactly(1);
        assertThat(shelf.found("AREA[LocationState]EXPANSION[None]Bavaria")).containsExactly(1);
    }

    @Test
    default void pages_by_distance_and_by_rank_neither_skip_nor_repeat() {
        Shelf shelf = more();
        Sort byRank = new Sort.ByRank(List.of(
                new Query.AtOneSite(named("LocationCountry", "Peru")),
                new Query.AtOneSite(named("LocationCity", "Paris"))));
        assertThat(paged(shelf, by(new Sort.ByDistance(HERE, OPEN)))).containsExactly(2, 5, 1, 3, 4);
        assertThat(Shelf.numbers(shelf.search(by(byRank)))).containsExactly(2, 5, 1, 3, 4);
        assertThat(paged(shelf, by(byRank))).containsExactly(2, 5, 1, 3, 4);
    }

    private static List<Integer> paged(Shelf shelf, SearchRequest request) {
        List<Integer> paged = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            SearchResult page = shelf.search(request.withSize(1).withAfter(after));
            paged.addAll(Shelf.numbers(page));
            after = page.next().map(cursor -> Cursor.of(cursor.token()).orElseThrow());
        } while (after.isPresent());
        return paged;
    }

    @Test
    default void sites_come_with_a_hit_the_nearest_first_with_their_places_in_the_record() {
        Shelf shelf = more();
        SearchRequest request =
                by(new Sort.ByNumber(true)).withSites(Optional.of(new SiteRequest(ANY, Optional.of(HERE), 1)));
        SearchResult all = shelf.search(request);
        assertThat(all.hits()).extracting(hit -> hit.sites().matching()).containsExactly(2, 1, 1, 0, 2);
        SiteHit nearest = all.hits().getFirst().sites().sites().getFirst();
        assertThat(nearest.position()).isZero();
        assertThat(nearest.point()).contains(new GeoPoint(45.75, 5));
        assertThat(nearest.metres().orElseThrow()).isCloseTo(83_396, within(10.0));
        SearchResult open = shelf.search(request.withSites(Optional.of(new SiteRequest(OPEN, Optional.of(HERE), 5))));
        assertThat(open.hits().getFirst().sites().sites())
                .extracting(SiteHit::position)
                .containsExactly(1);
        assertThat(open.hits().get(2).sites().sites().getFirst().metres()).isEmpty();
        SearchResult inOrder = shelf.search(request.withSites(Optional.of(new SiteRequest(ANY, Optional.empty(), 5))));
        assertThat(inOrder.hits().getLast().sites().sites())
                .extracting(SiteHit::position)
                .containsExactly(0, 1);
    }

    @Test
    default void facets_count_among_the_sites_that_are_as_asked() {
        Shelf shelf = more();
        SearchRequest request = by(new Sort.ByNumber(true))
                .withFacets(List.of(
                        new FacetRequest(piece("LocationCity"), 9, Optional.of(named("LocationCountry", "france"))),
                        new FacetRequest(piece("LocationCity"), 9),
                        new FacetRequest(piece("LocationStatus"), 9, Optional.of(named("LocationCity", "Lyon"))),
                        new FacetRequest(piece("LocationState"), 9, Optional.of(ANY))));
        List<Facet> facets = shelf.search(request).facets();
        assertThat(facets.get(0).counts()).containsExactly(new Facet.Count("Lyon", 3), new Facet.Count("Paris", 1));
        assertThat(facets.get(0).missing()).isEqualTo(2);
        assertThat(facets.get(1).counts())
                .containsExactly(new Facet.Count("Lyon", 4), new Facet.Count("Lima", 1), new Facet.Count("Paris", 1));
        assertThat(facets.get(2).counts())
                .containsExactly(new Facet.Count("RECRUITING", 3), new Facet.Count("COMPLETED", 1));
        assertThat(facets.get(3).counts()).containsExactly(new Facet.Count("Brittany", 1), new Facet.Count("Rhône", 1));
        assertThat(facets.get(3).missing()).isEqualTo(3);
        assertThatThrownBy(() -> new FacetRequest(piece("Phase"), 1, Optional.of(ANY)))
                .hasMessageContaining("Phase");
    }

    @Test
    default void points_are_counted_with_their_sites_and_studies() {
        Shelf shelf = more();
        shelf.add(site(study(6), "France", "Lyon", "RECRUITING", 45.75));
        try (StudyReader reader = shelf.engine().reader()) {
            SitePoints all = reader.points(ANY, ANY, 2);
            assertThat(all.distinct()).isEqualTo(5);
            assertThat(all.sites()).isEqualTo(7);
            assertThat(all.points())
                    .containsExactly(
                            new SitePoints.At(
                                    new GeoPoint(45.75, 5),
                                    2,
                                    2,
                                    Optional.of("Lyon"),
                                    Optional.of("Rhône"),
                                    Optional.of("France")),
                            new SitePoints.At(
                                    new GeoPoint(49, 5),
                                    1,
                                    1,
                                    Optional.of("Paris"),
                                    Optional.empty(),
                                    Optional.of("France")));
            assertThat(reader.points(shelf.query("AREA[LocationCity]Paris"), OPEN, 9)
                            .points())
                    .extracting(SitePoints.At::point)
                    .containsExactly(new GeoPoint(49, 5));
        }
    }

    @Test
    default void postal_codes_are_told_once_for_each_country_with_the_point_of_most_of_their_sites() {
        Shelf shelf = shelf(
                site(study(1), "France", "Lyon", "COMPLETED", 45.75)
                        .with("LocationState", "Rhône")
                        .with("LocationZip", "F-69003"),
                site(study(2), "Peru", "Lima", "COMPLETED", -12).with("LocationZip", "15001"),
                site(study(3), "Canada", "Paris", "COMPLETED", 43).with("LocationZip", "n3l 1a1"),
                site(study(4), "France", "Lyon", "COMPLETED", 0).with("LocationZip", "69009"),
                site(study(5), "France", "Lyon", "COMPLETED", 46).with("LocationZip", "69 0 03"),
                site(study(6), "France", "Lyon", "COMPLETED", 46));
        PostalArea lima = new PostalArea(
                "15001", Optional.of("Lima"), Optional.empty(), Optional.of("Peru"), new GeoPoint(-12, 5));
        PostalArea lyon = new PostalArea(
                "F69003", Optional.of("Lyon"), Optional.of("Rhône"), Optional.of("France"), new GeoPoint(45.75, 5));
        PostalArea paris = new PostalArea(
                "N3L1A1", Optional.of("Paris"), Optional.empty(), Optional.of("Canada"), new GeoPoint(43, 5));
        try (StudyReader reader = shelf.engine().reader()) {
            assertThat(reader.postalAreas(9)).containsExactly(lima, lyon, paris);
        }
        // The same code elsewhere, and a site that is written down wrongly among two that agree.
        shelf.add(site(study(7), "France", "Troyes", "COMPLETED", 48).with("LocationZip", "15001"));
        shelf.add(site(
                        site(study(8), "Canada", "Paris", "COMPLETED", 43).with("LocationZip", "N3L-1A1"),
                        "Canada",
                        "Oshawa",
                        "COMPLETED",
                        44)
                .with("LocationZip", "N3L 1A1"));
        try (StudyReader reader = shelf.engine().reader()) {
            PostalArea troyes = new PostalArea(
                    "15001", Optional.of("Troyes"), Optional.empty(), Optional.of("France"), new GeoPoint(48, 5));
            assertThat(reader.postalAreas(9)).containsExactly(paris, troyes, lima, lyon);
            assertThat(reader.postalAreas(1)).containsExactly(paris);
        }
    }

    @Test
    default void a_score_falls_with_the_distance_of_the_nearest_site() {
        Shelf shelf = more();
        Query words = shelf.query("AREA[LocationCity]Lyon");
        Query decayed = new Query.Decayed(words, HERE, new Decay(Decay.Curve.EXP, 100_000, 0, 0.5));
        SearchResult plain = shelf.search(SearchRequest.of(words));
        SearchResult result = shelf.search(SearchRequest.of(decayed));
        assertThat(Shelf.numbers(result)).containsExactly(2, 1, 5, 3);
        float whole = plain.hits().getFirst().score();
        assertThat(result.hits().getFirst().score())
                .isCloseTo((float) (whole * Math.pow(0.5, 0.27799)), within(0.001f));
        assertThat(result.hits().getLast().score()).isZero();
    }

    @Test
    default void a_decay_has_the_rest_at_its_scale_and_nothing_is_lost_within_the_offset() {
        for (Decay.Curve curve : Decay.Curve.values()) {
            Decay decay = new Decay(curve, 1000, 200, 0.3);
            assertThat(decay.at(150)).isEqualTo(1);
            assertThat(decay.at(1200)).isCloseTo(0.3, within(1e-9));
            assertThat(decay.at(700)).isBetween(0.3, 1.0);
            assertThat(decay.at(Double.POSITIVE_INFINITY)).isZero();
        }
    }

    @Test
    default void what_a_site_lacks_is_asked_of_that_site() {
        Shelf shelf = more();
        Query stateless = new Query.AtOneSite(new Query.Not(new Query.Present(piece("LocationState"))));
        assertThat(shelf.found(stateless)).containsExactly(1, 2, 5);
        assertThat(shelf.found(new Query.AtOneSite(new Query.AllOf(List.of(
                        named("LocationCity", "LYON"), new Query.Not(new Query.Present(piece("LocationState"))))))))
                .containsExactly(2, 5);
        assertThat(shelf.found(new Query.AtOneSite(named("LocationCity", "Lyo"))))
                .isEmpty();
        assertThat(shelf.found(named("LocationCountry", "fránce"))).containsExactly(1, 3, 5);
    }
}
