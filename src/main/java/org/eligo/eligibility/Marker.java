package org.eligo.eligibility;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What sets an item apart: a bullet, a number, a letter, or a bullet and a number.
 *
 * @param label the number or letter as written, such as {@code 1.}, {@code a)}, {@code (iv)}; absent for a bullet
 * @param span where the whole marker stands
 */
public record Marker(Optional<String> label, Span span) {

    /** The number that an arabic label shows: 12 for {@code 12.} and {@code (12)}; absent for letters and {@code 1.2.}. */
    public OptionalInt number() {
        String digits = label.orElse("").replaceAll("^\\(|[.):\\-]+$", "");
        boolean arabic = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return arabic ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
