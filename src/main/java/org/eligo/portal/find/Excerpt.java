package org.eligo.portal.find;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eligo.finder.FoundIn;

/**
 * The part of a text in which sought words stand, where a card shows none of them.
 *
 * @param field what the registry calls the text
 * @param pieces the part, without line breaks; an ellipsis where the text goes on
 */
public record Excerpt(String field, List<Marks.Piece> pieces) {

    /** Characters on either side of the first word that is found. */
    private static final int AROUND = 90;

    private static final String MORE = "…";

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /** From the text with the most words that were found, of several the first. */
    static Optional<Excerpt> of(List<FoundIn> found) {
        return found.stream()
                .max(Comparator.comparingInt(in -> in.spans().size()))
                .map(Excerpt::of);
    }

    private static Excerpt of(FoundIn found) {
        String value = found.value();
        FoundIn.Span first = found.spans().getFirst();
        int from = begin(value, first.start() - AROUND);
        int to = end(value, first.end() + AROUND);
        List<FoundIn.Span> spans = found.spans().stream()
                .filter(span -> span.end() <= to)
                .map(span -> new FoundIn.Span(span.start() - from, span.end() - from))
                .toList();
        List<Marks.Piece> pieces = Marks.pieces(value.substring(from, to).replaceAll("[\\r\\n]", " "), spans);
        return new Excerpt(found.field().title(), framed(pieces, from > 0, to < value.length()));
    }

    private static List<Marks.Piece> framed(List<Marks.Piece> pieces, boolean before, boolean behind) {
        return List.of(
                        before ? List.of(new Marks.Piece(MORE, false)) : List.<Marks.Piece>of(),
                        pieces,
                        behind ? List.of(new Marks.Piece(MORE, false)) : List.<Marks.Piece>of())
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The first blank from there on, so that no word is cut; or the text's beginning. */
    private static int begin(String text, int at) {
        if (at <= 0) {
            return 0;
        }
        int blank = text.indexOf(' ', at);
        return blank >= 0 && blank < at + AROUND / 2 ? blank + 1 : whole(text, at);
    }

    private static int end(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', at);
        return blank > at - AROUND / 2 ? blank : whole(text, at);
    }

    /** Never between the two halves of a character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
