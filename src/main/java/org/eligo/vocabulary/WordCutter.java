package org.eligo.vocabulary;

/**
 * Cuts text into words. A word is a longest run of letters, digits and combining marks; an apostrophe between two letters belongs
 * to it; an ideograph is a word of its own. Everything else separates, so hyphens and punctuation do not count.
 *
 * <p>Made to be reused for text after text without garbage; one instance per thread.
 */
public final class WordCutter {

    private char[] text = new char[0];
    private int end;
    private int wordStart;
    private int wordEnd;

    /** Starts on {@code length} chars of {@code text} from {@code offset}. The array is read, not copied. */
    public void start(char[] text, int offset, int length) {
        this.text = text;
        this.end = offset + length;
        this.wordStart = offset;
        this.wordEnd = offset;
    }

    /** Moves to the next word; false when there is none. */
    public boolean next() {
        int at = wordEnd;
        while (at < end) {
            int c = codePointAt(at);
            if (isWordPart(c)) {
                wordStart = at;
                wordEnd = isIdeograph(c) ? at + Character.charCount(c) : runEnd(at);
                return true;
            }
            at += Character.charCount(c);
        }
        wordEnd = end;
        return false;
    }

    /** Index of the word's first char. */
    public int wordStart() {
        return wordStart;
    }

    /** Index after the word's last char. */
    public int wordEnd() {
        return wordEnd;
    }

    private int runEnd(int start) {
        int at = start;
        while (at < end) {
            char unit = text[at];
            if (unit < 128) {
                if (isAsciiWordPart(unit) || (isApostrophe(unit) && joins(start, at))) {
                    at++;
                    continue;
                }
                return at;
            }
            int c = codePointAt(at);
            boolean part = isWordPart(c) && !isIdeograph(c);
            if (!part && !(isApostrophe(c) && joins(start, at))) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private boolean joins(int start, int at) {
        return at > start && at + 1 < end && joins(text[at - 1], text[at + 1]);
    }

    private static boolean joins(char before, char after) {
        return Character.isLetter(before) && Character.isLetter(after) && !isIdeograph(before) && !isIdeograph(after);
    }

    private int codePointAt(int at) {
        char unit = text[at];
        if (Character.isHighSurrogate(unit) && at + 1 < end && Character.isLowSurrogate(text[at + 1])) {
            return Character.toCodePoint(unit, text[at + 1]);
        }
        return unit;
    }

    /** Whether the chars before and at {@code place} belong to one word of the text. */
    static boolean isInsideWord(String text, int place) {
        if (place <= 0 || place >= text.length()) {
            return false;
        }
        int before = text.codePointBefore(place);
        int after = text.codePointAt(place);
        if (isApostrophe(after)) {
            return place + 1 < text.length() && joins(text.charAt(place - 1), text.charAt(place + 1));
        }
        if (isApostrophe(before)) {
            return place > 1 && joins(text.charAt(place - 2), text.charAt(place));
        }
        boolean splitsPair = Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
        return splitsPair || (isWordPart(before) && isWordPart(after) && !isIdeograph(before) && !isIdeograph(after));
    }

    private static boolean isWordPart(int c) {
        if (c < 128) {
            return isAsciiWordPart(c);
        }
        return Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isAsciiWordPart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** A straight or curly apostrophe. */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isIdeograph(int c) {
        return c > 0x2000 && Character.isIdeographic(c);
    }
}
