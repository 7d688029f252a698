package org.eligo.search;

import java.util.Map;
import org.eligo.study.NctId;

/**
 * Changes a store. {@link #upsert} may be called from several threads at once; a store has one writer at a time, over all
 * processes.
 */
public interface StudyWriter extends AutoCloseable {

    /** What an upsert did. */
    enum Outcome {
        ADDED,
        REPLACED,
        /** The store holds just this record. */
        UNCHANGED,
        /** An upsert since the last commit had replaced it; now it is again as it was committed, and nothing is written. */
        RESTORED,
        /** An upsert with a higher order came first. */
        OUTDATED
    }

    /**
     * Puts a study in, in place of the one with its number.
     *
     * @param order of several upserts of one number between two openings of the writer, the one with the highest order stays,
     *     whichever thread comes first
     */
    Outcome upsert(IndexedStudy study, long order);

    /** Takes a study out; false where there is none. */
    boolean delete(NctId id);

    /**
     * Makes all changes since the last commit visible and lasting, at once.
     *
     * @param notes are added to those of the state before, replacing those of the same name
     */
    StoreState commit(Map<String, String> notes);

    /**
     * Arranges what was committed so that searches are as fast as they can be, which may take a minute after much was loaded; the
     * state stays the same. To be called when nothing is changed any more.
     */
    default void settle() {}

    /** Gives the store back; changes that were not committed are forgotten. */
    @Override
    void close();
}
