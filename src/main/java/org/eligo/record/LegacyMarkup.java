package org.eligo.record;

import java.io.ByteArrayOutputStream;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts of the type markup as the registry did before it had markdown: lines end with a carriage return and a line feed, and the
 * backslashes are gone with which markdown keeps a character from being a mark. Lists and headings stay as they are, all other bytes too.
 */
public final class LegacyMarkup {

    private static final Schema SCHEMA = Schema.registry();

    /** What a backslash stands before in markdown, as CommonMark lists it. */
    private static final String MARKS = "!#$%&'()*+,-./:;<=>?@[]^_`{|}~";

    private static final byte[] LINE_END = {'\\', 'r', '\\', 'n'};

    private final byte[] json;
    private final JsonBytes in;
    private final ByteArrayOutputStream out;
    private int copied;

    private LegacyMarkup(byte[] json) {
        this.json = json;
        this.in = new JsonBytes(json);
        this.out = new ByteArrayOutputStream(json.length + 256);
    }

    /**
     * The record, or part of one, with its markup in the older form.
     *
     * @param json compact, its keys those of the schema
     */
    public static byte[] of(byte[] json) {
        LegacyMarkup copy = new LegacyMarkup(json);
        copy.object(null);
        copy.copyUpTo(json.length);
        return copy.out.toByteArray();
    }

    private void object(@Nullable Field parent) {
        in.take('{');
        while (in.at() != '}') {
            String key = in.key();
            Field field = parent == null ? SCHEMA.root(key) : parent.child(key);
            value(field);
            boolean unused = in.takeIfAt(',');
        }
        in.take('}');
    }

    private void value(@Nullable Field field) {
        if (field == null || !(field.type() == FieldType.STRUCTURE || field.type() == FieldType.MARKUP)) {
            in.skipValue();
        } else if (in.at() == '[') {
            in.take('[');
            while (in.at() != ']') {
                value(field);
                boolean unused = in.takeIfAt(',');
            }
            in.take(']');
        } else if (in.at() == '{' && field.type() == FieldType.STRUCTURE) {
            object(field);
        } else if (in.at() == '"' && field.type() == FieldType.MARKUP) {
            int start = in.position();
            in.skipValue();
            copyUpTo(start);
            text(start, in.position());
            copied = in.position();
        } else {
            in.skipValue();
        }
    }

    private void copyUpTo(int end) {
        out.write(json, copied, end - copied);
        copied = end;
    }

    /** A string with its quotation marks; character by character, each as JSON writes it. */
    private void text(int from, int to) {
        int before = 0;
        for (int at = from; at < to; ) {
            int length = length(at);
            if (isEscape(at, '\\') && isMark(at + length)) {
                at += length;
                length = length(at);
                out.write(json, at, length);
            } else if (isEscape(at, 'n') && before != 'r') {
                out.writeBytes(LINE_END);
            } else {
                out.write(json, at, length);
            }
            before = json[at] == '\\' ? json[at + 1] : 0;
            at += length;
        }
    }

    /** How many bytes of JSON the character here has. */
    private int length(int at) {
        return json[at] != '\\' ? 1 : json[at + 1] == 'u' ? 6 : 2;
    }

    private boolean isEscape(int at, char escaped) {
        return json[at] == '\\' && json[at + 1] == escaped;
    }

    private boolean isMark(int at) {
        return json[at] == '\\' ? isEscape(at, '\\') || isEscape(at, '"') : MARKS.indexOf(json[at]) >= 0;
    }
}
