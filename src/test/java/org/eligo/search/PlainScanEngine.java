package org.eligo.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eligo.study.NctId;
import org.jspecify.annotations.Nullable;

/**
 * The obvious engine: keeps everything in memory and looks at every study for every question. What the others are held against.
 * A directory stands for a store as long as the Java machine runs; nothing is written to it.
 */
public final class PlainScanEngine implements SearchEngine {

    private static final Map<Path, Store> STORES = new ConcurrentHashMap<>();

    /** What a directory holds. */
    private static final class Store {
        PlainScanReader committed = new PlainScanReader(new StoreState(0, 0, Map.of()), new TreeMap<>());

        @Nullable
        Writer writer;
    }

    private final Store store;

    public PlainScanEngine(Path directory) {
        this.store = STORES.computeIfAbsent(directory.toAbsolutePath(), d -> new Store());
    }

    @Override
    public StudyReader reader() {
        synchronized (store) {
            return store.committed;
        }
    }

    @Override
    public StudyWriter writer() {
        return write(false);
    }

    @Override
    public StudyWriter rewriter() {
        return write(true);
    }

    private StudyWriter write(boolean anew) {
        synchronized (store) {
            if (store.writer != null) {
                throw new StoreException("The store is being written by another writer.");
            }
            store.writer = new Writer(store, anew ? new TreeMap<>() : new TreeMap<>(store.committed.studies()), anew);
            return store.writer;
        }
    }

    @Override
    public void close() {}

    private static final class Writer implements StudyWriter {

        private final Store store;
        private final SortedMap<NctId, PlainScanReader.Entry> studies;
        private final Map<NctId, Long> orders = new HashMap<>();
        private boolean anew;

        Writer(Store store, SortedMap<NctId, PlainScanReader.Entry> studies, boolean anew) {
            this.store = store;
            this.studies = studies;
            this.anew = anew;
        }

        @Override
        public synchronized Outcome upsert(IndexedStudy study, long order) {
            NctId id = study.record().id();
            Long highest = orders.get(id);
            if (highest != null && highest > order) {
                return Outcome.OUTDATED;
            }
            orders.put(id, order);
            PlainScanReader.Entry before = studies.get(id);
            if (before != null && before.study().record().equals(study.record())) {
                return Outcome.UNCHANGED;
            }
            studies.put(id, new PlainScanReader.Entry(study, ScannedValues.of(study.record())));
            PlainScanReader.Entry committed = store.committed.studies().get(id);
            if (before != null
                    && !anew
                    && committed != null
                    && committed.study().record().equals(study.record())) {
                studies.put(id, committed);
                return Outcome.RESTORED;
            }
            return before == null ? Outcome.ADDED : Outcome.REPLACED;
        }

        @Override
        public synchronized boolean delete(NctId id) {
            return studies.remove(id) != null;
        }

        @Override
        public synchronized StoreState commit(Map<String, String> notes) {
            synchronized (store) {
                StoreState before = store.committed.state();
                Map<String, String> merged = anew ? new HashMap<>() : new HashMap<>(before.notes());
                merged.putAll(notes);
                boolean changed = anew || !studies.equals(store.committed.studies()) || !merged.equals(before.notes());
                StoreState after = new StoreState(before.generation() + (changed ? 1 : 0), studies.size(), merged);
                anew = false;
                store.committed = new PlainScanReader(after, new TreeMap<>(studies));
                return after;
            }
        }

        @Override
        public void close() {
            synchronized (store) {
                if (store.writer == this) {
                    store.writer = null;
                }
            }
        }
    }
}
