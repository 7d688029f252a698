package org.eligo.api;

import static org.eligo.api.OpenApiSchemas.ordered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The description of {@code /api/v2} as an OpenAPI 3.0.3 document: addresses and parameters from {@link V2Routes}, the form of a study
 * from the schema. Maps and lists, as {@link Yaml} writes them.
 */
final class OpenApiDocument {

    private static final String PLAIN = "text/plain";

    private OpenApiDocument() {}

    /** @param routes those that begin with {@link V2Routes#BASE} are described */
    static Map<String, Object> of(List<Route> routes) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            if (route.path().startsWith(V2Routes.BASE + "/")) {
                paths.put(route.path().substring(V2Routes.BASE.length()), Map.of("get", operation(route)));
            }
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.0.3");
        document.put(
                "info",
                ordered(
                        "title",
                        "Eligo, in the form of the ClinicalTrials.gov API",
                        "description",
                        "Clinical trials by query and by number, and figures of all of them. Errors are one line of plain text.",
                        "version",
                        VersionEndpoint.API_VERSION));
        document.put("servers", List.of(Map.of("url", V2Routes.BASE)));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", OpenApiSchemas.all()));
        return document;
    }

    private static Map<String, Object> operation(Route route) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("operationId", route.operation());
        operation.put("summary", route.summary());
        operation.put(
                "tags",
                List.of(
                        route.path().contains("/stats/")
                                ? "Stats"
                                : route.path().contains("/studies") ? "Studies" : "Version"));
        List<Object> parameters = new ArrayList<>();
        route.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        operation.put("parameters", parameters);
        Map<String, Object> content = new LinkedHashMap<>();
        for (String media : route.media()) {
            content.put(media, Map.of("schema", answer(route, media)));
        }
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", ordered("description", "What was asked for", "content", content));
        responses.put("400", error("The request cannot be answered as it is"));
        if (route.parameters().stream()
                .anyMatch(p -> p.name().equals("nctId")
                        || (p.name().equals(FieldSelection.NAME) && route.path().contains("/stats/")))) {
            responses.put("404", error("There is none of that name"));
        }
        responses.put("503", error("It cannot be answered just now; the header Retry-After says when"));
        operation.put("responses", responses);
        return operation;
    }

    private static Map<String, Object> error(String description) {
        return ordered(
                "description", description, "content", Map.of(PLAIN, Map.of("schema", Map.of("type", "string"))));
    }

    private static Map<String, Object> parameter(RouteParameter parameter) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", parameter.name());
        described.put("in", parameter.place() == RouteParameter.Place.PATH ? "path" : "query");
        described.put("description", parameter.meaning() + "; for example " + parameter.example());
        described.put("required", parameter.isRequired());
        if (parameter.form() == RouteParameter.Form.LIST) {
            described.put("style", "pipeDelimited");
            described.put("explode", false);
            Map<String, Object> item = OpenApiSchemas.nameOf(parameter.values())
                    .map(OpenApiSchemas::reference)
                    .orElseGet(() -> value(parameter));
            described.put("schema", ordered("type", "array", "items", item));
        } else {
            described.put("schema", value(parameter));
        }
        return described;
    }

    private static Map<String, Object> value(RouteParameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (parameter.form()) {
            case TEXT, LIST -> {
                schema.put("type", "string");
                if (!parameter.values().isEmpty()) {
                    schema.put("enum", parameter.values());
                }
                parameter.pattern().ifPresent(pattern -> schema.put("pattern", "^(" + pattern + ")$"));
                parameter.standard().ifPresent(standard -> schema.put("default", standard));
            }
            case FLAG -> {
                schema.put("type", "boolean");
                parameter.standard().ifPresent(standard -> schema.put("default", Boolean.valueOf(standard)));
            }
            case COUNT -> {
                schema.put("type", "integer");
                schema.put("format", "int32");
                schema.put("minimum", 0);
                parameter.standard().ifPresent(standard -> schema.put("default", Integer.valueOf(standard)));
            }
        }
        return schema;
    }

    private static Map<String, Object> answer(Route route, String media) {
        return switch (media) {
            case "application/json" -> OpenApiSchemas.reference(json(route.operation()));
            case "application/fhir+json" -> OpenApiSchemas.reference("StudyFhir");
            case "application/zip" -> ordered("type", "string", "format", "binary");
            case "text/csv" -> OpenApiSchemas.reference("StudiesCsv");
            default -> Map.of("type", "string");
        };
    }

    private static String json(String operation) {
        return switch (operation) {
            case "listStudies" -> "PagedStudies";
            case "fetchStudy" -> "Study";
            case "studiesMetadata" -> "FieldNodeList";
            case "searchAreas" -> "SearchDocumentList";
            case "enums" -> "EnumInfoList";
            case "sizeStats" -> "GzipStats";
            case "fieldValuesStats", "draftFieldValues", "draftFieldValuesOfOne" -> "FieldValuesStatsList";
            case "listFieldSizesStats", "draftListSizes", "draftListSizesOfOne" -> "ListSizesList";
            case "version" -> "Version";
            default ->
                throw new IllegalArgumentException("The form of what " + operation + " answers is not described.");
        };
    }
}
