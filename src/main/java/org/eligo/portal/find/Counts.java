package org.eligo.portal.find;

import java.util.List;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.portal.form.FilterGroup;
import org.eligo.portal.form.SearchForm;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;
import org.eligo.search.SearchResult;

/** Counts what searches find. */
final class Counts {

    /** More values than a closed list has, or the world countries. */
    private static final int ALL = 2_000;

    private final Finder finder;
    private final SearchPlan plan;

    Counts(Finder finder, SearchPlan plan) {
        this.finder = finder;
        this.plan = plan;
    }

    /** The values of a group's field among the matches of a search. */
    record Counted(Facet facet, long total) {}

    /** To be counted besides a search. */
    static FacetRequest request(FilterGroup group) {
        return new FacetRequest(group.field(), ALL);
    }

    /** How many studies match. */
    long total(SearchForm form) {
        return finder.search(plan.counting(form)).result().total().orElse(0);
    }

    /** How many match if studies that do not say what this filter asks are treated the other way. */
    long totalTurned(SearchForm form, FilterName name) {
        return finder.search(plan.counting(form).withFilter(plan.turned(form, name)))
                .result()
                .total()
                .orElse(0);
    }

    /** The values of the group's field, and the total. */
    Counted counted(SearchForm form, FilterGroup group) {
        SearchResult result = finder.search(plan.counting(form).withFacets(List.of(request(group))))
                .result();
        return new Counted(result.facets().getFirst(), result.total().orElse(0));
    }
}
