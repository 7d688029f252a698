package org.eligo.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.Optional;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.eligo.study.NctId;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a record and names every field, holding each value against the type that the schema gives it.
 *
 * <p>A {@code null} counts as absent. What the schema does not know is told and passed over. Nothing of a record is kept between calls; one
 * instance per thread.
 */
public final class RecordReader {

    private static final Schema SCHEMA = Schema.registry();
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(400)
                    .build())
            .build();

    private final DerivedFields derived = new DerivedFields();

    /** By field: the running number of the object in which its key was met last. */
    private final int[] metIn = new int[SCHEMA.fields().size()];

    private int objects;

    /**
     * Checks a record and takes it.
     *
     * @param json one JSON object, compact; kept, not copied
     * @param visitor is told what stands in it
     * @throws RecordException if it is not JSON, has no NCT number, or has a value of the wrong type
     */
    public StudyRecord take(byte[] json, RecordVisitor visitor) throws RecordException {
        read(json, visitor);
        return new StudyRecord(id(json), json);
    }

    /**
     * Walks over one record.
     *
     * @throws RecordException as {@link #take}
     */
    public void read(byte[] json, RecordVisitor visitor) throws RecordException {
        derived.reset();
        requireUtf8(json);
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RecordException("A study is a JSON object in braces; this one begins with "
                        + kind(parser.currentToken()) + ".");
            }
            object(parser, null, visitor);
            if (parser.nextToken() != null) {
                throw new RecordException("After the study's closing brace there is more text, at byte "
                        + parser.currentTokenLocation().getByteOffset() + "; a record ends there.");
            }
        } catch (StreamConstraintsException e) {
            throw new RecordException(
                    "The JSON goes beyond what is read: " + firstSentence(e.getOriginalMessage()) + ".");
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new RecordException("The JSON is broken" + (place == null ? "" : " at byte " + place.getByteOffset())
                    + ": " + firstSentence(e.getOriginalMessage()) + ".");
        } catch (IOException e) {
            throw new RecordException("The record's text cannot be decoded as UTF-8: "
                    + firstSentence(String.valueOf(e.getMessage())) + ".");
        }
    }

    /** The parser would take UTF-16 and UTF-32 as well, and the bytes are kept as they are. */
    private static void requireUtf8(byte[] json) throws RecordException {
        boolean wide = json.length > 1 && (json[0] == 0 || json[1] == 0);
        boolean marked = json.length > 1 && (json[0] & 0xFE) == 0xFE && (json[1] & 0xFE) == 0xFE;
        if (wide || marked) {
            throw new RecordException("The record's text is not in UTF-8, as its first bytes show; UTF-8 is right.");
        }
    }

    /**
     * The study's number, read from the beginning of its JSON.
     *
     * @throws RecordException if there is none where it belongs
     */
    public static NctId id(byte[] json) throws RecordException {
        try (JsonParser parser = JSON.createParser(json)) {
            String[] path = {"protocolSection", "identificationModule", "nctId"};
            for (String key : path) {
                if (parser.nextToken() != JsonToken.START_OBJECT || !moveTo(parser, key)) {
                    throw new RecordException(
                            "The study has no NCT number; it belongs at protocolSection.identificationModule.nctId.");
                }
            }
            JsonToken token = parser.nextToken();
            String text = token == JsonToken.VALUE_STRING ? parser.getText() : kind(token);
            Optional<NctId> id = token == JsonToken.VALUE_STRING ? NctId.parse(text) : Optional.empty();
            return id.orElseThrow(() -> new RecordException(
                    "\"" + shortened(text) + "\" is not an NCT number; one is NCT and eight digits."));
        } catch (IOException e) {
            throw new RecordException("The JSON is broken before the study's NCT number.");
        }
    }

    private static boolean moveTo(JsonParser parser, String key) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (name.equals(key)) {
                return true;
            }
            JsonToken unused = parser.nextToken();
            parser.skipChildren();
        }
        return false;
    }

    private void object(JsonParser parser, @Nullable Field parent, RecordVisitor visitor)
            throws IOException, RecordException {
        int[] before = derived.enter(parent);
        int here = ++objects;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Field field = parent == null ? SCHEMA.root(name) : parent.child(name);
            JsonToken token = parser.nextToken();
            if (field == null || field.isIndexedOnly()) {
                visitor.unknown(parent == null ? name : parent.path() + "." + name);
                parser.skipChildren();
                continue;
            }
            if (metIn[field.ordinal()] == here) {
                visitor.repeated(field);
            }
            metIn[field.ordinal()] = here;
            if (token != JsonToken.VALUE_NULL) {
                fieldValue(parser, field, token, visitor);
            }
        }
        derived.leave(parent, before, visitor);
    }

    private void fieldValue(JsonParser parser, Field field, JsonToken token, RecordVisitor visitor)
            throws IOException, RecordException {
        if (!field.isList()) {
            value(parser, field, token, visitor);
            return;
        }
        if (token != JsonToken.START_ARRAY) {
            throw wrongType(field, token, "a list");
        }
        int size = 0;
        for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
            value(parser, field, t, visitor);
            size++;
        }
        if (size > 0) {
            derived.counted(field, size);
            visitor.list(field, size);
        }
    }

    private void value(JsonParser parser, Field field, JsonToken token, RecordVisitor visitor)
            throws IOException, RecordException {
        switch (field.type()) {
            case STRUCTURE -> {
                expect(field, token, JsonToken.START_OBJECT, "an object");
                visitor.enter(field);
                object(parser, field, visitor);
                visitor.leave(field);
            }
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD, ENUM, PARTIAL_DATE, DATE, DATE_TIME, AGE -> {
                expect(field, token, JsonToken.VALUE_STRING, "text");
                char[] chars = parser.getTextCharacters();
                int offset = parser.getTextOffset();
                int length = parser.getTextLength();
                visitor.text(field, chars, offset, length);
                derived.text(field, chars, offset, length, visitor);
            }
            case BOOLEAN -> {
                if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
                    throw wrongType(field, token, "true or false");
                }
                visitor.flag(field, token == JsonToken.VALUE_TRUE);
            }
            case INTEGER -> {
                expect(field, token, JsonToken.VALUE_NUMBER_INT, "a whole number");
                visitor.number(field, wholeNumber(parser, field));
            }
            case GEO_POINT -> {
                expect(field, token, JsonToken.START_OBJECT, "an object with lat and lon");
                point(parser, field, visitor);
            }
        }
    }

    private static long wholeNumber(JsonParser parser, Field field) throws IOException, RecordException {
        try {
            return parser.getLongValue();
        } catch (JsonProcessingException e) {
            throw new RecordException(field.path() + " holds the number " + shortened(parser.getText())
                    + ", which is larger than any that can be meant.");
        }
    }

    private static void point(JsonParser parser, Field field, RecordVisitor visitor)
            throws IOException, RecordException {
        double latitude = Double.NaN;
        double longitude = Double.NaN;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            boolean isLatitude = name.equals("lat");
            if (!isLatitude && !name.equals("lon")) {
                visitor.unknown(field.path() + "." + name);
                parser.skipChildren();
                continue;
            }
            if (!token.isNumeric()) {
                throw new RecordException(
                        field.path() + "." + name + " holds " + kind(token) + " where a number was expected.");
            }
            if (isLatitude) {
                latitude = parser.getDoubleValue();
            } else {
                longitude = parser.getDoubleValue();
            }
        }
        boolean onEarth = latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;
        if (!onEarth) {
            throw new RecordException(
                    field.path()
                            + " holds no point on Earth; lat lies between -90 and 90, lon between -180 and 180, and both are needed.");
        }
        visitor.point(field, latitude, longitude);
    }

    private static void expect(Field field, JsonToken found, JsonToken wanted, String inWords) throws RecordException {
        if (found != wanted) {
            throw wrongType(field, found, inWords);
        }
    }

    private static RecordException wrongType(Field field, JsonToken found, String wanted) {
        return new RecordException(field.path() + " holds " + kind(found) + " where " + wanted + " was expected.");
    }

    private static String kind(@Nullable JsonToken token) {
        return switch (token) {
            case null -> "nothing";
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                "something that is no value";
        };
    }

    private static String firstSentence(String message) {
        int newline = message.indexOf('\n');
        String line = newline < 0 ? message : message.substring(0, newline);
        return shortened(line.endsWith(".") ? line.substring(0, line.length() - 1) : line);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    /** Whether values of the field are told through {@link RecordVisitor#text}. */
    public static boolean isToldAsText(Field field) {
        FieldType type = field.type();
        return type.isText() || type == FieldType.ENUM || type.isDate() || type == FieldType.AGE;
    }
}
