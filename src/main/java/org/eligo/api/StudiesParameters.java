package org.eligo.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.finder.QueryParameter;
import org.eligo.schema.Schema;

/** The parameters of {@code GET /api/v2/studies} and {@code GET /api/v2/studies/{nctId}}. */
final class StudiesParameters {

    static final String NUMBER_PATTERN = "[Nn][Cc][Tt]0*[1-9]\\d{0,7}";
    static final String NAME_PATTERN = "[a-zA-Z][a-zA-Z0-9\\-. ]*";
    static final String DISTANCE_PATTERN = "distance\\(-?\\d+(\\.\\d+)?,-?\\d+(\\.\\d+)?,\\d+(\\.\\d+)?(km|mi)?\\)";
    static final String SYNONYM_PATTERN = "[a-zA-Z]+:\\d+";

    static final RouteParameter MARKUP = RouteParameter.text(
                    "markupFormat", "how texts of the type markup are written, in JSON", "markdown")
            .withValues(List.of("markdown", "legacy"))
            .withStandard("markdown");

    static final RouteParameter NUMBER = RouteParameter.inPath("nctId", "NCT number, in any case", "NCT99000001")
            .matching(NUMBER_PATTERN);

    static final RouteParameter FIELDS_OF_ONE = RouteParameter.list(
                    FieldSelection.NAME,
                    "only these: piece names, alternative names, dotted paths, search areas",
                    "BriefTitle,Phase")
            .matching(NAME_PATTERN);

    private static final RouteParameter FIELDS = RouteParameter.list(
                    FieldSelection.NAME,
                    "only these: piece names, alternative names, dotted paths, search areas, or @query for what the queries searched",
                    "NCTId,LocationCity,protocolSection.statusModule")
            .matching(NAME_PATTERN + "|@query");

    private StudiesParameters() {}

    static RouteParameter format(List<String> values) {
        return RouteParameter.text("format", "the form of the answer; the header Accept is not minded", "json")
                .withValues(values)
                .withStandard("json");
    }

    static List<RouteParameter> ofTheList(List<String> formats) {
        List<RouteParameter> all = new ArrayList<>(List.of(format(formats), MARKUP));
        for (QueryParameter query : QueryParameter.values()) {
            all.add(RouteParameter.text(
                    "query." + query.parameter(),
                    "query: " + query.label(),
                    query == QueryParameter.ID ? "FIC-12" : "asthma"));
        }
        for (String prefix : List.of("filter.", "postFilter.")) {
            filters().forEach(filter -> all.add(filter.withName(prefix + filter.name())));
        }
        all.addAll(List.of(
                RouteParameter.text(
                        "aggFilters", "filters by the keys of the registry's search page", "status:rec com,phase:2"),
                RouteParameter.text(
                                "geoDecay",
                                "how nearness to the point of filter.geo counts in the ranking",
                                "func:gauss,scale:100km,offset:10km,decay:0.3")
                        .matching(GeoDecayReader.PATTERN)
                        .withStandard(GeoDecayReader.STANDARD),
                FIELDS,
                RouteParameter.list(
                                SortOrder.NAME,
                                "at most two of: a date or number field, @relevance; each with :asc or :desc",
                                "LastUpdatePostDate:desc")
                        .matching("(" + NAME_PATTERN + "|@relevance)(:(asc|desc))?"),
                RouteParameter.flag("countTotal", "whether the first page tells the exact number of matches"),
                RouteParameter.count(
                        "pageSize",
                        StudiesRequest.DEFAULT_SIZE,
                        "studies a page; more than 1000 counts as 1000, 0 as 10",
                        "100"),
                RouteParameter.text("pageToken", "the nextPageToken of the page before", "AQEBAAAAAD-AAAAF5xYX")));
        return all;
    }

    private static List<RouteParameter> filters() {
        return List.of(
                RouteParameter.list(
                                "overallStatus", "studies with one of these statuses", "RECRUITING,NOT_YET_RECRUITING")
                        .withValues(statuses()),
                RouteParameter.text(
                                "geo",
                                "studies with a site inside a circle; 1mi to 500mi",
                                "distance(59.91,10.75,50km)")
                        .matching(DISTANCE_PATTERN),
                RouteParameter.list("ids", "these studies, by a present or former number", "NCT99000001,NCT99000002")
                        .matching(NUMBER_PATTERN),
                RouteParameter.text("advanced", "what an expression matches", "AREA[Phase](PHASE2 OR PHASE3)"),
                RouteParameter.list(
                                "synonyms",
                                "taken and left aside: area and number of a synonym",
                                "ConditionSearch:1651367")
                        .matching(SYNONYM_PATTERN));
    }

    private static List<String> statuses() {
        return Optional.of(Schema.registry().piece("OverallStatus"))
                .flatMap(field -> field.enumeration())
                .orElseThrow()
                .names();
    }
}
