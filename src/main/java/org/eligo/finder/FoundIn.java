package org.eligo.finder;

import java.util.List;
import java.util.OptionalInt;
import org.eligo.schema.Field;

/**
 * A value of a study in which sought words stand.
 *
 * @param site the position of the value's site in the record's list, from 0; empty outside of sites
 * @param value as the record writes it
 * @param spans where the words stand, in order, apart from each other
 */
public record FoundIn(Field field, OptionalInt site, String value, List<Span> spans) {

    /** From one char of the value up to another, which no longer belongs to it. */
    public record Span(int start, int end) {}

    public FoundIn {
        spans = List.copyOf(spans);
    }
}
