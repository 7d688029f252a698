package org.eligo.statistics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.eligo.record.StudyRecord;
import org.eligo.search.Query;
import org.eligo.search.StudyReader;
import org.jspecify.annotations.Nullable;

/** Counts a store: one thread reads the records, others count, each its part. */
final class StoreCount {

    private static final int COUNTERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 2);
    private static final int STUDIES_AT_ONCE = 64;
    private static final int WAITING = 4;
    /** Tells a counter that no more come: no batch is empty. */
    private static final List<StudyRecord> END = List.of();

    private final BlockingQueue<List<StudyRecord>> queue = new ArrayBlockingQueue<>(WAITING);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private List<StudyRecord> batch = new ArrayList<>();

    private StoreCount() {}

    /**
     * Reads every study of that state.
     *
     * @param folder for what does not fit into memory
     */
    static StudyStatistics of(StudyReader reader, Path folder) {
        List<StudyCounter> counters = new ArrayList<>();
        try {
            for (int i = 0; i < COUNTERS; i++) {
                counters.add(new StudyCounter(folder));
            }
            new StoreCount().run(reader, counters);
            return Tally.of(counters, reader::record);
        } finally {
            counters.forEach(StudyCounter::close);
        }
    }

    private void run(StudyReader reader, List<StudyCounter> counters) {
        List<Thread> threads = new ArrayList<>();
        for (StudyCounter counter : counters) {
            threads.add(Thread.ofPlatform().daemon().name("statistics-counter").start(() -> count(counter)));
        }
        try {
            reader.scan(new Query.Everything(), this::hand);
            if (!batch.isEmpty()) {
                put(batch);
            }
        } finally {
            counters.forEach(counter -> put(END));
            threads.forEach(StoreCount::join);
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private void hand(StudyRecord record) {
        batch.add(record);
        if (batch.size() == STUDIES_AT_ONCE) {
            put(batch);
            batch = new ArrayList<>();
        }
        RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    private void count(StudyCounter counter) {
        for (List<StudyRecord> studies = take(); !studies.isEmpty(); studies = take()) {
            try {
                if (failure.get() == null) {
                    studies.forEach(counter::add);
                }
            } catch (RuntimeException e) {
                var unused = failure.compareAndSet(null, e);
            }
        }
    }

    private void put(List<StudyRecord> studies) {
        try {
            queue.put(studies);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private List<StudyRecord> take() {
        try {
            return queue.take();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Nobody interrupts these threads. */
    private static IllegalStateException interrupted(InterruptedException e) {
        return new IllegalStateException("The counting was interrupted.", e);
    }
}
