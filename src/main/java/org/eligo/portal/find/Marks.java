package org.eligo.portal.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eligo.finder.FoundIn;

/** Values of a study in which sought words stand, and where. Immutable. */
public final class Marks {

    /** Nothing is marked. */
    static final Marks NONE = new Marks(List.of());

    /** A piece of text. */
    public record Piece(String text, boolean marked) {}

    private final Map<String, List<FoundIn.Span>> spans = new HashMap<>();

    Marks(List<FoundIn> found) {
        found.forEach(in -> spans.put(in.value(), in.spans()));
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The value in pieces, in its order; together they are the value. */
    public List<Piece> in(String value) {
        return pieces(value, spans.getOrDefault(value, List.of()));
    }

    /** @param spans in order, apart from each other */
    static List<Piece> pieces(String text, List<FoundIn.Span> spans) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (FoundIn.Span span : spans) {
            if (span.start() > at) {
                pieces.add(new Piece(text.substring(at, span.start()), false));
            }
            pieces.add(new Piece(text.substring(span.start(), span.end()), true));
            at = span.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }
}
