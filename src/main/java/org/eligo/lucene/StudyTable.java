package org.eligo.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.eligo.search.StudyWriter;
import org.eligo.study.NctId;

/**
 * Which studies the store holds while it is written: number, content hash, and the order of the last upsert. About 80 bytes a
 * study. Callers hold the lock of the number's {@link #lock stripe} around a change and what follows from it.
 */
final class StudyTable {

    private static final int STRIPES = 64;

    /** @param commit how many commits there were when it was put in */
    private record Entry(long hash, long order, int commit) {}

    /**
     * What an upsert means for the store.
     *
     * @param before the hash of the record in its place, 0 where there was none
     * @param committed whether that record was committed
     */
    record Change(StudyWriter.Outcome outcome, long before, boolean committed) {}

    private final Object[] locks = new Object[STRIPES];
    private final Map<Integer, Entry>[] stripes;
    private final AtomicInteger commits = new AtomicInteger(1);

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types.
    private StudyTable() {
        stripes = new Map[STRIPES];
        for (int i = 0; i < STRIPES; i++) {
            locks[i] = new Object();
            stripes[i] = new HashMap<>();
        }
    }

    static StudyTable empty() {
        return new StudyTable();
    }

    /** The studies of a committed state; each as if upserted before everything else. */
    static StudyTable of(DirectoryReader reader) throws IOException {
        StudyTable table = new StudyTable();
        for (LeafReaderContext context : reader.leaves()) {
            LeafReader leaf = context.reader();
            NumericDocValues numbers = leaf.getNumericDocValues(IndexFields.NUMBER);
            NumericDocValues hashes = leaf.getNumericDocValues(IndexFields.HASH);
            Bits live = leaf.getLiveDocs();
            if (numbers == null || hashes == null) {
                continue;
            }
            for (int doc = numbers.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = numbers.nextDoc()) {
                if ((live == null || live.get(doc)) && hashes.advanceExact(doc)) {
                    int number = (int) numbers.longValue();
                    table.stripes[stripe(number)].put(number, new Entry(hashes.longValue(), Long.MIN_VALUE, 0));
                }
            }
        }
        return table;
    }

    Object lock(NctId id) {
        return locks[stripe(id.number())];
    }

    Change upsert(NctId id, long hash, long order) {
        Map<Integer, Entry> stripe = stripes[stripe(id.number())];
        Entry before = stripe.get(id.number());
        if (before == null) {
            stripe.put(id.number(), new Entry(hash, order, commits.get()));
            return new Change(StudyWriter.Outcome.ADDED, 0, false);
        }
        boolean committed = before.commit() < commits.get();
        if (before.order() > order) {
            return new Change(StudyWriter.Outcome.OUTDATED, before.hash(), committed);
        }
        boolean same = before.hash() == hash;
        stripe.put(id.number(), new Entry(hash, order, same ? before.commit() : commits.get()));
        return new Change(
                same ? StudyWriter.Outcome.UNCHANGED : StudyWriter.Outcome.REPLACED, before.hash(), committed);
    }

    /** The record is again the committed one. */
    void restored(NctId id) {
        Entry unused = stripes[stripe(id.number())].computeIfPresent(
                id.number(), (number, entry) -> new Entry(entry.hash(), entry.order(), commits.get() - 1));
    }

    /** All that was put in is committed. */
    void committed() {
        int unused = commits.incrementAndGet();
    }

    boolean delete(NctId id) {
        return stripes[stripe(id.number())].remove(id.number()) != null;
    }

    private static int stripe(int number) {
        return number & (STRIPES - 1);
    }
}
