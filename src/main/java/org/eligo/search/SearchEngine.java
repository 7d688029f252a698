package org.eligo.search;

import java.nio.file.Path;
import java.util.Optional;

/** A store of studies that can be searched. Start here to write an engine, and with {@code SearchEngineContract} in the tests. */
public interface SearchEngine extends AutoCloseable {

    /** The last committed state; the empty one where nothing was committed yet. */
    StudyReader reader();

    /**
     * Opens the store for writing.
     *
     * @throws StoreException if another writer is open, in this process or another
     */
    StudyWriter writer();

    /**
     * Opens the store to be written anew: the writer starts with no study and no notes, and its first commit replaces everything
     * there was, at once. Until then readers have the state before; so has the store, should the writing be given up.
     *
     * @throws StoreException as {@link #writer}
     */
    StudyWriter rewriter();

    /**
     * Makes in the background, now and after every commit, what the first to ask would have to wait for, such as the lists of names. For
     * who serves many requests.
     */
    default void warm() {}

    /**
     * A folder for what is derived from the store and can be made again from its records; it need not exist yet. Absent where the
     * store is not on this machine's disk.
     */
    default Optional<Path> derivedFolder() {
        return Optional.empty();
    }

    @Override
    void close();
}
