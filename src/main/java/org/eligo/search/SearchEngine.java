package org.eligo.search;

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

    @Override
    void close();
}
