package org.eligo.eligibility;

import java.util.List;

/**
 * Items that follow each other and are marked in the same way.
 *
 * @param numbered whether the items carry numbers or letters of their own, see {@link Marker#label()}
 * @param items at least one
 */
public record ItemList(boolean numbered, List<Item> items) implements Block {

    /** Copies the items; refuses an empty list. */
    public ItemList {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A list of criteria has at least one item; found none.");
        }
    }
}
