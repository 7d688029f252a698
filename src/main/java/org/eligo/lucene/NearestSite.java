package org.eligo.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.eligo.search.GeoPoint;
import org.jspecify.annotations.Nullable;

/** The metres to the nearest of a study's sites; infinitely many where none has a point. Made for one search. */
final class NearestSite extends DoubleValuesSource {

    private final GeoPoint from;
    private final SiteMatcher sites;

    NearestSite(GeoPoint from, SiteMatcher sites) {
        this.from = from;
        this.sites = sites;
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores) throws IOException {
        SiteMatcher.Walk walk = sites.walk(context);
        NumericDocValues points = DocValues.getNumeric(context.reader(), IndexFields.POINT);
        return new DoubleValues() {
            private int last = -1;
            private double nearest;

            @Override
            public double doubleValue() {
                return nearest;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                if (doc != last) {
                    last = doc;
                    nearest = Double.POSITIVE_INFINITY;
                    for (walk.study(doc); walk.next(); ) {
                        if (points.advanceExact(walk.doc())) {
                            nearest = Math.min(nearest, from.metresTo(SitePoint.unpack(points.longValue())));
                        }
                    }
                }
                return true;
            }
        };
    }

    @Override
    public boolean needsScores() {
        return false;
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
        return "nearest site to " + from;
    }
}
