package org.eligo.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A record, or one object of it, asked by the registry's piece names. Texts are as in the record; an empty text, null, or a value of
 * another kind than the schema says counts as absent, and nothing fails for it.
 */
public final class StudyTree {

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode node;

    /** Of the object; null for the whole record. */
    private final @Nullable Field at;

    private StudyTree(JsonNode node, @Nullable Field at) {
        this.node = node;
        this.at = at;
    }

    public static StudyTree of(StudyRecord record) {
        try {
            return new StudyTree(JSON.readTree(record.json()), null);
        } catch (IOException e) {
            throw new UncheckedIOException("The stored record of " + record.id() + " is not JSON.", e);
        }
    }

    /** The first value of a leaf below this object. */
    public Optional<String> text(String piece) {
        return texts(piece).stream().findFirst();
    }

    /** Every value of a leaf below this object, in the record's order: text as it stands, numbers and flags as JSON writes them. */
    public List<String> texts(String piece) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values(field(piece))) {
            String text = text(value);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** A yes-or-no leaf says yes. */
    public boolean isTrue(String piece) {
        return text(piece).filter("true"::equals).isPresent();
    }

    /** Every object of a structure below this one, in the record's order. */
    public List<StudyTree> parts(String piece) {
        Field structure = field(piece);
        List<StudyTree> parts = new ArrayList<>();
        for (JsonNode value : values(structure)) {
            if (value.isObject()) {
                parts.add(new StudyTree(value, structure));
            }
        }
        return parts;
    }

    /** The object as JSON. */
    String json() {
        return node.toString();
    }

    /** The values of a field that stands in the record, lists opened, positions kept: an element without it gives a missing node. */
    List<JsonNode> values(Field field) {
        List<JsonNode> values = new ArrayList<>();
        List<Field> path = new ArrayList<>();
        for (Field f = field; f != at; f = f.parent().orElse(null)) {
            if (f == null) {
                throw new IllegalArgumentException(field.piece() + " does not lie below " + at + ".");
            }
            path.addFirst(f);
        }
        collect(node, path, 0, values);
        return values;
    }

    private static void collect(JsonNode from, List<Field> path, int step, List<JsonNode> values) {
        if (step == path.size()) {
            values.add(from);
            return;
        }
        JsonNode next = from.path(path.get(step).name());
        if (next.isArray()) {
            next.forEach(element -> collect(element, path, step + 1, values));
        } else {
            collect(next, path, step + 1, values);
        }
    }

    /** The text of a leaf's value; empty where there is none. A point is {@code lat,lon}. */
    static String text(JsonNode value) {
        if (value.isObject() && value.has("lat") && value.has("lon")) {
            return value.path("lat").asText() + "," + value.path("lon").asText();
        }
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    private static Field field(String piece) {
        Field field = Schema.registry().piece(piece);
        if (field.isIndexedOnly()) {
            throw new IllegalArgumentException(piece + " does not stand in records.");
        }
        return field;
    }
}
