package org.eligo.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the end of a JSON object by its structure: brackets, commas, colons, strings. What stands inside a string or a literal is
 * left to the parser. The fast loop of a load: no object is made, every byte is looked at once.
 */
final class ObjectScanner {

    /** How the scan of an object ended; the window's position is then behind the last byte looked at. */
    enum Outcome {
        /** Behind its closing brace. */
        COMPLETE,
        /** It is no study but the beginning of a page; the position is behind the bracket of its studies. */
        PAGE,
        NOT_JSON("The JSON is broken"),
        LINE_BREAK_IN_TEXT("A line break stands inside a text value; there it is written \\n"),
        STUDY_WITHIN("Another study begins before this one has ended"),
        TOO_DEEP("The JSON is nested deeper than " + MAX_DEPTH + " levels"),
        TOO_LARGE("The study is larger than the limit of %d bytes (max-record-bytes)"),
        ENDED("The text ends before the study does");

        private final String reason;

        Outcome() {
            this("");
        }

        Outcome(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /** A study nests a dozen levels; the limit keeps hostile text from costing time. */
    static final int MAX_DEPTH = 100;

    private static final int MAX_KEY = 200;

    /** The keys of a study, the one it begins with first; none of them stands anywhere else in it. */
    private static final byte[][] STUDY_KEYS = bytes(List.of(
            "protocolSection",
            "resultsSection",
            "annotationSection",
            "documentSection",
            "derivedSection",
            "hasResults"));

    private static final byte[] LAST_KEY = "hasResults".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STUDIES = "studies".getBytes(StandardCharsets.US_ASCII);
    private static final byte[][] PAGE_KEYS = bytes(List.of("studies", "totalCount", "nextPageToken"));

    private enum Expected {
        FIRST_KEY,
        KEY,
        COLON,
        FIRST_VALUE,
        VALUE,
        COMMA_OR_END;

        boolean isKey() {
            return this == FIRST_KEY || this == KEY;
        }

        boolean isValue() {
            return this == FIRST_VALUE || this == VALUE;
        }
    }

    private final ByteWindow window;
    private final long maxBytes;
    private final boolean[] isList = new boolean[MAX_DEPTH + 1];
    private Outcome stopped = Outcome.ENDED;
    private long lines;
    private boolean complete;

    ObjectScanner(ByteWindow window, long maxBytes) {
        this.window = window;
        this.maxBytes = maxBytes;
    }

    /** Line breaks between the tokens of the object scanned last. */
    long lines() {
        return lines;
    }

    /** Whether the object ended with the key that ends every record of the registry. */
    boolean endedWithLastKey() {
        return complete;
    }

    /** Scans the object that begins at the window's position, which is also what it keeps. */
    Outcome scan() {
        ByteWindow w = window;
        int depth = 0;
        Expected expected = Expected.VALUE;
        boolean isStudy = false;
        boolean braceBeginsLine = false;
        boolean lastKeyIsStudies = false;
        lines = 0;
        complete = false;
        while (true) {
            if (w.position == w.limit && !read()) {
                return stopped;
            }
            byte c = w.bytes[w.position++];
            switch (c) {
                case ' ', '\t', '\r' -> {}
                case '\n' -> lines++;
                case '"' -> {
                    if (!expected.isKey() && !expected.isValue()) {
                        return Outcome.NOT_JSON;
                    }
                    int from = w.position - w.kept;
                    if (!string()) {
                        return stopped;
                    }
                    if (expected.isKey()) {
                        if (expected == Expected.FIRST_KEY && isOneOf(STUDY_KEYS, from)) {
                            if (depth == 1) {
                                isStudy = true;
                            } else if (isStudy || isList[depth - 1] || braceBeginsLine) {
                                return Outcome.STUDY_WITHIN;
                            }
                        }
                        complete = depth == 1 ? is(LAST_KEY, from) : complete;
                        lastKeyIsStudies = depth == 1 && !isStudy && is(STUDIES, from);
                        expected = Expected.COLON;
                    } else {
                        expected = Expected.COMMA_OR_END;
                    }
                }
                case '{', '[' -> {
                    if (!expected.isValue()) {
                        return Outcome.NOT_JSON;
                    }
                    boolean list = c == '[';
                    if (list && depth == 1 && lastKeyIsStudies) {
                        return Outcome.PAGE;
                    }
                    if (++depth > MAX_DEPTH) {
                        return Outcome.TOO_DEEP;
                    }
                    isList[depth] = list;
                    expected = list ? Expected.FIRST_VALUE : Expected.FIRST_KEY;
                    braceBeginsLine = depth > 1 && w.bytes[w.position - 2] == '\n';
                }
                case '}', ']' -> {
                    boolean list = c == ']';
                    boolean may = expected == Expected.COMMA_OR_END
                            || expected == (list ? Expected.FIRST_VALUE : Expected.FIRST_KEY);
                    if (!may || isList[depth] != list) {
                        return Outcome.NOT_JSON;
                    }
                    depth--;
                    if (depth == 0) {
                        return w.position - w.kept > maxBytes ? Outcome.TOO_LARGE : Outcome.COMPLETE;
                    }
                    expected = Expected.COMMA_OR_END;
                }
                case ',' -> {
                    if (expected != Expected.COMMA_OR_END) {
                        return Outcome.NOT_JSON;
                    }
                    expected = isList[depth] ? Expected.VALUE : Expected.KEY;
                }
                case ':' -> {
                    if (expected != Expected.COLON) {
                        return Outcome.NOT_JSON;
                    }
                    expected = Expected.VALUE;
                }
                default -> {
                    if (!expected.isValue() || !isLiteral(c)) {
                        return Outcome.NOT_JSON;
                    }
                    expected = Expected.COMMA_OR_END;
                    if (!literal()) {
                        return stopped;
                    }
                }
            }
        }
    }

    /** Whether a study or a page may begin at the brace that the window keeps; the position stays. */
    boolean beginsHere() {
        int at = 1;
        while (at < 4096 && isSpace(window.at(at))) {
            at++;
        }
        if (window.at(at) != '"') {
            return false;
        }
        int from = at + 1;
        for (int length = 0; length <= 20; length++) {
            if (window.at(from + length) == '"') {
                return isOneOf(STUDY_KEYS, from, length) || isOneOf(PAGE_KEYS, from, length);
            }
        }
        return false;
    }

    /**
     * Whether at that distance behind what the window keeps there is a key that stands inside a study: not its first one, and not
     * one of a page.
     */
    boolean isInnerKey(int quote) {
        int from = quote + 1;
        int length = 0;
        while (length < MAX_KEY && isLiteral((byte) window.at(from + length))) {
            length++;
        }
        int behind = from + length + 1;
        while (behind - from < MAX_KEY && isSpace(window.at(behind))) {
            behind++;
        }
        boolean isKey = window.at(from + length) == '"' && window.at(behind) == ':';
        return isKey && !is(STUDY_KEYS[0], from, length) && !isOneOf(PAGE_KEYS, from, length);
    }

    /** Passes over a string from behind its opening quote. */
    private boolean string() {
        while (true) {
            byte[] b = window.bytes;
            int limit = window.limit;
            int p = window.position;
            while (p < limit) {
                byte c = b[p++];
                if (c == '"') {
                    window.position = p;
                    return true;
                }
                if (c == '\\') {
                    if (p == limit) {
                        p--;
                        break;
                    }
                    if (b[p] != '\n') {
                        p++;
                    }
                } else if (c == '\n') {
                    window.position = p;
                    stopped = Outcome.LINE_BREAK_IN_TEXT;
                    return false;
                }
            }
            window.position = p;
            if (!read()) {
                return false;
            }
        }
    }

    private boolean literal() {
        while (true) {
            while (window.position < window.limit) {
                if (!isLiteral(window.bytes[window.position])) {
                    return true;
                }
                window.position++;
            }
            if (!read()) {
                return false;
            }
        }
    }

    private boolean read() {
        boolean tooLarge = window.position - window.kept > maxBytes;
        if (!tooLarge && window.more()) {
            return true;
        }
        stopped = tooLarge ? Outcome.TOO_LARGE : Outcome.ENDED;
        return false;
    }

    /** Whether the string that has just ended, and began there, is one of the keys. */
    private boolean isOneOf(byte[][] keys, int from) {
        return isOneOf(keys, from, window.position - 1 - window.kept - from);
    }

    private boolean is(byte[] key, int from) {
        return is(key, from, window.position - 1 - window.kept - from);
    }

    private boolean isOneOf(byte[][] keys, int from, int length) {
        for (byte[] key : keys) {
            if (is(key, from, length)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(byte[] key, int from, int length) {
        if (length != key.length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (window.bytes[window.kept + from + i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLiteral(byte c) {
        return (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '-'
                || c == '+'
                || c == '.';
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static byte[][] bytes(List<String> keys) {
        return keys.stream().map(k -> k.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
    }
}
