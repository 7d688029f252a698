package org.eligo.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eligo.record.StudyRecord;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;

/**
 * An engine of which only so much is asked at the same time: what comes further waits for its turn, in the order of coming, and is
 * refused when it waited too long. So a crowd gets its answers one after the other, and not all of them too late.
 *
 * <p>Bounded are searches, and walks over all matches; single studies are answered at once. A walk keeps its place until its
 * consumer has taken the last record.
 */
public final class BoundedEngine implements SearchEngine {

    private final SearchEngine engine;
    private final Limits limits;
    private final Semaphore searches;
    private final Semaphore walks;

    /**
     * How much.
     *
     * @param searches at the same time, 1 or more
     * @param walks over all matches at the same time, 1 or more
     * @param longestWait for a place
     */
    public record Limits(int searches, int walks, Duration longestWait) {

        public Limits {
            if (searches < 1 || walks < 1 || longestWait.isNegative()) {
                throw new IllegalArgumentException(
                        "At least one search and one walk have a place, and the wait is not below 0.");
            }
        }
    }

    /** @param engine stays the caller's to close, unless this is closed */
    public BoundedEngine(SearchEngine engine, Limits limits) {
        this.engine = engine;
        this.limits = limits;
        this.searches = new Semaphore(limits.searches(), true);
        this.walks = new Semaphore(limits.walks(), true);
    }

    /** Its searches and walks end in a {@link SearchBusy} where there is no place for them. */
    @Override
    public StudyReader reader() {
        return new Reader(engine.reader());
    }

    @Override
    public StudyWriter writer() {
        return engine.writer();
    }

    @Override
    public StudyWriter rewriter() {
        return engine.rewriter();
    }

    @Override
    public Optional<Path> derivedFolder() {
        return engine.derivedFolder();
    }

    @Override
    public void warm() {
        engine.warm();
    }

    @Override
    public void close() {
        engine.close();
    }

    private <T> T inTurn(Semaphore places, int all, Supplier<T> work) {
        try {
            if (!places.tryAcquire(limits.longestWait().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new SearchBusy(all, limits.longestWait());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchBusy(all, Duration.ZERO);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private final class Reader implements StudyReader {

        private final StudyReader reader;

        Reader(StudyReader reader) {
            this.reader = reader;
        }

        @Override
        public StoreState state() {
            return reader.state();
        }

        @Override
        public SearchResult search(SearchRequest request) {
            return inTurn(searches, limits.searches(), () -> reader.search(request));
        }

        @Override
        public Optional<StudyRecord> record(NctId id) {
            return reader.record(id);
        }

        @Override
        public Optional<StudyCard> card(NctId id) {
            return reader.card(id);
        }

        @Override
        public Optional<NctId> successor(NctId former) {
            return reader.successor(former);
        }

        @Override
        public NameAnswer suggest(NameKind kind, String typed, int limit) {
            return inTurn(searches, limits.searches(), () -> reader.suggest(kind, typed, limit));
        }

        @Override
        public NameAnswer alike(NameKind kind, String typed, int limit) {
            return inTurn(searches, limits.searches(), () -> reader.alike(kind, typed, limit));
        }

        @Override
        public NameAnswer names(NameKind kind, String beginning, int from, int limit) {
            return inTurn(searches, limits.searches(), () -> reader.names(kind, beginning, from, limit));
        }

        @Override
        public void scan(Query query, RecordSink sink) {
            Boolean unused = inTurn(walks, limits.walks(), () -> {
                reader.scan(query, sink);
                return true;
            });
        }

        @Override
        public Optional<Reason> explain(Query query, NctId id) {
            return inTurn(searches, limits.searches(), () -> reader.explain(query, id));
        }

        @Override
        public List<Facet.Count> valuesBeginningWith(FacetRequest facet, String prefix) {
            return inTurn(searches, limits.searches(), () -> reader.valuesBeginningWith(facet, prefix));
        }

        @Override
        public SitePoints points(Query studies, Query sites, int limit) {
            return inTurn(searches, limits.searches(), () -> reader.points(studies, sites, limit));
        }

        @Override
        public List<PostalArea> postalAreas(int limit) {
            return inTurn(walks, limits.walks(), () -> reader.postalAreas(limit));
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
