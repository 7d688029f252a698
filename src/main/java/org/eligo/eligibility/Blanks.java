package org.eligo.eligibility;

/** What counts as blank in a criteria text, and how a stretch of it reads. */
final class Blanks {

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final int TAB_STOP = 4;

    private Blanks() {}

    /** Blanks, breaks, no-break and zero-width spaces, byte order marks: all that has no ink. */
    static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** The first place at or after {@code from} that is not blank, at most {@code end}. */
    static int skip(String source, int from, int end) {
        int at = from;
        while (at < end && isBlank(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The place after the last character before {@code end} that is not blank, at least {@code start}. */
    static int trimEnd(String source, int start, int end) {
        int at = end;
        while (at > start && isBlank(source.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The column at which a place stands when its line starts at {@code start}; a tab goes to the next multiple of four. */
    static int column(String source, int start, int at) {
        int column = 0;
        for (int i = start; i < at; i++) {
            column += source.charAt(i) == '\t' ? TAB_STOP - column % TAB_STOP : 1;
        }
        return column;
    }

    /** Whether a backslash at this place hides the character after it, as markdown has it. */
    static boolean isEscape(String source, int at, int end) {
        return at + 1 < end && source.charAt(at) == '\\' && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0;
    }

    /** A stretch as it reads: escapes undone, blanks joined to one space, none at the ends. */
    static String readable(String source, int start, int end) {
        var text = new StringBuilder(end - start);
        boolean gap = false;
        for (int at = start; at < end; at++) {
            char c = source.charAt(at);
            if (isBlank(c)) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append(' ');
                gap = false;
            }
            if (isEscape(source, at, end)) {
                at++;
            }
            text.append(source.charAt(at));
        }
        return text.toString();
    }
}
