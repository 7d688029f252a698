package org.eligo.study.results;

import java.util.List;

/**
 * How many of each group a value is about.
 *
 * @param units participants, eyes, …
 */
public record Denominator(String units, List<Count> counts) {

    /** Of one group. */
    public record Count(String group, String value) {}

    public Denominator {
        counts = List.copyOf(counts);
    }
}
