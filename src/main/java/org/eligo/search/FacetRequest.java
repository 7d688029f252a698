package org.eligo.search;

import org.eligo.schema.Field;
import org.eligo.schema.FieldType;

/**
 * Counts of the values of one field over all matches. Enumerations and yes-or-no fields by value, dates by year, and of text the
 * fields in {@link Facets#TEXT_FIELDS}.
 *
 * @param limit how many values at most, the most frequent first, ties by value
 */
public record FacetRequest(Field field, int limit) {

    public FacetRequest {
        boolean countable = field.type() == FieldType.ENUM
                || field.type() == FieldType.BOOLEAN
                || field.type().isDate()
                || Facets.TEXT_FIELDS.contains(field.piece());
        if (!countable) {
            throw new IllegalArgumentException("The values of " + field.piece() + " are not counted.");
        }
        if (limit < 1) {
            throw new IllegalArgumentException("A facet has at least one value, not " + limit + ".");
        }
    }
}
