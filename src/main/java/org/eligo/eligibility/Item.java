package org.eligo.eligibility;

import java.util.List;
import java.util.Optional;

/**
 * One criterion as the text sets it apart.
 *
 * @param marker absent where the item is a paragraph without bullet or number
 * @param words its own words, without the marker and without what is nested below it
 * @param blocks what is nested below it, in the order of the text
 */
public record Item(Optional<Marker> marker, Passage words, List<Block> blocks) {

    /** Copies the blocks. */
    public Item {
        blocks = List.copyOf(blocks);
    }

    /** Its number or letter as written, such as {@code 1.} or {@code (b)}. */
    public Optional<String> label() {
        return marker.flatMap(Marker::label);
    }
}
