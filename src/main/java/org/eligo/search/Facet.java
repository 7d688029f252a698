package org.eligo.search;

import java.util.List;
import org.eligo.schema.Field;

/**
 * The counts of one field. A study with several values counts at each, so they need not add up to the total.
 *
 * @param counts the most frequent values
 * @param missing matches without a value that counts (a date that cannot be read does not)
 */
public record Facet(Field field, List<Count> counts, long missing) {

    /** @param studies matches with this value, at least 1 */
    public record Count(String value, long studies) {}

    public Facet {
        counts = List.copyOf(counts);
    }
}
