package org.eligo.search;

import java.util.Map;

/**
 * One committed state of a store.
 *
 * @param generation rises by one with every commit that changed something; 0 is the empty store
 * @param studies how many there are
 * @param notes what the writer of the commit wrote beside it (such as where the records came from and when)
 */
public record StoreState(long generation, long studies, Map<String, String> notes) {

    public StoreState {
        notes = Map.copyOf(notes);
    }
}
