package org.eligo.statistics;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreException;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a store. They are counted when they are first asked for, once for each state of the store, in the background (a small
 * store takes a moment, 600,000 studies some minutes), and kept in a file beside the store. Safe for any number of threads.
 */
public final class Statistics {

    private static final System.Logger LOG = System.getLogger(Statistics.class.getName());

    private final SearchEngine engine;
    private final StatisticsFile file;

    private @Nullable StoreState state;
    private CompletableFuture<Counted> figures = new CompletableFuture<>();

    /** The statistics of this store; the engine stays the caller's to close. */
    public Statistics(SearchEngine engine) {
        this.engine = engine;
        this.file = new StatisticsFile(engine.derivedFolder());
    }

    /**
     * The figures of the store's present state, or of one that it had while they were waited for.
     *
     * @param patience how long they are waited for
     * @return empty where they are not counted yet
     * @throws StoreException if the store cannot be read, or there is no room to count
     */
    public Optional<Counted> within(Duration patience) {
        try {
            return Optional.of(present().get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new StoreException("The store could not be counted: " + e.getMessage(), e);
        }
    }

    private synchronized CompletableFuture<Counted> present() {
        StudyReader reader = engine.reader();
        try {
            if (reader.state().equals(state) && !figures.isCompletedExceptionally()) {
                return figures;
            }
            boolean busy = state != null && !figures.isDone();
            if (busy) {
                return figures;
            }
            state = reader.state();
            CompletableFuture<Counted> counted = new CompletableFuture<>();
            figures = counted;
            StudyReader counting = reader;
            reader = null;
            Thread thread = new Thread(() -> count(counting, counted), "statistics");
            thread.setDaemon(true);
            thread.start();
            return counted;
        } finally {
            if (reader != null) {
                reader.close();
            }
        }
    }

    private void count(StudyReader reader, CompletableFuture<Counted> counted) {
        try (reader) {
            StoreState counting = reader.state();
            Optional<StudyStatistics> kept = file.read(counting);
            StudyStatistics statistics =
                    kept.isPresent() ? kept.get() : file.counted(folder -> StoreCount.of(reader, folder));
            if (kept.isEmpty()) {
                file.write(counting, statistics);
            }
            boolean unused = counted.complete(new Counted(counting, statistics));
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "The store's statistics could not be counted", e);
            boolean unused = counted.completeExceptionally(e);
        }
    }
}
