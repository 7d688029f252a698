package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSet;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.DocIdSetBuilder;
import org.jspecify.annotations.Nullable;

/** The documents that answered a query, as a query; valid in the commit in which they were found. */
final class KeptSet extends Query {

    /** By segment; null where there are none. */
    private final List<@Nullable DocIdSet> segments;

    private final long documents;

    private KeptSet(Documents found) {
        this.segments = found.segments;
        this.documents = found.count;
    }

    /** Empty where the time was too short, or where a document's answer costs so much that only few should be asked for it. */
    static Optional<KeptSet> of(IndexSearcher searcher, Query query) throws IOException {
        Query rewritten = searcher.rewrite(query);
        Weight weight = searcher.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            if (!weight.isCacheable(leaf)) {
                return Optional.empty();
            }
        }
        Documents documents = OneCollector.collect(
                searcher, rewritten, new Documents(searcher.getLeafContexts().size()));
        return searcher.timedOut() ? Optional.empty() : Optional.of(new KeptSet(documents));
    }

    /** How many there are. */
    long documents() {
        return documents;
    }

    long bytes() {
        long bytes = 0;
        for (DocIdSet segment : segments) {
            bytes += segment == null ? 0 : segment.ramBytesUsed();
        }
        return bytes;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                DocIdSet documents = segments.get(context.ord);
                DocIdSetIterator iterator = documents == null ? null : documents.iterator();
                return iterator == null
                        ? null
                        : ConstantScoreScorerSupplier.fromIterator(
                                iterator, score(), scoreMode, context.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(@Nullable String unused) {
        return "kept";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    private static final class Documents extends SimpleCollector {

        private final List<@Nullable DocIdSet> segments;
        private @Nullable DocIdSetBuilder here;
        private int ordinal;
        private long count;

        Documents(int segmentCount) {
            segments = new ArrayList<>(Collections.nCopies(segmentCount, null));
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            here = new DocIdSetBuilder(context.reader().maxDoc());
            ordinal = context.ord;
        }

        @Override
        public void collect(int doc) {
            count++;
            if (here != null) {
                here.grow(1).add(doc);
            }
        }

        @Override
        public void finish() {
            segments.set(ordinal, here == null ? null : here.build());
            here = null;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
