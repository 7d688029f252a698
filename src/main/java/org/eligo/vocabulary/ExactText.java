package org.eligo.vocabulary;

/** Comparison of text as it stands: case, accents and punctuation count, only the ends must fall between words. */
public final class ExactText {

    private ExactText() {}

    /**
     * Whether {@code sought} stands in {@code text} with no letter or digit directly before or after it.
     *
     * @param atStart it must be the beginning of the text, surrounding white space aside
     * @param atEnd it must be the end of the text
     */
    public static boolean contains(String text, String sought, boolean atStart, boolean atEnd) {
        String whole = text.strip();
        String part = sought.strip();
        if (part.isEmpty()) {
            return false;
        }
        for (int at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
            int end = at + part.length();
            if ((!atStart || at == 0)
                    && (!atEnd || end == whole.length())
                    && isBoundary(whole, at, part.codePointAt(0))
                    && isBoundary(whole, end, part.codePointBefore(part.length()))) {
                return true;
            }
        }
        return false;
    }

    /** The place lies at an end of the text, or not both sides of it are part of one word. */
    private static boolean isBoundary(String text, int at, int inside) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        return !WordCutter.isWordPart(inside) || !WordCutter.isWordPart(before) || !WordCutter.isWordPart(after);
    }
}
