package org.eligo.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.eligo.search.Decay;
import org.jspecify.annotations.Nullable;

/** A score times what a decay leaves of it at the nearest site. */
final class DecayedScore extends DoubleValuesSource {

    private final NearestSite nearest;
    private final Decay decay;

    DecayedScore(NearestSite nearest, Decay decay) {
        this.nearest = nearest;
        this.decay = decay;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores) throws IOException {
        DoubleValues metres = nearest.getValues(context, null);
        return new DoubleValues() {
            @Override
            public double doubleValue() throws IOException {
                return scores == null ? 0 : scores.doubleValue() * decay.at(metres.doubleValue());
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                return metres.advanceExact(doc) && scores != null && scores.advanceExact(doc);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) {
        return this;
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
        return false;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return decay + " from " + nearest;
    }
}
