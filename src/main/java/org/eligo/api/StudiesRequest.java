package org.eligo.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eligo.export.StudyColumn;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.StudySearch;
import org.eligo.search.Cursor;
import org.eligo.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * What {@code GET /api/v2/studies} was asked.
 *
 * @param fields empty where whole records are wanted
 * @param table the columns of a table; empty where JSON is wanted
 */
record StudiesRequest(StudySearch search, Optional<FieldSelection> fields, Optional<List<StudyColumn>> table) {

    static final int DEFAULT_SIZE = 10;

    /** A larger page is cut to this, as the registry does. */
    static final int MAX_SIZE = 1_000;

    /** Those of the registry that are not taken yet. */
    private static final Set<String> LATER = Set.of("aggFilters", "geoDecay", "filter.synonyms", "postFilter.synonyms");

    /**
     * Reads a query string.
     *
     * @throws Refusal if it cannot be read
     */
    static StudiesRequest of(@Nullable String queryString) {
        Parameters parameters = Parameters.of(queryString, V2Routes.STUDIES);
        OutputForm.check(parameters);
        for (String later : LATER) {
            if (parameters.text(later).isPresent()) {
                throw Refusal.badRequest("Parameter `" + later + "` is not served by Eligo yet; leave it out");
            }
        }
        Map<QueryParameter, String> queries = new EnumMap<>(QueryParameter.class);
        for (QueryParameter parameter : QueryParameter.values()) {
            parameters.text("query." + parameter.parameter()).ifPresent(text -> queries.put(parameter, text));
        }
        Optional<Cursor> after = parameters
                .text("pageToken")
                .map(token -> Cursor.of(token).orElseThrow(() -> Refusal.wrongFormat("pageToken")));
        StudySearch search = StudySearch.everything()
                .withQueries(queries)
                .withFilter(Filters.of(parameters, "filter."))
                .withPostFilter(Filters.of(parameters, "postFilter."))
                .withSort(SortOrder.of(parameters))
                .withAfter(after)
                .withSize(size(parameters))
                .withTotal(parameters.flag("countTotal") && after.isEmpty())
                .withContent(SearchRequest.Content.RECORDS);
        return Format.ofStudies(parameters) == Format.CSV
                ? new StudiesRequest(search, Optional.empty(), Optional.of(TableColumns.of(parameters)))
                : new StudiesRequest(search, FieldSelection.of(parameters), Optional.empty());
    }

    private static int size(Parameters parameters) {
        String text = parameters.text("pageSize").orElse("0").strip();
        try {
            int size = Integer.parseInt(text);
            if (size >= 0) {
                return size == 0 ? DEFAULT_SIZE : Math.min(size, MAX_SIZE);
            }
        } catch (NumberFormatException e) {
            // Refused below, as a negative one is.
        }
        throw Refusal.wrongFormat("pageSize");
    }
}
