package org.eligo.study;

import java.util.List;
import java.util.Optional;

/**
 * A treatment that is studied.
 *
 * @param description in markdown
 */
public record Intervention(
        Optional<Coded<InterventionType>> type,
        Optional<String> name,
        Optional<String> description,
        List<String> otherNames) {

    public Intervention {
        otherNames = List.copyOf(otherNames);
    }
}
