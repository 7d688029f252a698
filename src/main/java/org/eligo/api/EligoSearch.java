package org.eligo.api;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eligo.finder.FilterName;
import org.eligo.finder.FilterPart;
import org.eligo.finder.OpennessQueries;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.StudySearch;
import org.eligo.search.Sort;
import org.jspecify.annotations.Nullable;

/** What all searches under {@code /api/eligo} have in common: words in boxes, filters by name. */
final class EligoSearch {

    private static final String BY_DISTANCE = "distance";
    private static final String BY_SURENESS = "sure";

    private EligoSearch() {}

    static List<RouteParameter> parameters() {
        List<RouteParameter> all = new ArrayList<>();
        for (QueryParameter query : QueryParameter.values()) {
            all.add(RouteParameter.text("query." + query.parameter(), "query: " + query.label(), "asthma"));
        }
        all.addAll(EligoFilters.parameters());
        return all;
    }

    /** Reads a query string; a name that the route does not have is refused with the one that may be meant. */
    static Parameters read(@Nullable String queryString, Route route) {
        Set<String> known = route.queryNames();
        for (String name : QueryString.parse(queryString).keySet()) {
            if (!known.contains(name)) {
                throw ParameterProblem.unknown(name, known);
            }
        }
        return Parameters.of(queryString, route);
    }

    static StudySearch of(Parameters parameters) {
        Map<QueryParameter, String> queries = new EnumMap<>(QueryParameter.class);
        for (QueryParameter parameter : QueryParameter.values()) {
            parameters.text("query." + parameter.parameter()).ifPresent(text -> queries.put(parameter, text));
        }
        return StudySearch.everything().withQueries(queries).withFilter(EligoFilters.of(parameters));
    }

    /** As under {@code /api/v2}, {@code distance}: by the nearest site from the place of {@code filter.geo}, or {@code sure}. */
    static List<Sort> sort(Parameters parameters, StudySearch search) {
        if (parameters.items(SortOrder.NAME).equals(List.of(BY_SURENESS))) {
            return List.of(
                    new Sort.ByRank(OpennessQueries.ranked(EligoFilters.day(parameters))), new Sort.ByRelevance(false));
        }
        if (!parameters.items(SortOrder.NAME).equals(List.of(BY_DISTANCE))) {
            return SortOrder.of(parameters);
        }
        if (search.filter().part(FilterName.NEAR).orElse(null) instanceof FilterPart.Close close) {
            return List.of(
                    new Sort.ByDistance(close.near().latitude(), close.near().longitude()));
        }
        throw ParameterProblem.of(
                SortOrder.NAME, "Sorting by distance needs a place: filter.geo=distance(latitude,longitude,radius).");
    }
}
