package org.eligo.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;

/** Reading fictional studies back, for the tests of this room. */
final class Walk {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Walk() {}

    /** The default studies, parsed. */
    static List<JsonNode> defaults() {
        return Defaults.STUDIES;
    }

    private static final class Defaults {
        static final List<JsonNode> STUDIES = new DemoStudies()
                .studies(DemoStudies.DEFAULT_COUNT)
                .map(Walk::parse)
                .toList();
    }

    static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every value at a leaf of the schema; a key that the schema does not know is an error. */
    static void leaves(JsonNode study, BiConsumer<Field, JsonNode> visit) {
        study.properties().forEach(e -> {
            Field field = Schema.registry().roots().stream()
                    .filter(f -> f.name().equals(e.getKey()))
                    .findFirst()
                    .orElseThrow();
            leaves(field, e.getValue(), visit);
        });
    }

    private static void leaves(Field field, JsonNode value, BiConsumer<Field, JsonNode> visit) {
        if (value.isArray()) {
            if (!field.isList() || value.isEmpty()) {
                throw new AssertionError("An array stands at " + field.path());
            }
            value.forEach(element -> one(field, element, visit));
        } else if (field.isList()) {
            throw new AssertionError("No array stands at " + field.path());
        } else {
            one(field, value, visit);
        }
    }

    private static void one(Field field, JsonNode value, BiConsumer<Field, JsonNode> visit) {
        if (field.isLeaf()) {
            visit.accept(field, value);
            return;
        }
        value.properties().forEach(e -> {
            Field child = Optional.ofNullable(field.child(e.getKey()))
                    .orElseThrow(() -> new AssertionError("The schema has no " + field.path() + "." + e.getKey()));
            leaves(child, e.getValue(), visit);
        });
    }

    /** The text at a path of names below protocolSection; empty where it is absent. */
    static String text(JsonNode study, String path) {
        return study.at("/protocolSection/" + path.replace('.', '/')).asText("");
    }

    static JsonNode at(JsonNode study, String path) {
        return study.at("/" + path.replace('.', '/'));
    }
}
