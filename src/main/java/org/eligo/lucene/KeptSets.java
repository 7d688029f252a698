package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.eligo.schema.Field;
import org.eligo.search.FacetRequest;
import org.eligo.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which documents answer the parts of searches, kept while the commit is open for parts that two searches asked for. A page asks for the
 * same words, place and status a dozen times, and the next page for the same place again. Where there is no more room, what was not used
 * for longest is forgotten.
 */
final class KeptSets {

    /** The part of the heap that all sets together may take, as one in so many. */
    private static final int SHARE = 16;

    /** How many parts are remembered to have been asked for once. */
    private static final int REMEMBERED = 1 << 10;

    /** Of so many fields the values at sites are kept: at 600,000 studies some 5 MB each. */
    private static final int MAX_VALUES = 4;

    /** Values are gathered where at least this part of all documents are sites that count, as one in so many. */
    private static final int MANY_SITES = 4;

    /** What a part takes itself, by the length of its text. */
    private static final long BYTES_PER_CHARACTER = 8;

    /** A part, asked of studies or of one site. */
    private record Key(Query query, Level level) {}

    private record Kept(KeptSet set, long bytes) {}

    private record ValuesKey(Query sites, Field field) {}

    /** Makes Lucene's form of a part; it finds only documents of the level. */
    @FunctionalInterface
    interface Compiler {

        org.apache.lucene.search.Query compile(Query query, Level level) throws IOException;
    }

    /** Makes what is kept of a segment. */
    @FunctionalInterface
    interface Gatherer {

        Optional<ValuesAtSites> gather(LeafReaderContext context) throws IOException;
    }

    private final long maxBytes;
    private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Integer, Boolean> askedOnce = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };
    private final Map<ValuesKey, List<Optional<ValuesAtSites>>> values = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ValuesKey, List<Optional<ValuesAtSites>>> eldest) {
            return size() > MAX_VALUES;
        }
    };
    private long bytes;

    KeptSets() {
        this(Runtime.getRuntime().maxMemory() / SHARE);
    }

    KeptSets(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** For one search: it counts once, however often it asks for a part. */
    Search search(IndexSearcher searcher) {
        return new Search(searcher);
    }

    /** One search; for one thread. */
    final class Search {

        private final IndexSearcher searcher;
        private final Set<Integer> asked = new HashSet<>();

        private Search(IndexSearcher searcher) {
            this.searcher = searcher;
        }

        /** The set of the documents that answer a part; empty where none is kept. */
        Optional<org.apache.lucene.search.Query> of(Query query, Level level, Compiler compiler) throws IOException {
            if (query instanceof Query.Everything || query instanceof Query.Nothing) {
                return Optional.empty();
            }
            Key key = new Key(query, level);
            KeptSet known = known(key);
            if (known != null) {
                return Optional.of(known);
            }
            int hash = key.hashCode();
            if (!asked.add(hash) || !wasAskedBefore(hash)) {
                return Optional.empty();
            }
            Optional<KeptSet> made = KeptSet.of(searcher, compiler.compile(query, level));
            made.ifPresent(set -> keep(key, set));
            return made.map(set -> set);
        }

        /** By segment the values at the sites that answer a query, if its set is kept and there are many of them; else an empty list. */
        List<Optional<ValuesAtSites>> values(Query sites, Field field, Gatherer gatherer) throws IOException {
            KeptSet set = known(new Key(sites, Level.SITE));
            if (set == null
                    || set.documents() < searcher.getIndexReader().maxDoc() / MANY_SITES
                    || !FacetRequest.isCountedAtSites(field)) {
                return List.of();
            }
            ValuesKey key = new ValuesKey(sites, field);
            List<Optional<ValuesAtSites>> before = known(key);
            if (before != null) {
                return before;
            }
            List<Optional<ValuesAtSites>> gathered = new ArrayList<>();
            for (LeafReaderContext context : searcher.getLeafContexts()) {
                gathered.add(gatherer.gather(context));
            }
            keep(key, List.copyOf(gathered));
            return gathered;
        }
    }

    private synchronized @Nullable List<Optional<ValuesAtSites>> known(ValuesKey key) {
        return values.get(key);
    }

    private synchronized void keep(ValuesKey key, List<Optional<ValuesAtSites>> gathered) {
        var unused = values.put(key, gathered);
    }

    private synchronized @Nullable KeptSet known(Key key) {
        Kept known = kept.get(key);
        return known == null ? null : known.set();
    }

    private synchronized boolean wasAskedBefore(int hash) {
        return askedOnce.put(hash, true) != null;
    }

    private synchronized void keep(Key key, KeptSet set) {
        long size = set.bytes() + BYTES_PER_CHARACTER * key.query().toString().length();
        if (kept.putIfAbsent(key, new Kept(set, size)) != null) {
            return;
        }
        bytes += size;
        var oldest = kept.values().iterator();
        while (bytes > maxBytes) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    /** What the sets take. */
    synchronized long bytes() {
        return bytes;
    }
}
