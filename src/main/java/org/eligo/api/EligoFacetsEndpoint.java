package org.eligo.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eligo.finder.Finder;
import org.eligo.finder.Found;
import org.eligo.finder.StudySearch;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;

/** {@code GET /api/eligo/facets}: how many of the studies that a search finds have which values. */
final class EligoFacetsEndpoint {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 1_000;
    private static final int MAX_FIELDS = 20;

    private final Finder finder;

    EligoFacetsEndpoint(Finder finder) {
        this.finder = finder;
    }

    static List<RouteParameter> parameters() {
        List<RouteParameter> all = new ArrayList<>(EligoSearch.parameters());
        all.add(RouteParameter.list(
                FieldSelection.NAME,
                "the fields to count, by piece name or path: enumerations, yes-or-no fields, numbers, dates by year, and names that studies share",
                "Phase,OverallStatus,LocationCountry,StartDate"));
        all.add(RouteParameter.count("limit", DEFAULT_LIMIT, "values of each field, the most frequent first", "50"));
        return all;
    }

    void handle(Context context) throws IOException {
        Parameters parameters = EligoSearch.read(context.req().getQueryString(), EligoRoutes.FACETS);
        StudySearch search =
                EligoSearch.of(parameters).withSize(0).withTotal(true).withFacets(requests(parameters));
        if (Answer.isKnown(context, finder, search, EligoFilters.day(parameters))) {
            return;
        }
        Found found = finder.search(search);
        EligoAnswer.json(context, json -> {
            json.writeStartObject();
            json.writeNumberField("total", found.result().total().orElse(0));
            json.writeArrayFieldStart("facets");
            for (Facet facet : found.result().facets()) {
                write(json, facet);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static List<FacetRequest> requests(Parameters parameters) {
        List<String> names = parameters.items(FieldSelection.NAME);
        if (names.isEmpty() || names.size() > MAX_FIELDS) {
            throw ParameterProblem.of(
                    FieldSelection.NAME,
                    "1 to " + MAX_FIELDS
                            + " fields are counted at a time, such as fields=Phase,LocationCountry; there are "
                            + names.size() + " here.");
        }
        int limit = Parsed.number(parameters, "limit", DEFAULT_LIMIT, 1, MAX_LIMIT);
        List<FacetRequest> requests = new ArrayList<>();
        for (String name : names) {
            Field field = Schema.registry()
                    .field(name)
                    .filter(FacetRequest::isCountable)
                    .orElseThrow(() -> ParameterProblem.value(FieldSelection.NAME, name, countable()));
            requests.add(new FacetRequest(field, limit));
        }
        return requests;
    }

    private static List<String> countable() {
        return Schema.registry().fields().stream()
                .filter(FacetRequest::isCountable)
                .map(Field::piece)
                .toList();
    }

    private static void write(JsonGenerator json, Facet facet) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", facet.field().piece());
        json.writeStringField("title", facet.field().title());
        json.writeNumberField("withoutData", facet.missing());
        json.writeArrayFieldStart("values");
        for (Facet.Count count : facet.counts()) {
            json.writeStartObject();
            json.writeStringField("value", count.value());
            var label = facet.field()
                    .enumeration()
                    .flatMap(e -> e.find(count.value()))
                    .map(Enumeration.Value::label);
            if (label.isPresent()) {
                json.writeStringField("label", label.get());
            }
            json.writeNumberField("studies", count.studies());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
