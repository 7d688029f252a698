package org.eligo.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.eligo.export.StudyCsv;
import org.eligo.export.StudyZip;

/** The addresses and parameters of this room as an OpenAPI 3.1 document, made of the same table from which requests are read. */
final class OpenApi {

    private static final JsonMapper MAPPER = new JsonMapper();

    private OpenApi() {}

    static ObjectNode of(List<Route> routes) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("openapi", "3.1.0");
        ObjectNode info = root.putObject("info");
        info.put("title", "Eligo");
        info.put("version", VersionEndpoint.API_VERSION);
        info.put(
                "description",
                "Clinical trials. Under /api/v2 stands the interface of ClinicalTrials.gov; under /api/eligo what it does not have.");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        root.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = root.putObject("paths");
        for (Route route : routes) {
            operation(paths.putObject(route.path()).putObject("get"), route);
        }
        error(root.putObject("components").putObject("schemas").putObject("Error"));
        return root;
    }

    private static void operation(ObjectNode operation, Route route) {
        boolean ours = route.path().startsWith(EligoRoutes.BASE);
        operation.put("operationId", route.operation());
        operation.put("summary", route.summary());
        operation.putArray("tags").add(ours ? "Eligo" : "ClinicalTrials.gov API v2");
        ArrayNode parameters = operation.putArray("parameters");
        route.parameters().forEach(parameter -> parameter(parameters.addObject(), parameter));
        ObjectNode responses = operation.putObject("responses");
        ObjectNode content =
                responses.putObject("200").put("description", "The answer.").putObject("content");
        route.media().forEach(type -> schema(content.putObject(type).putObject("schema"), type));
        refusal(responses, "400", "A parameter cannot be read; the body says which, and what would be right.", ours);
        if (route.path().contains("{nctId}")) {
            responses
                    .putObject("301")
                    .put("description", "The number is a former one; the header Location has the present address.");
            refusal(responses, "404", "There is no study with this number.", ours);
        }
        refusal(responses, "503", "Too much is asked just now; the header Retry-After says when to come again.", ours);
    }

    private static void parameter(ObjectNode json, RouteParameter parameter) {
        boolean inPath = parameter.place() == RouteParameter.Place.PATH;
        json.put("name", parameter.name());
        json.put("in", inPath ? "path" : "query");
        json.put("description", parameter.meaning());
        json.put("required", inPath);
        ObjectNode schema = json.putObject("schema");
        switch (parameter.form()) {
            case TEXT -> item(schema.put("type", "string"), parameter);
            case FLAG -> schema.put("type", "boolean");
            case COUNT -> schema.put("type", "integer").put("format", "int32").put("minimum", 0);
            case LIST -> {
                json.put("style", "form").put("explode", false);
                item(schema.put("type", "array").putObject("items").put("type", "string"), parameter);
            }
        }
        standard(schema, parameter);
        if (parameter.form() == RouteParameter.Form.TEXT) {
            json.put("example", parameter.example());
        }
    }

    private static void item(ObjectNode schema, RouteParameter parameter) {
        if (!parameter.values().isEmpty()) {
            ArrayNode values = schema.putArray("enum");
            parameter.values().forEach(values::add);
        }
        parameter.pattern().ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern + ")$"));
    }

    private static void standard(ObjectNode schema, RouteParameter parameter) {
        Optional<String> standard = parameter.standard();
        if (standard.isEmpty()) {
            return;
        }
        switch (parameter.form()) {
            case TEXT -> schema.put("default", standard.get());
            case FLAG -> schema.put("default", Boolean.parseBoolean(standard.get()));
            case COUNT -> schema.put("default", Integer.parseInt(standard.get()));
            case LIST -> schema.putArray("default").add(standard.get());
        }
    }

    /** JSON may be any value; what is not JSON is text, or bytes. */
    private static void schema(ObjectNode schema, String type) {
        if (type.equals(StudyZip.CONTENT_TYPE)) {
            schema.put("type", "string").put("contentMediaType", type);
        } else if (type.equals(StudyCsv.CONTENT_TYPE) || !type.contains("json")) {
            schema.put("type", "string");
        }
    }

    private static void refusal(ObjectNode responses, String status, String description, boolean asJson) {
        ObjectNode content =
                responses.putObject(status).put("description", description).putObject("content");
        if (asJson) {
            content.putObject("application/json").putObject("schema").put("$ref", "#/components/schemas/Error");
        } else {
            content.putObject("text/plain").putObject("schema").put("type", "string");
        }
    }

    private static void error(ObjectNode schema) {
        schema.put("type", "object").putArray("required").add("error");
        ObjectNode error = schema.putObject("properties").putObject("error");
        error.put("type", "object")
                .putArray("required")
                .add("code")
                .add("message")
                .add("where");
        ObjectNode properties = error.putObject("properties");
        for (String name : List.of("code", "message", "where")) {
            properties.putObject(name).put("type", "string");
        }
    }
}
