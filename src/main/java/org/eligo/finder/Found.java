package org.eligo.finder;

import java.util.Set;
import org.eligo.schema.Field;
import org.eligo.search.SearchResult;
import org.eligo.search.StoreState;

/**
 * The answer to a search.
 *
 * @param state of the store that answered
 * @param filtersIgnored the request had filters, and they were left aside for a query of NCT numbers
 * @param fieldsSearched the fields that the queries (not the filters) look at
 */
public record Found(SearchResult result, StoreState state, boolean filtersIgnored, Set<Field> fieldsSearched) {

    public Found {
        fieldsSearched = Set.copyOf(fieldsSearched);
    }
}
