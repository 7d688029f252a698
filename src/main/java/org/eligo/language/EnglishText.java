package org.eligo.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * English text of records within sentences of another language. While another language is spoken, it is marked by the signs of Unicode
 * that isolate words which run from left to right; what writes HTML makes {@code lang="en"} of them, everything else leaves them out.
 */
public final class EnglishText {

    private static final char START = '\u2066';
    /** Other isolates begin with the two signs between, and end with this one too. */
    private static final char END = '\u2069';

    /** A part of a text, marked as English or not. */
    public record Piece(String text, boolean english) {}

    private EnglishText() {}

    /** The text of a record for a sentence; as it is where the sentence is English too. Isolates of the record's own are left out. */
    public static String marked(String text) {
        if (InterfaceLanguage.now() == InterfaceLanguage.ENGLISH || text.isBlank()) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text.length() + 2).append(START);
        text.strip().chars().filter(c -> c < START || c > END).forEach(c -> marked.append((char) c));
        return marked.append(END).toString();
    }

    /** A word of a closed list in a record: what the language that is spoken has for it, else the English word, marked. */
    public static String translated(String word) {
        return Texts.now().translated(word).orElseGet(() -> marked(word));
    }

    /** The text without marks. */
    public static String unmarked(String text) {
        if (!mayBeMarked(text)) {
            return text;
        }
        StringBuilder unmarked = new StringBuilder(text.length());
        pieces(text).forEach(piece -> unmarked.append(piece.text()));
        return unmarked.toString();
    }

    /** What is marked and what is not, in order, without the marks. A mark that has no end reaches to the end of the text. */
    public static List<Piece> pieces(String text) {
        if (!mayBeMarked(text)) {
            return List.of(new Piece(text, false));
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Deque<Character> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean english = open.contains(START);
            if (c >= START && c < END) {
                open.addLast(c);
            }
            boolean mark = c == START || (c == END && (open.isEmpty() || open.removeLast() == START));
            if (!mark) {
                piece.append(c);
            }
            if (english != open.contains(START)) {
                end(piece, english, pieces);
            }
        }
        end(piece, open.contains(START), pieces);
        return List.copyOf(pieces);
    }

    private static void end(StringBuilder piece, boolean english, List<Piece> pieces) {
        if (!piece.isEmpty()) {
            pieces.add(new Piece(piece.toString(), english));
            piece.setLength(0);
        }
    }

    private static boolean mayBeMarked(String text) {
        if (InterfaceLanguage.now() == InterfaceLanguage.ENGLISH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= START && text.charAt(i) <= END) {
                return true;
            }
        }
        return false;
    }
}
