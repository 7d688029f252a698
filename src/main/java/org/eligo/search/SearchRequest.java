package org.eligo.search;

import java.util.List;
import java.util.Optional;

/**
 * One question to an engine.
 *
 * @param query what is sought; scores
 * @param filter what must hold besides; does not score
 * @param sort the order; empty means by NCT number, falling (the newest registrations first)
 * @param after the page begins behind this place; its keys must fit the sort
 * @param size hits wanted, 0 to {@link #MAX_SIZE}
 * @param content what comes with each hit
 * @param countTotal whether the exact number of matches is wanted
 * @param facets what to count over all matches
 * @param sites which sites come with each hit
 */
public record SearchRequest(
        Query query,
        Query filter,
        List<Sort> sort,
        Optional<Cursor> after,
        int size,
        Content content,
        boolean countTotal,
        List<FacetRequest> facets,
        Optional<SiteRequest> sites) {

    public static final int MAX_SIZE = 10_000;

    /** What comes with each hit. */
    public enum Content {
        IDS,
        CARDS,
        /** Their JSON is read when it is asked for: while the reader is open, on the thread that searched. */
        RECORDS
    }

    public SearchRequest {
        sort = List.copyOf(sort);
        facets = List.copyOf(facets);
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("A page has 0 to " + MAX_SIZE + " hits, not " + size + ".");
        }
        if (sort.size() > Cursor.MAX_KEYS) {
            throw new IllegalArgumentException(
                    "At most " + Cursor.MAX_KEYS + " sort keys are taken, not " + sort.size() + ".");
        }
    }

    /** The first page by relevance, with the total and cards. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(
                query,
                new Query.Everything(),
                List.of(new Sort.ByRelevance(false)),
                Optional.empty(),
                10,
                Content.CARDS,
                true,
                List.of(),
                Optional.empty());
    }

    public SearchRequest withQuery(Query query) {
        return new SearchRequest(query, filter, sort, after, size, content, countTotal, facets, sites);
    }

    public SearchRequest withFilter(Query filter) {
        return new SearchRequest(query, filter, sort, after, size, content, countTotal, facets, sites);
    }

    public SearchRequest withSort(List<Sort> sort) {
        return new SearchRequest(query, filter, sort, after, size, content, countTotal, facets, sites);
    }

    public SearchRequest withAfter(Optional<Cursor> after) {
        return new SearchRequest(query, filter, sort, after, size, content, countTotal, facets, sites);
    }

    public SearchRequest withSize(int size) {
        return new SearchRequest(query, filter, sort, after, size, content, countTotal, facets, sites);
    }

    public SearchRequest withContent(Content content) {
        return new SearchRequest(query, filter, sort, after, size, content, countTotal, facets, sites);
    }

    public SearchRequest withTotal(boolean countTotal) {
        return new SearchRequest(query, filter, sort, after, size, content, countTotal, facets, sites);
    }

    public SearchRequest withFacets(List<FacetRequest> facets) {
        return new SearchRequest(query, filter, sort, after, size, content, countTotal, facets, sites);
    }

    public SearchRequest withSites(Optional<SiteRequest> sites) {
        return new SearchRequest(query, filter, sort, after, size, content, countTotal, facets, sites);
    }
}
