package org.eligo.drawing;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into lines. Widths are counted in characters, since no font is known here. */
final class TextLines {

    private static final String CUT = "…";

    private TextLines() {}

    /** At most {@code most} lines of at most {@code width} characters; what does not fit ends with an ellipsis. */
    static List<String> of(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip().replaceAll("\\s+", " ");
        while (!rest.isEmpty()) {
            if (lines.size() == most - 1 && rest.length() > width) {
                lines.add(cut(rest, width));
                return lines;
            }
            int end = rest.length() <= width ? rest.length() : lineEnd(rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Behind the last word that fits; within a word that is longer than a line. */
    private static int lineEnd(String text, int width) {
        int blank = text.lastIndexOf(' ', width);
        return blank > 0 ? blank : whole(text, width);
    }

    private static String cut(String text, int width) {
        int blank = text.lastIndexOf(' ', width - 1);
        int end = blank > width / 2 ? blank : whole(text, width - 1);
        return text.substring(0, end).strip() + CUT;
    }

    /** Never between the halves of a character. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? Math.max(1, end - 1) : end;
    }
}
