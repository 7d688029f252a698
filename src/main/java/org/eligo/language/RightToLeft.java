package org.eligo.language;

/** Words that run from right to left, within sentences that run from left to right. */
public final class RightToLeft {

    /** First strong isolate, and its end: marks of Unicode's bidirectional algorithm, not seen themselves. */
    private static final String START = "\u2068";

    private static final String END = "\u2069";

    private RightToLeft() {}

    /** The value so that it cannot change the order of the words around it: as it is where no letter of it runs from right to left. */
    public static String apart(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (runsLeft(value.charAt(i))) {
                return START + value + END;
            }
        }
        return value;
    }

    private static boolean runsLeft(char c) {
        // Hebrew, Arabic and what stands between; others are beyond, or presentation forms of these.
        if (c < 0x0590) {
            return false;
        }
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
