package org.eligo.study;

import java.util.List;
import java.util.Optional;

/**
 * A group of participants who are treated, or observed, alike.
 *
 * @param description in markdown
 * @param treatments {@code Type: name}
 */
public record Arm(
        Optional<String> label, Optional<Coded<ArmType>> type, Optional<String> description, List<String> treatments) {

    public Arm {
        treatments = List.copyOf(treatments);
    }
}
