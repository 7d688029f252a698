package org.eligo.assessment;

import java.util.Optional;
import org.eligo.assessment.IntegrityNote.Evidence;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;

/** Names places in a record. */
final class Place {

    private static final int QUOTE_LENGTH = 160;

    private Place() {}

    /** The value of a field that is in no list. */
    static Evidence of(String piece, String value) {
        return new Evidence(Schema.registry().piece(piece).path(), shortened(value));
    }

    /** As {@link #of(String, String)}, "(absent)" where there is no value. */
    static Evidence of(String piece, Optional<String> value) {
        return of(piece, value.orElse("(absent)"));
    }

    /** The value of a field in the element at this position, from 0, of the outermost list around it. */
    static Evidence at(String piece, int index, String value) {
        Field field = Schema.registry().piece(piece);
        Field list = field;
        for (Optional<Field> f = Optional.of(field); f.isPresent(); f = f.get().parent()) {
            if (f.get().isList()) {
                list = f.get();
            }
        }
        String path = list.path() + "[" + index + "]"
                + field.path().substring(list.path().length());
        return new Evidence(path, shortened(value));
    }

    /** The words around a find. */
    static String around(String text, int start, int end) {
        int from = Math.max(0, start - 50);
        int to = Math.min(text.length(), end + 50);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTE_LENGTH ? line : line.substring(0, QUOTE_LENGTH) + "…";
    }
}
