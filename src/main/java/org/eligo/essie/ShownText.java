package org.eligo.essie;

/** Pieces of a query made fit to be shown: cut to size, on one line, without control characters or broken characters. */
final class ShownText {

    /** Characters of the text that a caret line shows. */
    static final int WINDOW = 120;

    private static final int BRIEF = 60;
    private static final char UNSHOWABLE = '\uFFFD';

    private ShownText() {}

    static String brief(String text) {
        return text.length() <= BRIEF ? clean(text, 0, text.length()) : clean(text, 0, BRIEF - 1) + "…";
    }

    static String caretLines(String text, int position) {
        int from = Math.max(0, Math.min(position - WINDOW / 2, text.length() - WINDOW));
        int to = Math.min(text.length(), from + WINDOW);
        if (splitsPair(text, from)) {
            from++;
        }
        if (splitsPair(text, to)) {
            to--;
        }
        int at = Math.max(from, Math.min(position, to));
        String before = (from > 0 ? "…" : "") + clean(text, from, at);
        String after = clean(text, at, to) + (to < text.length() ? "…" : "");
        return before + after + "\n" + " ".repeat(before.codePointCount(0, before.length())) + "^";
    }

    private static boolean splitsPair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private static String clean(String text, int from, int to) {
        StringBuilder clean = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Blanks.isBlank(c)) {
                clean.append(' ');
            } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (Character.isISOControl(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.FORMAT) {
                clean.append(UNSHOWABLE);
            } else {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}
