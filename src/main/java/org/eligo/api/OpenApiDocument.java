package org.eligo.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;

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
        document.put("components", Map.of("schemas", schemas()));
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
            described.put("schema", ordered("type", "array", "items", value(parameter)));
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
        if (!media.equals("application/json")) {
            boolean binary = media.equals("application/zip");
            return binary ? ordered("type", "string", "format", "binary") : Map.of("type", "string");
        }
        return switch (route.operation()) {
            case "listStudies" -> reference("PagedStudies");
            case "fetchStudy" -> reference("Study");
            case "version" -> reference("Version");
            case "sizeStats" -> Map.of("type", "object");
            default -> ordered("type", "array", "items", Map.of("type", "object"));
        };
    }

    private static Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        schemas.put(
                "PagedStudies",
                ordered(
                        "type",
                        "object",
                        "required",
                        List.of("studies"),
                        "properties",
                        ordered(
                                "totalCount",
                                ordered("type", "integer", "format", "int64"),
                                "studies",
                                ordered("type", "array", "items", reference("Study")),
                                "nextPageToken",
                                Map.of("type", "string"))));
        schemas.put(
                "Version",
                ordered(
                        "type",
                        "object",
                        "properties",
                        ordered("apiVersion", Map.of("type", "string"), "dataTimestamp", Map.of("type", "string"))));
        schemas.put("Study", object(Schema.registry().roots()));
        schemas.put(
                "GeoPoint",
                ordered(
                        "type",
                        "object",
                        "properties",
                        ordered("lat", Map.of("type", "number"), "lon", Map.of("type", "number"))));
        for (Field field : Schema.registry().fields()) {
            if (!field.isLeaf()) {
                schemas.put(field.piece(), object(field.children()));
            }
        }
        for (Enumeration enumeration : Schema.registry().enumerations()) {
            schemas.put(named(enumeration), ordered("type", "string", "enum", enumeration.names()));
        }
        return schemas;
    }

    /** Apart from the structures, some of which have the same name. */
    private static String named(Enumeration enumeration) {
        return enumeration.type() + "Enum";
    }

    private static Map<String, Object> object(List<Field> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Field field : fields) {
            if (!field.isIndexedOnly()) {
                properties.put(
                        field.name(),
                        field.isList() ? ordered("type", "array", "items", schema(field)) : schema(field));
            }
        }
        return ordered("type", "object", "properties", properties);
    }

    private static Map<String, Object> schema(Field field) {
        return switch (field.type()) {
            case STRUCTURE -> reference(field.piece());
            case GEO_POINT -> reference("GeoPoint");
            case BOOLEAN -> Map.of("type", "boolean");
            case INTEGER -> ordered("type", "integer", "format", "int64");
            case ENUM -> reference(named(field.enumeration().orElseThrow()));
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD, PARTIAL_DATE, DATE, DATE_TIME, AGE ->
                Map.of("type", "string");
        };
    }

    private static Map<String, Object> reference(String name) {
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
