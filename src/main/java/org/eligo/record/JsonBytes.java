package org.eligo.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A place in a compact JSON text that is known to be right. It moves over keys and values without reading them; the work is one look
 * at each byte, the stack constant. It may begin with the text's first part, and fetches the whole when it comes to that part's end.
 */
final class JsonBytes {

    private static final JsonFactory JSON = new JsonFactory();

    private final Supplier<byte[]> whole;

    /** The beginning of the text, or all of it. */
    private byte[] json;

    private int at;

    JsonBytes(byte[] json) {
        this(json, () -> json);
    }

    /** @param whole the text that begins with these bytes */
    JsonBytes(byte[] beginning, Supplier<byte[]> whole) {
        this.json = beginning;
        this.whole = whole;
    }

    int position() {
        return at;
    }

    /** The byte here. */
    byte at() {
        if (at >= json.length) {
            json = whole.get();
        }
        return json[at];
    }

    /** Copies the text between two places, of which neither is ahead. */
    void copy(int from, int to, byte[] target, int targetAt) {
        System.arraycopy(json, from, target, targetAt, to - from);
    }

    /** Moves over this byte, which must be here. */
    void take(char c) {
        if (at() != c) {
            throw new IllegalStateException("A stored record has '" + (char) at() + "' at byte " + at + " where '" + c
                    + "' belongs; the store is damaged, or the record is not compact.");
        }
        at++;
    }

    boolean takeIfAt(char c) {
        if (at() == c) {
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
        switch (at()) {
            case '"' -> {
                boolean unused = skipString();
            }
            case '{', '[' -> jumpBehind(at);
            default -> {
                while (at() != ',' && at() != '}' && at() != ']') {
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
            switch (at()) {
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
        while (at() != '"') {
            if (at() == '\\') {
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
