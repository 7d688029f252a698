package org.eligo.portal.find;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.finder.StudySearch;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.Whereabouts;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;
import org.eligo.search.SearchResult;
import org.eligo.search.SiteHit;

/** Counts what searches find. Made for one page: what was counted for it once is not counted again. For one thread. */
final class Counts {

    /** More values than a closed list has, or the world countries. */
    private static final int ALL = 2_000;

    private final Finder finder;
    private final SearchPlan plan;
    private final Map<StudySearch, Long> totals = new HashMap<>();

    Counts(Finder finder, SearchPlan plan) {
        this.finder = finder;
        this.plan = plan;
    }

    /** The values of a group's field among the matches of a search. */
    record Counted(Facet facet, long total) {}

    /** To be counted besides a search for the form. */
    static FacetRequest request(SearchForm form, FilterGroup group) {
        return SearchPlan.facet(form, group, ALL);
    }

    /** Whether the form names a place, where only sites that are open count if only open studies are asked for. */
    boolean namesPlace(SearchForm form) {
        return plan.namesPlace(form);
    }

    /** What the page has found already. */
    void know(SearchForm form, long total) {
        Long unused = totals.put(plan.counting(form), total);
    }

    /** The search of the form, for its counts alone. */
    StudySearch searching(SearchForm form) {
        return plan.counting(form);
    }

    /** How many studies match. */
    long total(SearchForm form) {
        return total(plan.counting(form));
    }

    private long total(StudySearch search) {
        return totals.computeIfAbsent(
                search, s -> finder.search(s).result().total().orElse(0));
    }

    /** How far the nearest open site of a study is that the form finds at any distance, in metres; empty where none is known. */
    OptionalDouble nearest(SearchForm form, Whereabouts.Around around) {
        return finder.search(plan.nearest(form, around)).result().hits().stream()
                .flatMap(hit -> hit.sites().sites().stream())
                .map(SiteHit::metres)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** How many match if studies that do not say what this filter asks are treated the other way. */
    long totalTurned(SearchForm form, FilterName name) {
        return total(plan.counting(form).withFilter(plan.turned(form, name)));
    }

    /** The values of the group's field, and the total. */
    Counted counted(SearchForm form, FilterGroup group) {
        StudySearch search = plan.counting(form);
        SearchResult result =
                finder.search(search.withFacets(List.of(request(form, group)))).result();
        long total = result.total().orElse(0);
        Long unused = totals.put(search, total);
        return new Counted(result.facets().getFirst(), total);
    }
}
