package org.eligo.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.jspecify.annotations.Nullable;

/** A real record with the stretches of its bytes that may be replaced, in their order; they do not overlap. */
final class Template {

    enum Kind {
        /** A run of at least three letters in a text. */
        WORD,
        /** The study's own number, wherever it stands. */
        NUMBER,
        /** A digit of one of its other identifiers. */
        DIGIT,
        /** A site's address, from city to country. */
        ADDRESS,
        /** The coordinates that go with the address before. */
        POINT
    }

    record Slot(Kind kind, int from, int to) {}

    private static final Schema SCHEMA = Schema.registry();
    private static final Field LOCATION = SCHEMA.piece("Location");
    private static final Field POINT = SCHEMA.piece("LocationGeoPoint");
    private static final Field CITY = SCHEMA.piece("LocationCity");
    private static final Field COUNTRY = SCHEMA.piece("LocationCountry");
    private static final List<Field> ADDRESS =
            List.of(CITY, SCHEMA.piece("LocationState"), SCHEMA.piece("LocationZip"), COUNTRY);
    private static final List<Field> IDENTIFIERS = List.of(SCHEMA.piece("OrgStudyId"), SCHEMA.piece("SecondaryId"));
    private static final int MIN_WORD = 3;

    private final byte[] json;
    private final byte[] number;
    private final List<Slot> slots = new ArrayList<>();

    /** Finds the stretches, and tells the corpus its words and places. */
    Template(StudyRecord record, Corpus corpus) {
        this.json = record.json();
        this.number = record.id().toString().getBytes(StandardCharsets.US_ASCII);
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            JsonToken unused = parser.nextToken();
            object(parser, null, corpus);
        } catch (IOException e) {
            throw new UncheckedIOException("The record of " + record.id() + " cannot be read.", e);
        }
        slots.sort(Comparator.comparingInt(Slot::from));
    }

    byte[] json() {
        return json;
    }

    List<Slot> slots() {
        return slots;
    }

    private void object(JsonParser parser, @Nullable Field parent, Corpus corpus) throws IOException {
        int city = -1;
        int country = -1;
        int keyAt = -1;
        List<Field> inAddress = new ArrayList<>();
        int[] point = new int[2];
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            keyAt = (int) parser.currentTokenLocation().getByteOffset();
            Field field = parent == null ? SCHEMA.root(parser.currentName()) : parent.child(parser.currentName());
            token = parser.nextToken();
            int at = (int) parser.currentTokenLocation().getByteOffset();
            if (field == null) {
                parser.skipChildren();
                continue;
            }
            value(parser, token, field, corpus);
            if (parent == LOCATION) {
                city = field == CITY ? keyAt : city;
                country = field == COUNTRY ? at + stringLength(at) : country;
                if ((city >= 0 && country < 0) || field == COUNTRY) {
                    inAddress.add(field);
                }
                if (field == POINT) {
                    point[0] = at;
                    point[1] = (int) parser.currentTokenLocation().getByteOffset() + 1;
                }
            }
        }
        if (city >= 0 && country > city && point[1] > 0 && ADDRESS.containsAll(inAddress)) {
            slots.add(new Slot(Kind.ADDRESS, city, country));
            slots.add(new Slot(Kind.POINT, point[0], point[1]));
            corpus.town(new Corpus.Town(text(city, country), text(point[0], point[1])));
        }
    }

    private void value(JsonParser parser, JsonToken token, Field field, Corpus corpus) throws IOException {
        switch (token) {
            case START_ARRAY -> {
                for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
                    value(parser, t, field, corpus);
                }
            }
            case START_OBJECT -> {
                if (field.type() == FieldType.STRUCTURE) {
                    object(parser, field, corpus);
                } else {
                    parser.skipChildren();
                }
            }
            case VALUE_STRING -> {
                int at = (int) parser.currentTokenLocation().getByteOffset();
                string(field, at + 1, at + stringLength(at) - 1, corpus);
            }
            default -> {}
        }
    }

    private void string(Field field, int from, int to, Corpus corpus) {
        if (IDENTIFIERS.contains(field)) {
            for (int i = from; i < to; i++) {
                if (json[i] >= '0' && json[i] <= '9' && json[i - 1] != '\\') {
                    slots.add(new Slot(Kind.DIGIT, i, i + 1));
                }
            }
        } else if (field.type() == FieldType.NCT_ID
                || field.type() == FieldType.TEXT
                || field.type() == FieldType.MARKUP) {
            boolean words = !ADDRESS.contains(field);
            int i = from;
            while (i < to) {
                if (json[i] == '\\') {
                    i += json[i + 1] == 'u' ? 6 : 2;
                } else if (isNumber(i, to)) {
                    slots.add(new Slot(Kind.NUMBER, i, i + number.length));
                    i += number.length;
                } else {
                    int end = i;
                    while (end < to && isLetter(json[end])) {
                        end++;
                    }
                    if (words && end - i >= MIN_WORD && !isPartOfWord(i - 1) && !isPartOfWord(end)) {
                        slots.add(new Slot(Kind.WORD, i, end));
                        corpus.word(json, i, end);
                    }
                    i = Math.max(end, i + 1);
                }
            }
        }
    }

    private boolean isNumber(int at, int to) {
        if (at + number.length > to) {
            return false;
        }
        for (int i = 0; i < number.length; i++) {
            if (json[at + i] != number[i]) {
                return false;
            }
        }
        return true;
    }

    /** A byte of a letter that is not ASCII, or a digit: the run of letters is only a part of the word. */
    private boolean isPartOfWord(int at) {
        return json[at] < 0 || (json[at] >= '0' && json[at] <= '9') || json[at] == '-';
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }

    /** Of the string whose opening quote stands there, both quotes counted. */
    private int stringLength(int quote) {
        int i = quote + 1;
        while (json[i] != '"') {
            i += json[i] == '\\' ? 2 : 1;
        }
        return i + 1 - quote;
    }

    private String text(int from, int to) {
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }
}
