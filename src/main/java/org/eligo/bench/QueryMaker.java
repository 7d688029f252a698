package org.eligo.bench;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eligo.finder.Near;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.StudyFilter;
import org.eligo.finder.StudySearch;
import org.eligo.schema.Schema;
import org.eligo.search.FacetRequest;
import org.eligo.search.SearchRequest;
import org.eligo.search.Sort;

/** Makes searches of each kind from the words of a mix. Every search asks for a page of ten. */
final class QueryMaker {

    /** Values counted for each facet of a result page. */
    private static final int FACET_VALUES = 25;

    /** So that about a tenth of all searches asks for whole records. */
    private static final int RECORDS_PERCENT = 12;

    private static final List<FacetRequest> SIX_FACETS = Stream.of(
                    "OverallStatus", "Phase", "StudyType", "LocationCountry", "LocationState", "LocationCity")
            .map(piece -> new FacetRequest(Schema.registry().piece(piece), FACET_VALUES))
            .toList();

    private static final List<Set<String>> STATUSES = List.of(
            Set.of("RECRUITING"),
            Set.of("RECRUITING", "NOT_YET_RECRUITING"),
            Set.of("RECRUITING", "NOT_YET_RECRUITING", "ENROLLING_BY_INVITATION"),
            Set.of("COMPLETED"));

    private static final List<Set<String>> PHASES =
            List.of(Set.of(), Set.of(), Set.of("PHASE2"), Set.of("PHASE2", "PHASE3"), Set.of("PHASE3"), Set.of("NA"));

    private static final List<String> RANGES = List.of(
            "AREA[StartDate]RANGE[2022-01, MAX] AND AREA[Phase](PHASE2 OR PHASE3)",
            "AREA[MinimumAge]RANGE[MIN, 16 years] AND AREA[MaximumAge]RANGE[16 years, MAX]",
            "AREA[EnrollmentCount]RANGE[500, MAX] AND AREA[StudyType]INTERVENTIONAL",
            "AREA[LastUpdatePostDate]RANGE[2024-06-01, 2024-12-31]",
            "AREA[CompletionDate]RANGE[MIN, 2023] AND NOT AREA[ResultsFirstPostDate]RANGE[MIN, MAX]",
            "AREA[MinimumAge]RANGE[65 years, MAX] AND AREA[OverallStatus]RECRUITING",
            "AREA[EnrollmentCount]RANGE[MIN, 20] AND AREA[StartDate]2023");

    private static final List<Integer> MILES = List.of(10, 25, 50, 100, 200);

    private static final StudySearch PAGE =
            StudySearch.everything().withTotal(false).withContent(SearchRequest.Content.CARDS);

    private final QueryMix mix;

    QueryMaker(QueryMix mix) {
        this.mix = mix;
    }

    StudySearch search(QueryKind kind) {
        return switch (kind) {
            case CONDITION -> api(withCondition(PAGE));
            case OTHER_TERMS -> api(PAGE.withQuery(QueryParameter.TERM, mix.otherTerms()));
            case CONDITION_AND_PLACE -> api(withCondition(PAGE).withQuery(QueryParameter.LOCN, mix.place()));
            case RESULT_PAGE -> counted(withCondition(PAGE).withFilter(ticked()));
            case FACETS_ONLY ->
                counted(PAGE.withFilter(mix.percent(50) ? ticked() : ticked().withCountries(Set.of(mix.country()))));
            case NEAR -> api(near());
            case SITE -> api(site());
            case EXPRESSION -> api(expression());
            case BY_DATE -> api(withCondition(PAGE).withSort(List.of(byDate())));
            case TREATMENT_AND_SPONSOR ->
                api(PAGE.withQuery(QueryParameter.INTR, mix.treatment())
                        .withQuery(QueryParameter.SPONS, mix.sponsor()));
            case TITLE_OR_OUTCOME ->
                api(
                        mix.percent(50)
                                ? PAGE.withQuery(QueryParameter.TITLES, mix.condition())
                                : PAGE.withQuery(QueryParameter.OUTC, mix.outcome()));
        };
    }

    private StudySearch withCondition(StudySearch search) {
        return search.withQuery(QueryParameter.COND, mix.condition());
    }

    private StudyFilter ticked() {
        return StudyFilter.none().withStatuses(mix.pick(STATUSES)).withPhases(mix.pick(PHASES));
    }

    private StudySearch near() {
        CommonWords.Town town = mix.town();
        StudyFilter here = StudyFilter.none()
                .withStatuses(Set.of("RECRUITING"))
                .withNear(Optional.of(Near.miles(town.latitude(), town.longitude(), mix.pick(MILES))));
        StudySearch search = PAGE.withFilter(here);
        return mix.percent(50) ? withCondition(search) : search;
    }

    private StudySearch site() {
        String site = "SEARCH[Location](AREA[LocationCity]\"" + mix.city() + "\" AND AREA[LocationStatus]RECRUITING)";
        StudySearch search = PAGE.withQuery(QueryParameter.TERM, site);
        return mix.percent(50) ? withCondition(search) : search;
    }

    private StudySearch expression() {
        String ranges = mix.pick(RANGES);
        return mix.percent(50)
                ? PAGE.withQuery(QueryParameter.TERM, ranges)
                : withCondition(PAGE).withFilter(StudyFilter.none().withAdvanced(Optional.of(ranges)));
    }

    private Sort byDate() {
        String piece = mix.pick(List.of("LastUpdatePostDate", "StartDate", "StudyFirstPostDate"));
        return new Sort.ByField(Schema.registry().piece(piece), false);
    }

    private static StudySearch counted(StudySearch search) {
        return search.withFacets(SIX_FACETS).withTotal(true);
    }

    private StudySearch api(StudySearch search) {
        return mix.percent(RECORDS_PERCENT) ? search.withContent(SearchRequest.Content.RECORDS) : search;
    }
}
