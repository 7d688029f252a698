package org.eligo.essie;

/** What separates words: white space of every script, the no-break spaces included. */
final class Blanks {

    private Blanks() {}

    static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Without blanks at either end, and with one space for every run of them in between. */
    static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = !single.isEmpty();
            } else {
                if (gap) {
                    single.append(' ');
                    gap = false;
                }
                single.append(c);
            }
        }
        return single.toString();
    }
}
