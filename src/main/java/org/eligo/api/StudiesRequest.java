package org.eligo.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eligo.export.StudyColumn;
import org.eligo.finder.FilterPart;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.StudyFilter;
import org.eligo.finder.StudySearch;
import org.eligo.search.Cursor;
import org.eligo.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * What {@code GET /api/v2/studies} was asked.
 *
 * @param fields empty where whole records are wanted
 * @param table the columns of a table; empty where JSON is wanted
 * @param markup how markup is written in JSON
 * @param notes what the answer must say of the request, since its body does not
 */
record StudiesRequest(
        StudySearch search,
        Optional<FieldSelection> fields,
        Optional<List<StudyColumn>> table,
        Markup markup,
        List<String> notes) {

    static final int DEFAULT_SIZE = 10;

    /** A larger page is cut to this, as the registry does. */
    static final int MAX_SIZE = 1_000;

    /**
     * Reads a query string.
     *
     * @throws Refusal if it cannot be read
     */
    static StudiesRequest of(@Nullable String queryString) {
        Parameters parameters = Parameters.of(queryString, V2Routes.STUDIES);
        Map<QueryParameter, String> queries = new EnumMap<>(QueryParameter.class);
        for (QueryParameter parameter : QueryParameter.values()) {
            parameters.text("query." + parameter.parameter()).ifPresent(text -> queries.put(parameter, text));
        }
        Optional<Cursor> after = parameters
                .text("pageToken")
                .map(token -> Cursor.of(token).orElseThrow(() -> Refusal.wrongFormat("pageToken")));
        StudyFilter filter = Filters.of(parameters, "filter.");
        AggFilters aggregated = AggFilters.of(parameters);
        for (String expression : aggregated.expressions()) {
            filter = filter.and(new FilterPart.Expression(expression));
        }
        StudySearch search = StudySearch.everything()
                .withQueries(queries)
                .withFilter(filter)
                .withPostFilter(Filters.of(parameters, "postFilter."))
                .withSort(SortOrder.of(parameters))
                .withAfter(after)
                .withSize(size(parameters))
                .withTotal(parameters.flag("countTotal") && after.isEmpty())
                .withContent(SearchRequest.Content.RECORDS)
                .withGeoDecay(Optional.of(GeoDecayReader.of(parameters)));
        Markup markup = Markup.of(parameters);
        List<String> notes = notes(parameters, aggregated);
        return Format.ofStudies(parameters) == Format.CSV
                ? new StudiesRequest(search, Optional.empty(), Optional.of(TableColumns.of(parameters)), markup, notes)
                : new StudiesRequest(search, FieldSelection.of(parameters), Optional.empty(), markup, notes);
    }

    private static List<String> notes(Parameters parameters, AggFilters aggregated) {
        List<String> notes = new ArrayList<>(SynonymIds.notes(parameters));
        if (!aggregated.unknownOptions().isEmpty()) {
            notes.add("aggFilters has options that do not exist, and no study matches them: "
                    + String.join(", ", aggregated.unknownOptions()));
        }
        if (parameters.text("pageSize").map(StudiesRequest::isTooLarge).orElse(false)) {
            notes.add("pageSize was cut to " + MAX_SIZE);
        }
        return notes;
    }

    private static boolean isTooLarge(String pageSize) {
        return pageSize.strip().length() > 3 && Integer.parseInt(pageSize.strip()) > MAX_SIZE;
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
