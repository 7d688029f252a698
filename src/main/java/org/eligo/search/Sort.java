package org.eligo.search;

import org.eligo.schema.Field;

/** One key of the order of results. Ties fall to the NCT number, rising. */
public sealed interface Sort {

    /** By score, best first unless {@code ascending}. */
    record ByRelevance(boolean ascending) implements Sort {}

    /**
     * By a date, number or age; studies without a value come last either way. Of several values the lowest counts when rising, the
     * highest when falling.
     */
    record ByField(Field field, boolean ascending) implements Sort {
        public ByField {
            if (!field.type().isOrdered()) {
                throw new IllegalArgumentException("Nothing can be sorted by " + field.piece() + ".");
            }
        }
    }

    /** By NCT number. */
    record ByNumber(boolean ascending) implements Sort {}
}
