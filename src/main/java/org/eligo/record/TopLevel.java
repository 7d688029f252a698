package org.eligo.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

/** The sections of a record that are wanted; the others, which can be a megabyte, are passed over without being kept. */
final class TopLevel {

    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private TopLevel() {}

    /** The record with this section alone. */
    static JsonPart only(StudyRecord record, String section) {
        return read(record, section::equals);
    }

    /** The record without this section. */
    static JsonPart without(StudyRecord record, String section) {
        return read(record, name -> !name.equals(section));
    }

    private static JsonPart read(StudyRecord record, Predicate<String> wanted) {
        ObjectNode sections = JSON.createObjectNode();
        try (JsonParser parser = JSON.createParser(record.json())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (wanted.test(name)) {
                    sections.set(name, parser.readValueAsTree());
                } else {
                    parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The stored record of " + record.id() + " is not JSON.", e);
        }
        return new JsonPart(sections);
    }
}
