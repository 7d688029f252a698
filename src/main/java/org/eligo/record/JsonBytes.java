package org.eligo.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A place in a compact JSON text that is known to be right. It moves over keys and values without reading them; the work is one look
 * at each byte, the stack constant.
 */
final class JsonBytes {

    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] json;
    private int at;

    JsonBytes(byte[] json) {
        this.json = json;
    }

    int position() {
        return at;
    }

    /** The byte here. */
    byte at() {
        return json[at];
    }

    /** Moves over this byte, which must be here. */
    void take(char c) {
        if (json[at] != c) {
            throw new IllegalStateException("A stored record has '" + (char) json[at] + "' at byte " + at + " where '"
                    + c + "' belongs; the store is damaged, or the record is not compact.");
        }
        at++;
    }

    boolean takeIfAt(char c) {
        if (json[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Moves over a key and its colon. */
    String key() {
        int start = at;
        boolean escaped = skipString();
        String key =
                escaped ? unescaped(start, at) : new String(json, start + 1, at - start - 2, StandardCharsets.UTF_8);
        take(':');
        return key;
    }

    /** Moves over the value here. */
    void skipValue() {
        switch (json[at]) {
            case '"' -> {
                boolean unused = skipString();
            }
            case '{', '[' -> jumpBehind(at);
            default -> {
                while (at < json.length && json[at] != ',' && json[at] != '}' && json[at] != ']') {
                    at++;
                }
            }
        }
    }

    /**
     * Moves behind the object or list that begins at {@code start}, from a place directly inside it (between two of its members) or
     * from its beginning.
     */
    void jumpBehind(int start) {
        int depth = 1;
        at = Math.max(at, start + 1);
        while (depth > 0) {
            switch (json[at]) {
                case '"' -> {
                    boolean unused = skipString();
                }
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    at++;
                }
                default -> at++;
            }
        }
    }

    /** Moves over a string; true if it has an escape. */
    private boolean skipString() {
        take('"');
        boolean escaped = false;
        while (json[at] != '"') {
            if (json[at] == '\\') {
                escaped = true;
                at++;
            }
            at++;
        }
        at++;
        return escaped;
    }

    private String unescaped(int from, int to) {
        try (JsonParser parser = JSON.createParser(json, from, to - from)) {
            var unused = parser.nextToken();
            return parser.getText();
        } catch (IOException e) {
            throw new IllegalStateException("A stored record has a broken key at byte " + from + ".", e);
        }
    }
}
