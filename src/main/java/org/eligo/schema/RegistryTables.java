package org.eligo.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The registry's tables as the documents that its interface answers with: JSON with the registry's keys, order and line breaks.
 * What is a sentence of the registry's (descriptions and rules of fields) is not in them. Stateless; each call makes a new document.
 */
public final class RegistryTables {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RegistryTables() {}

    /**
     * The field tree.
     *
     * @param withIndexedOnly whether the fields come too that can be searched but are in no record
     */
    public static byte[] fields(boolean withIndexedOnly) {
        return pretty(withIndexedOnly ? table("fields.json") : inRecords(table("fields.json")));
    }

    /** The search areas with their fields and weights. */
    public static byte[] searchAreas() {
        ArrayNode documents = MAPPER.createArrayNode();
        ObjectNode unused = documents.addObject().put("name", "Study").set("areas", table("search-areas.json"));
        return pretty(documents);
    }

    /** The enumerations with their values, today's and former ones. */
    public static byte[] enums() {
        return pretty(table("enums.json"));
    }

    private static ArrayNode inRecords(ArrayNode nodes) {
        ArrayNode kept = MAPPER.createArrayNode();
        for (JsonNode node : nodes) {
            if (node.path("indexedOnly").asBoolean()) {
                continue;
            }
            if (node.path("children") instanceof ArrayNode children) {
                JsonNode unused = ((ObjectNode) node).set("children", inRecords(children));
            }
            ArrayNode unused = kept.add(node);
        }
        return kept;
    }

    private static ArrayNode table(String name) {
        try (InputStream in = Objects.requireNonNull(RegistryTables.class.getResourceAsStream(name), name)) {
            return (ArrayNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema table " + name + " cannot be read.", e);
        }
    }

    private static byte[] pretty(JsonNode document) {
        try {
            return MAPPER.writer(new DefaultPrettyPrinter()
                            .withObjectIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n")))
                    .writeValueAsString(document)
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A table can be written as JSON.", e);
        }
    }
}
