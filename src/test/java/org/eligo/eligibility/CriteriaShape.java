package org.eligo.eligibility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What tests ask of a criteria text: its shape in a few lines, and whether every character of the source is in it once. */
final class CriteriaShape {

    private CriteriaShape() {}

    /** One line for a heading, item or paragraph; nested ones two blanks further in. */
    static String of(String text) {
        var shape = new StringBuilder();
        for (Section section : CriteriaText.read(text).sections()) {
            shape.append(section.kind());
            section.heading().ifPresent(h -> shape.append(" <").append(h.text()).append('>'));
            shape.append('\n');
            append(section.blocks(), "  ", shape);
        }
        return shape.toString();
    }

    private static void append(List<Block> blocks, String indent, StringBuilder shape) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph ->
                    shape.append(indent)
                            .append("= ")
                            .append(paragraph.words().text())
                            .append('\n');
                case ItemList list -> {
                    for (Item item : list.items()) {
                        String mark = item.label().orElse(item.marker().isPresent() ? "*" : "~");
                        shape.append(indent).append(mark).append(' ');
                        shape.append(item.words().text()).append('\n');
                        append(item.blocks(), indent + "  ", shape);
                    }
                }
            }
        }
    }

    /** Headings, markers and words in the order of the tree; empty ones left out. */
    static List<Span> pieces(Criteria criteria) {
        List<Span> pieces = new ArrayList<>();
        for (Section section : criteria.sections()) {
            section.heading().ifPresent(h -> pieces.add(h.span()));
            collect(section.blocks(), pieces);
        }
        pieces.removeIf(Span::isEmpty);
        return pieces;
    }

    private static void collect(List<Block> blocks, List<Span> pieces) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> pieces.add(paragraph.words().span());
                case ItemList list -> {
                    for (Item item : list.items()) {
                        item.marker().ifPresent(m -> pieces.add(m.span()));
                        pieces.add(item.words().span());
                        collect(item.blocks(), pieces);
                    }
                }
            }
        }
    }

    /** Fails unless the pieces stand in order, apart, inside their sections, and only blanks lie between them. */
    static void mustCoverItsSource(String text) {
        Criteria criteria = CriteriaText.read(text);
        int at = 0;
        for (Span piece : pieces(criteria)) {
            mustBeBlank(text, at, piece.start());
            at = piece.end();
        }
        mustBeBlank(text, at, text.length());
        Iterator<Span> pieces = pieces(criteria).iterator();
        Span piece = pieces.hasNext() ? pieces.next() : new Span(0, 0);
        for (Section section : criteria.sections()) {
            if (section.span().start() != piece.start()) {
                throw new AssertionError("A section starts at " + section.span().start() + ", its first piece at "
                        + piece.start() + " in: " + text);
            }
            while (piece.end() < section.span().end() && pieces.hasNext()) {
                piece = pieces.next();
            }
            if (piece.end() != section.span().end()) {
                throw new AssertionError(
                        "A section ends inside a piece, at " + section.span().end() + " in: " + text);
            }
            piece = pieces.hasNext() ? pieces.next() : piece;
        }
    }

    private static void mustBeBlank(String text, int from, int to) {
        if (to < from) {
            throw new AssertionError("Pieces overlap between " + to + " and " + from + " in: " + text);
        }
        for (int i = from; i < to; i++) {
            if (!Blanks.isBlank(text.charAt(i))) {
                throw new AssertionError("Character " + i + " ('" + text.charAt(i) + "') was dropped from: " + text);
            }
        }
    }
}
