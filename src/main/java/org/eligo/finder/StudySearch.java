package org.eligo.finder;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eligo.search.Cursor;
import org.eligo.search.FacetRequest;
import org.eligo.search.SearchRequest;
import org.eligo.search.Sort;

/**
 * What someone asks for, before any of it is read: the one request that every way to reach Eligo makes.
 *
 * <p>Where any query consists only of NCT numbers, separated by commas or spaces, the filters are left aside.
 *
 * @param queries expressions of the query language, by box; ANDed; they score. Blank ones are left out
 * @param filter what must hold besides
 * @param postFilter as {@code filter}, ANDed with it
 * @param sort the order; empty means by relevance where there are queries, else the newest registrations first
 * @param after the page begins behind this place
 * @param size hits wanted, 0 to {@link SearchRequest#MAX_SIZE}
 * @param countTotal whether the exact number of matches is wanted
 * @param content what comes with each hit
 * @param facets what to count over all matches; places and statuses of sites among the sites that are as the filters ask of everything
 *     else, and as the facet asks besides, so that the states of a country are not mixed with those of others
 * @param sites which sites come with each hit
 * @param geoDecay how the score falls with the distance from the filter's place; without such a filter, or with more than
 *     {@link GeoDecay#MAX_HITS} hits, it is left aside
 */
public record StudySearch(
        Map<QueryParameter, String> queries,
        StudyFilter filter,
        StudyFilter postFilter,
        List<Sort> sort,
        Optional<Cursor> after,
        int size,
        boolean countTotal,
        SearchRequest.Content content,
        List<FacetRequest> facets,
        Optional<SiteWish> sites,
        Optional<GeoDecay> geoDecay) {

    public StudySearch {
        EnumMap<QueryParameter, String> given = new EnumMap<>(QueryParameter.class);
        queries.forEach((parameter, text) -> {
            if (!text.isBlank()) {
                given.put(parameter, text);
            }
        });
        queries = Collections.unmodifiableMap(given);
        sort = List.copyOf(sort);
        facets = List.copyOf(facets);
        if (size < 0 || size > SearchRequest.MAX_SIZE) {
            throw new IllegalArgumentException(
                    "A page has 0 to " + SearchRequest.MAX_SIZE + " hits, not " + size + ".");
        }
    }

    /** All studies: the first page of ten cards and the total. */
    public static StudySearch everything() {
        return new StudySearch(
                Map.of(),
                StudyFilter.none(),
                StudyFilter.none(),
                List.of(),
                Optional.empty(),
                10,
                true,
                SearchRequest.Content.CARDS,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public StudySearch withQuery(QueryParameter parameter, String text) {
        EnumMap<QueryParameter, String> more = new EnumMap<>(QueryParameter.class);
        more.putAll(queries);
        more.put(parameter, text);
        return withQueries(more);
    }

    public StudySearch withQueries(Map<QueryParameter, String> queries) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }

    public StudySearch withFilter(StudyFilter filter) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }

    public StudySearch withPostFilter(StudyFilter postFilter) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }

    public StudySearch withSort(List<Sort> sort) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }

    public StudySearch withAfter(Optional<Cursor> after) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }

    public StudySearch withSize(int size) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }

    public StudySearch withTotal(boolean countTotal) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }

    public StudySearch withContent(SearchRequest.Content content) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }

    public StudySearch withFacets(List<FacetRequest> facets) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }

    public StudySearch withSites(Optional<SiteWish> sites) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }

    public StudySearch withGeoDecay(Optional<GeoDecay> geoDecay) {
        return new StudySearch(
                queries, filter, postFilter, sort, after, size, countTotal, content, facets, sites, geoDecay);
    }
}
