package org.eligo.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;
import org.eligo.search.GeoPoint;
import org.eligo.search.Hit;
import org.eligo.search.SearchRequest;
import org.eligo.search.Sort;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.Test;

/** What the parts of a filter keep and remove. */
final class FilterTest {

    private static final Finder FINDER =
            new Finder(FictionalStudies.engineOf("filters", FictionalStudies.fictional()), Synonyms.NONE);

    private static List<Integer> found(FilterPart... parts) {
        StudyFilter filter = StudyFilter.none();
        for (FilterPart part : parts) {
            filter = filter.and(part);
        }
        return hits(StudySearch.everything().withFilter(filter)).stream()
                .map(hit -> hit.id().number() - 99_000_000)
                .toList();
    }

    private static List<Hit> hits(StudySearch search) {
        return FINDER.search(search.withSize(100)
                        .withSort(List.of(new Sort.ByNumber(true)))
                        .withContent(SearchRequest.Content.IDS))
                .result()
                .hits();
    }

    private static FilterPart oneOf(FilterName name, boolean exact, String... values) {
        return new FilterPart.OneOf(name, Set.of(values), exact);
    }

    private static FilterPart range(FilterName name, String from, String to) {
        return new FilterPart.Range(name, Optional.of(from), Optional.of(to), true);
    }

    private static Near oslo(double miles) {
        return Near.miles(59.91, 10.75, miles);
    }

    @Test
    void missing_data_never_removes_a_trial_unless_the_part_is_exact() {
        assertThat(found(oneOf(FilterName.SEX, false, "FEMALE"))).hasSize(24);
        assertThat(found(oneOf(FilterName.SEX, true, "FEMALE"))).isEmpty();
        assertThat(found(new FilterPart.YesNo(FilterName.HEALTHY_VOLUNTEERS, true, false)))
                .hasSize(24);
        assertThat(found(new FilterPart.YesNo(FilterName.HEALTHY_VOLUNTEERS, true, true)))
                .isEmpty();
        assertThat(found(new FilterPart.OfAge("70", false))).hasSize(24);
        assertThat(found(new FilterPart.OfAge("70", true))).isEmpty();
        assertThat(found(oneOf(FilterName.OVERALL_STATUS, false, "COMPLETED"))).hasSize(12);
    }

    @Test
    void an_observational_study_without_a_phase_misses_nothing() {
        assertThat(found(oneOf(FilterName.PHASE, true, "PHASE1"))).hasSize(8);
        assertThat(found(oneOf(FilterName.PHASE, false, "PHASE1")))
                .hasSize(15)
                .contains(3, 6)
                .doesNotContain(15);
    }

    @Test
    void silence_is_an_answer_where_the_registry_means_no_by_it() {
        assertThat(found(new FilterPart.YesNo(FilterName.VIOLATION, true, false)))
                .isEmpty();
        assertThat(found(new FilterPart.YesNo(FilterName.VIOLATION, false, false)))
                .hasSize(24);
        assertThat(found(oneOf(FilterName.DOCUMENTS, false, "sap", "icf"))).isEmpty();
        assertThat(found(new FilterPart.YesNo(FilterName.HAS_RESULTS, true, false)))
                .hasSize(6);
    }

    @Test
    void what_is_asked_of_sites_holds_at_one_and_the_same_site() {
        assertThat(found(oneOf(FilterName.COUNTRY, true, "norway"), oneOf(FilterName.CITY, true, "Oslo")))
                .hasSize(12);
        assertThat(found(oneOf(FilterName.COUNTRY, true, "Norway"), oneOf(FilterName.CITY, true, "Cusco")))
                .isEmpty();
        assertThat(found(new FilterPart.Close(oslo(5), true), oneOf(FilterName.CITY, true, "Oslo")))
                .hasSize(12);
        assertThat(found(new FilterPart.Close(oslo(5), true), oneOf(FilterName.CITY, true, "Cusco")))
                .isEmpty();
        assertThat(found(new FilterPart.Close(oslo(5), false), oneOf(FilterName.CITY, true, "Cusco")))
                .as("a site in Cusco stands there, though its record gives no point")
                .isEmpty();
        assertThat(found(oneOf(FilterName.LOCATION_STATUS, true, "RECRUITING"), oneOf(FilterName.CITY, true, "Oslo")))
                .isEmpty();
        assertThat(found(oneOf(FilterName.LOCATION_STATUS, false, "RECRUITING"), oneOf(FilterName.CITY, true, "Oslo")))
                .hasSize(12);
        assertThat(found(oneOf(FilterName.FACILITY, true, "Site 7"))).containsExactly(7);
    }

