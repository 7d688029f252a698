package org.eligo.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The answer to a request.
 *
 * @param hits one page
 * @param total the exact number of matches, present where it was wanted
 * @param facets in the order of the request
 */
public record SearchResult(List<Hit> hits, OptionalLong total, List<Facet> facets) {

    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /** The same, with the records in memory, so that it outlives its reader. */
    public SearchResult held() {
        return new SearchResult(hits.stream().map(Hit::held).toList(), total, facets);
    }

    /** Where the next page begins: behind the last hit. Empty where the page has none. */
    public Optional<Cursor> next() {
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.getLast().cursor());
    }
}
