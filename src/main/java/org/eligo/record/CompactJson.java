package org.eligo.record;

import java.util.Arrays;

/** Takes the white space between tokens out of JSON and leaves everything else: key order, escapes, number lexemes. */
public final class CompactJson {

    private CompactJson() {}

    /**
     * The JSON in {@code json[from, to)} without white space between its tokens. Text that is no JSON comes back in some form; it
     * is for the reader to refuse.
     *
     * @return {@code json} itself where it is the whole array and has no such space
     */
    public static byte[] compact(byte[] json, int from, int to) {
        int space = nextSpace(json, from, to);
        if (space == to) {
            return from == 0 && to == json.length ? json : Arrays.copyOfRange(json, from, to);
        }
        byte[] compact = new byte[to - from];
        int length = 0;
        int start = from;
        while (true) {
            System.arraycopy(json, start, compact, length, space - start);
            length += space - start;
            start = space;
            while (start < to && isSpace(json[start])) {
                start++;
            }
            if (start == to) {
                return Arrays.copyOf(compact, length);
            }
            space = nextSpace(json, start, to);
        }
    }

    /** The next white space outside a string; {@code to} where there is none. */
    private static int nextSpace(byte[] json, int from, int to) {
        int i = from;
        while (i < to) {
            byte c = json[i];
            if (c == '"') {
                i = behindString(json, i + 1, to);
            } else if (isSpace(c)) {
                return i;
            } else {
                i++;
            }
        }
        return to;
    }

    private static int behindString(byte[] json, int from, int to) {
        int i = from;
        while (i < to) {
            byte c = json[i++];
            if (c == '"') {
                return i;
            }
            if (c == '\\') {
                i++;
            }
        }
        return to;
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
