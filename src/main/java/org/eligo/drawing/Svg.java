package org.eligo.drawing;

import java.util.List;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;

/** Writes an SVG element by element. Lengths are units of its view box; all text is escaped. */
final class Svg {

    private final StringBuilder shapes = new StringBuilder(2_000);
    private final String id;
    private final int width;

    /** @param id of the picture, unique on its page: letters and dashes */
    Svg(String id, int width) {
        this.id = id;
        this.width = width;
    }

    void box(int x, int y, int width, int height, String type) {
        shapes.append("<rect x=\"").append(x).append("\" y=\"").append(y);
        shapes.append("\" width=\"").append(width).append("\" height=\"").append(height);
        shapes.append("\" rx=\"6\" class=\"draw-box ").append(type).append("\"/>");
    }

    void line(int x1, int y1, int x2, int y2, String type) {
        path("M" + x1 + " " + y1 + "L" + x2 + " " + y2, "draw-line " + type);
    }

    /** A line that ends in an arrow's head, straight down or to the right. */
    void arrow(int x1, int y1, int x2, int y2) {
        line(x1, y1, x2, y2, "draw-to");
        String head = x1 == x2 ? "l-5 -8h10z" : "l-8 -5v10z";
        path("M" + x2 + " " + y2 + head, "draw-head");
    }

    void path(String d, String type) {
        shapes.append("<path d=\"").append(d).append("\" class=\"").append(type).append("\"/>");
    }

    void dot(int x, int y, int radius, String type) {
        shapes.append("<circle cx=\"").append(x).append("\" cy=\"").append(y);
        shapes.append("\" r=\"")
                .append(radius)
                .append("\" class=\"")
                .append(type)
                .append("\"/>");
    }

    void text(int x, int y, String type, String words) {
        List<EnglishText.Piece> pieces = EnglishText.pieces(words);
        shapes.append("<text x=\"").append(x).append("\" y=\"").append(y).append("\" class=\"");
        shapes.append(type).append('"').append(language(pieces)).append('>');
        for (EnglishText.Piece piece : pieces) {
            boolean part = piece.english() && pieces.size() > 1;
            shapes.append(part ? "<tspan lang=\"en\">" : "");
            escape(piece.text());
            shapes.append(part ? "</tspan>" : "");
        }
        shapes.append("</text>");
    }

    /** Lines beneath one another; gives the place of the next one. */
    int lines(int x, int y, int step, String type, List<String> lines) {
        int at = y;
        for (String line : lines) {
            text(x, at, type, line);
            at += step;
        }
        return at;
    }

    /** The whole picture. */
    String end(int height, String title, String description) {
        String body = shapes.toString();
        shapes.setLength(0);
        shapes.append(
                "<svg class=\"drawing\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s-title %s-desc\" focusable=\"false\">"
                        .formatted(width, height, id, id));
        words("title", title);
        words("desc", inOneLanguage(description));
        return shapes.append(body).append("</svg>").toString();
    }

    /** In a description no part can be marked as English: one of two languages would be read out in the wrong one. */
    private static String inOneLanguage(String description) {
        List<EnglishText.Piece> pieces = EnglishText.pieces(description);
        boolean one = pieces.stream().map(EnglishText.Piece::english).distinct().count() < 2;
        return one ? description : Texts.now().say("picture.the-same-in-words");
    }

    /** No element can stand within these, so that only what is English as a whole is marked. */
    private void words(String element, String words) {
        shapes.append("<%s id=\"%s-%s\"%s>".formatted(element, id, element, language(EnglishText.pieces(words))));
        escape(EnglishText.unmarked(words));
        shapes.append("</%s>".formatted(element));
    }

    private static String language(List<EnglishText.Piece> pieces) {
        return pieces.stream().allMatch(EnglishText.Piece::english) ? " lang=\"en\"" : "";
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> shapes.append("&lt;");
                case '>' -> shapes.append("&gt;");
                case '&' -> shapes.append("&amp;");
                case '"' -> shapes.append("&quot;");
                default -> shapes.append(c < ' ' && c != '\t' && c != '\n' ? ' ' : c);
            }
        }
    }
}
