package org.eligo.vocabulary;

/** Comparison of text as it stands: case, accents and punctuation count, only the ends must fall between words. */
public final class ExactText {

    private ExactText() {}

    /**
     * Whether {@code sought} stands in {@code text} and both its ends fall between words, as {@link WordCutter} cuts them: what is
     * found so is also found by its words.
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
                    && !WordCutter.isInsideWord(whole, at)
                    && !WordCutter.isInsideWord(whole, end)) {
                return true;
            }
        }
        return false;
    }
}
