package org.eligo.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the studies in a text, whatever its form: one a line, a list, pages of the registry's API (one or many), a single study,
 * studies one after the other; compact or with white space.
 *
 * <p>A broken study costs nothing but itself: reading goes on where the next one begins, which may lie before the place at which the
 * break was noticed. A study begins at a brace that is followed by one of its six keys (or a page's), or that is the first byte of
 * its line; and a broken one ends with its line where studies have stood one a line so far. At most {@code maxRecordBytes} and a
 * megabyte are held.
 */
final class RecordFramer {

    /** How studies have stood so far. */
    private enum Layout {
        UNKNOWN,
        ONE_A_LINE,
        FREE
    }

    /** Where in a page of the registry's API the reading is. */
    private enum Page {
        NONE,
        STUDIES,
        /** Behind its studies. */
        TAIL
    }

    private static final String NO_STUDY = "Text stands where a study should begin";
    private static final String TEXT_AFTER = "After the study's closing brace there is more text";

    /** Of JSON text sequences. */
    private static final int RECORD_SEPARATOR = 0x1e;

    private static final int MAX_LOOK_AHEAD = 4096;

    private static final String LIST_OPEN =
            "The text ends before its list of studies does, with no ] behind the last one: studies may be missing.";

    private final ByteWindow window;
    private final ObjectScanner scanner;
    private final long maxRecordBytes;
    private final String input;
    private final Optional<String> entry;
    private final FrameSink sink;
    private long study = 1;
    private long line = 1;
    private int lists;
    private Page page = Page.NONE;
    private Layout layout = Layout.UNKNOWN;
    private boolean atLineStart = true;
    private boolean failureTold;

    /** Something was set aside; then a bracket may have gone with it, and the text is known to be damaged anyway. */
    private boolean brokenTold;

    RecordFramer(ByteWindow text, long maxRecordBytes, String input, Optional<String> entry, FrameSink sink) {
        this.window = text;
        this.scanner = new ObjectScanner(window, maxRecordBytes);
        this.maxRecordBytes = maxRecordBytes;
        this.input = input;
        this.entry = entry;
        this.sink = sink;
    }

    /** Reads the text to its end; false where damaged packing ended it, which then has been told. */
    boolean readAll() {
        while (true) {
            window.kept = window.position;
            if (window.position == window.limit && !window.more()) {
                break;
            }
            byte c = window.bytes[window.position];
            if (c == '\n') {
                line++;
                atLineStart = true;
                window.position++;
            } else if (c == '{') {
                object();
            } else if (ObjectScanner.isSpace(c) || c == ',' || c == RECORD_SEPARATOR) {
                window.position++;
            } else if (!isBracket(c) && !isByteOrderMark() && !isTail(c)) {
                setAside(NO_STUDY, false);
            }
        }
        String failure = window.failure();
        if (failure != null && !failureTold) {
            sink.broken(
                    Place.whole(input, entry),
                    0,
                    InputReader.sentence(failure + ", behind " + (study - 1) + " studies"));
        } else if (failure == null && !brokenTold && (lists > 0 || page == Page.STUDIES)) {
            sink.broken(Place.whole(input, entry), 0, LIST_OPEN);
        }
        return failure == null;
    }

    private Place place() {
        return new Place(input, entry, study, line, window.offset() - (window.position - window.kept));
    }

    private void object() {
        boolean beganLine = atLineStart;
        atLineStart = false;
        ObjectScanner.Outcome outcome = scanner.scan();
        switch (outcome) {
            case COMPLETE -> {
                if (!endsCleanly(beganLine && scanner.lines() == 0)) {
                    setAside(TEXT_AFTER, true);
                    return;
                }
                int from = window.kept;
                sink.frame(Arrays.copyOfRange(window.bytes, from, window.position), place());
                study++;
                line += scanner.lines();
                layout = beganLine && scanner.lines() == 0 ? Layout.ONE_A_LINE : Layout.FREE;
            }
            case PAGE -> {
                line += scanner.lines();
                page = Page.STUDIES;
            }
            case ENDED -> {
                String failure = window.failure();
                failureTold |= failure != null;
                setAside(failure == null ? outcome.reason() : outcome.reason() + ": " + failure, true);
            }
            case TOO_LARGE -> setAside(String.format(Locale.ROOT, outcome.reason(), maxRecordBytes), true);
            case NOT_JSON, LINE_BREAK_IN_TEXT, STUDY_WITHIN, TOO_DEEP ->
                setAside(
                        outcome.reason() + ", " + (window.position - 1 - window.kept)
                                + " bytes after the study's beginning",
                        true);
        }
    }

    /**
     * Whether the object is a whole study and not the first part of one that holds a closing brace too many: behind that there is
     * another key, or text without anything between.
     */
    private boolean endsCleanly(boolean aloneInLine) {
        int size = window.position - window.kept;
        boolean separated = false;
        for (int at = size; at - size < MAX_LOOK_AHEAD; at++) {
            int next = window.at(at);
            if (next == ']' && page == Page.STUDIES) {
                return true;
            }
            switch (next) {
                case '}' -> {}
                case ' ', '\t', '\r', ',', ']' -> separated = true;
                case '\n' -> {
                    if (aloneInLine) {
                        return true;
                    }
                    separated = true;
                }
                case -1, '{', '[', RECORD_SEPARATOR -> {
                    return true;
                }
                default -> {
                    return separated && (scanner.endedWithLastKey() || next != '"' || !scanner.isInnerKey(at));
                }
            }
        }
        return true;
    }

    /**
     * Sets aside what the window keeps and the rest of the broken piece: up to the next beginning of a study, or the end of the
     * line.
     */
    private void setAside(String reason, boolean inObject) {
        Place place = place();
        long from = place.offset();
        boolean byLine = layout == Layout.ONE_A_LINE || (layout == Layout.UNKNOWN && inObject && scanner.lines() == 0);
        window.position = window.kept + 1;
        atLineStart = false;
        while (true) {
            window.kept = window.position;
            if (window.position == window.limit && !window.more()) {
                break;
            }
            byte c = window.bytes[window.position];
            if (c == '\n') {
                if (byLine) {
                    break;
                }
                line++;
            } else if (c == '{' && (atLineStart || scanner.beginsHere())) {
                break;
            }
            atLineStart = c == '\n';
            window.position++;
        }
        sink.broken(place, window.offset() - from, reason + ".");
        brokenTold = true;
        study++;
    }

    private boolean isBracket(byte c) {
        if (c == '[') {
            lists++;
        } else if (c == ']' && page == Page.STUDIES) {
            page = Page.TAIL;
        } else if (c == ']' && lists > 0) {
            lists--;
        } else if (c == '}' && page == Page.TAIL) {
            page = Page.NONE;
        } else {
            return false;
        }
        atLineStart = false;
        window.position++;
        return true;
    }

    private boolean isByteOrderMark() {
        boolean is = window.at(0) == 0xef && window.at(1) == 0xbb && window.at(2) == 0xbf;
        if (is) {
            window.position += 3;
        }
        return is;
    }

    /** Passes over a key or value behind a page's studies: {@code "nextPageToken":"…"}. */
    private boolean isTail(byte c) {
        if (page != Page.TAIL) {
            return false;
        }
        if (c != '"') {
            boolean is = c == ':' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
            window.position += is ? 1 : 0;
            return is;
        }
        for (int at = 1; at < maxRecordBytes; at++) {
            int next = window.at(at);
            if (next == '"') {
                window.position += at + 1;
                return true;
            }
            if (next < 0x20) {
                return false;
            }
            at += next == '\\' ? 1 : 0;
        }
        return false;
    }
}