    @Test
    void dates_and_numbers_lie_between_their_ends() {
        assertThat(found(range(FilterName.ENROLLMENT, "100", "200")))
                .isEqualTo(IntStream.rangeClosed(10, 20).boxed().toList());
        assertThat(found(range(FilterName.START, "2011", "2011-02"))).containsExactly(1);
        assertThat(found(new FilterPart.Range(FilterName.START, Optional.of("2021"), Optional.empty(), true)))
                .containsExactly(11, 23);
        assertThat(found(range(FilterName.LAST_UPDATE, "2020", "2030"))).isEmpty();
    }

    @Test
    void names_are_whole_and_case_does_not_matter() {
        assertThat(found(oneOf(FilterName.CONDITION, true, "cold hand"))).hasSize(12);
        assertThat(found(oneOf(FilterName.CONDITION, true, "cold"))).isEmpty();
        assertThat(found(oneOf(FilterName.SPONSOR, true, "INVENTED INSTITUTE"))).hasSize(12);
        assertThat(found(oneOf(FilterName.SPONSOR_CLASS, true, "NIH"))).isEmpty();
    }

    @Test
    void parts_of_one_name_can_stand_beside_each_other_or_replace_each_other() {
        FilterPart completed = oneOf(FilterName.OVERALL_STATUS, true, "COMPLETED");
        FilterPart recruiting = oneOf(FilterName.OVERALL_STATUS, true, "RECRUITING");
        StudyFilter filter = StudyFilter.none().with(completed);
        assertThat(filter.and(recruiting).parts()).containsExactly(completed, recruiting);
        assertThat(filter.with(recruiting).parts()).containsExactly(recruiting);
        assertThat(filter.and(recruiting).without(completed).parts()).containsExactly(recruiting);
        assertThat(filter.without(FilterName.OVERALL_STATUS).isNone()).isTrue();
    }

    @Test
    void every_name_is_found_by_its_parameter_and_takes_only_what_fits() {
        for (FilterName name : FilterName.values()) {
            assertThat(FilterName.named(name.parameter())).contains(name);
        }
        assertThatThrownBy(() -> oneOf(FilterName.PHASE, true, "PHASE9")).hasMessageContaining("PHASE9");
        assertThatThrownBy(() -> oneOf(FilterName.DOCUMENTS, true, "pdf")).hasMessageContaining("prot, sap, icf");
        assertThatThrownBy(() -> oneOf(FilterName.START, true, "2020")).hasMessageContaining("start");
        assertThatThrownBy(() -> range(FilterName.START, "soon", "2020")).hasMessageContaining("soon");
        assertThatThrownBy(() -> range(FilterName.ENROLLMENT, "1", "many")).hasMessageContaining("many");
        assertThatThrownBy(() -> new FilterPart.OfAge("old", false)).hasMessageContaining("old");
    }

    @Test
    void the_sites_that_are_as_asked_come_with_a_study_the_nearest_first() {
        StudySearch search = StudySearch.everything()
                .withFilter(StudyFilter.none().with(oneOf(FilterName.COUNTRY, true, "Peru")))
                .withSites(Optional.of(new SiteWish(Set.of(), Optional.of(new GeoPoint(-12, -77)), 3)));
        List<Hit> hits = hits(search);
        assertThat(hits.get(0).sites().sites()).extracting(s -> s.position()).containsExactly(1);
        assertThat(hits.get(1).sites().sites()).extracting(s -> s.position()).containsExactly(0, 1);
        assertThat(hits.get(1).sites().sites().getFirst().metres().orElseThrow())
                .isBetween(5_000.0, 6_000.0);
        StudySearch near = search.withFilter(StudyFilter.none().withNear(Optional.of(oslo(50))))
                .withSites(Optional.of(new SiteWish(Set.of(), Optional.empty(), 3)));
        assertThat(hits(near))
                .hasSize(12)
                .allSatisfy(hit -> assertThat(hit.sites().sites())
                        .extracting(s -> s.metres().orElseThrow())
                        .containsExactly(0.0));
        assertThat(hits(near.withSites(Optional.of(new SiteWish(Set.of("RECRUITING"), Optional.empty(), 3)))))
                .allSatisfy(hit -> assertThat(hit.sites().matching()).isZero());
        assertThat(FINDER.points(near, Set.of(), 5).points())
                .extracting(at -> at.point() + " " + at.studies())
                .containsExactly(new GeoPoint(59.91, 10.75) + " 12");
    }

    @Test
    void places_are_counted_among_the_sites_that_are_as_asked() {
        StudySearch norway = StudySearch.everything()
                .withFilter(StudyFilter.none().with(oneOf(FilterName.COUNTRY, true, "Norway")))
                .withFacets(List.of(
                        new FacetRequest(FilterName.CITY.field(), 9), new FacetRequest(FilterName.COUNTRY.field(), 9)));
        List<Facet> facets = FINDER.search(norway).result().facets();
        assertThat(facets.getFirst().counts()).containsExactly(new Facet.Count("Oslo", 12));
        assertThat(facets.getLast().counts())
                .as("what else the chosen studies run in")
                .containsExactly(new Facet.Count("Norway", 12), new Facet.Count("Peru", 12));
    }
}
