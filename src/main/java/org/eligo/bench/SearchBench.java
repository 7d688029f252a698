package org.eligo.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.eligo.finder.Finder;
import org.eligo.finder.StudySearch;
import org.eligo.search.SearchEngine;
import org.eligo.search.SearchRequest;
import org.eligo.search.SearchTimeout;
import org.eligo.vocabulary.Synonyms;

/**
 * Times searches on a store that is filled and warm, each from typed words to the page of hits: reading the words, resolving them,
 * searching, counting facets and fetching cards or records count; writing them as HTML or JSON does not.
 *
 * <p>All queries run {@link #WARM_UP_PASSES} times unmeasured, then the measured passes one query after the other, each pass in
 * another order.
 */
public final class SearchBench {

    public static final int QUERIES = 200;
    public static final int PASSES = 5;
    public static final int WARM_UP_PASSES = 2;

    private final SearchEngine engine;
    private final Finder finder;
    private final AtomicInteger givenUp = new AtomicInteger();

    private SearchBench(SearchEngine engine) {
        this.engine = engine;
        this.finder = new Finder(engine, Synonyms.NONE);
    }

    /**
     * Measures.
     *
     * @param engine its store holds studies and does not change meanwhile; it stays the caller's to close
     * @param seed of the queries and of their order
     * @param count queries in the mix, 1 or more
     * @param passes measured ones, 1 or more
     * @throws IllegalArgumentException if the store is empty, or a number is below 1
     */
    public static SearchFigures run(SearchEngine engine, long seed, int count, int passes) {
        if (passes < 1) {
            throw new IllegalArgumentException("There is at least one measured pass, not " + passes + ".");
        }
        SearchBench bench = new SearchBench(engine);
        return bench.measure(bench.mix(seed, count), passes, new Random(seed));
    }

    private List<BenchQuery> mix(long seed, int count) {
        try (var reader = engine.reader()) {
            if (reader.state().studies() == 0) {
                throw new IllegalArgumentException(
                        "The store holds no studies; load some before searching is measured.");
            }
            return QueryMix.of(reader, seed, count);
        }
    }

    private SearchFigures measure(List<BenchQuery> queries, int passes, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            order.add(i);
        }
        for (int pass = 0; pass < WARM_UP_PASSES; pass++) {
            Collections.shuffle(order, random);
            order.forEach(i -> time(queries.get(i).search()));
        }
        givenUp.set(0);
        long[][] nanos = new long[queries.size()][passes];
        for (int pass = 0; pass < passes; pass++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                nanos[i][pass] = time(queries.get(i).search());
            }
        }
        int givenUpMeasured = givenUp.get();
        Runtime java = Runtime.getRuntime();
        long heapUsed = java.totalMemory() - java.freeMemory();
        double alone = perSecond(queries, order, 1);
        double together = perSecond(queries, order, 2);
        List<SearchFigures.Timed> timed = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            timed.add(new SearchFigures.Timed(
                    queries.get(i), matches(queries.get(i).search()), new Latencies(nanos[i])));
        }
        return new SearchFigures(
                finder.state().studies(), timed, givenUpMeasured, alone, together, heapUsed, java.maxMemory());
    }

    /** How long a search took, in nanoseconds; one that the engine gives up counts until then. */
    private long time(StudySearch search) {
        long began = System.nanoTime();
        try {
            var unused = finder.search(search);
        } catch (SearchTimeout e) {
            // The figures say how many were given up.
            int unused = givenUp.incrementAndGet();
        }
        return System.nanoTime() - began;
    }

    /** Searches a second over one pass, which that many threads share. */
    private double perSecond(List<BenchQuery> queries, List<Integer> order, int threads) {
        AtomicInteger next = new AtomicInteger();
        List<Thread> running = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < threads; i++) {
            running.add(Thread.ofPlatform().name("bench-search-" + (i + 1)).start(() -> {
                for (int at = next.getAndIncrement(); at < order.size(); at = next.getAndIncrement()) {
                    long unused = time(queries.get(order.get(at)).search());
                }
            }));
        }
        for (Thread thread : running) {
            join(thread);
        }
        return queries.size() * 1e9 / (System.nanoTime() - began);
    }

    /** The exact total, also of searches that do not ask for it; empty where counting is given up. */
    private OptionalLong matches(StudySearch search) {
        try {
            return finder.search(search.withSize(0)
                            .withContent(SearchRequest.Content.IDS)
                            .withFacets(List.of())
                            .withTotal(true))
                    .result()
                    .total();
        } catch (SearchTimeout e) {
            // The query stays in the figures, without its number of matches.
            return OptionalLong.empty();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted.", e);
        }
    }
}
