package org.eligo.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.eligo.language.EnglishText;

/** Cuts text into lines. Widths are counted in characters, since no font is known here. */
final class TextLines {

    private static final String CUT = "…";

    private TextLines() {}

    /**
     * At most {@code most} lines of at most {@code width} characters; what does not fit ends with an ellipsis. Marks of English text are
     * not counted, and each line has its own.
     */
    static List<String> of(String text, int width, int most) {
        List<EnglishText.Piece> pieces = EnglishText.pieces(text.strip().replaceAll("\\s+", " "));
        String whole = pieces.stream().map(EnglishText.Piece::text).collect(Collectors.joining());
        List<String> lines = cut(whole, width, most);
        return pieces.stream().anyMatch(EnglishText.Piece::english) ? marked(lines, pieces) : lines;
    }

    private static List<String> cut(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
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

    /** The lines with the marks of the text that they were cut from. */
    private static List<String> marked(List<String> lines, List<EnglishText.Piece> pieces) {
        String text = pieces.stream().map(EnglishText.Piece::text).collect(Collectors.joining());
        BitSet english = new BitSet(text.length());
        int end = 0;
        for (EnglishText.Piece piece : pieces) {
            english.set(end, end + piece.text().length(), piece.english());
            end += piece.text().length();
        }
        List<String> marked = new ArrayList<>();
        int from = 0;
        for (String line : lines) {
            while (Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            marked.add(marked(line, english.get(from, from + line.length())));
            from += line.length();
        }
        return marked;
    }

    private static String marked(String line, BitSet english) {
        StringBuilder marked = new StringBuilder();
        int from = 0;
        while (from < line.length()) {
            boolean inEnglish = english.get(from);
            int next = inEnglish ? english.nextClearBit(from) : english.nextSetBit(from);
            int end = next < 0 ? line.length() : Math.min(next, line.length());
            String run = line.substring(from, end);
            marked.append(inEnglish ? EnglishText.marked(run) : run);
            from = end;
        }
        return marked.toString();
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
