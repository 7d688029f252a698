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

    /** A degree of latitude is as long as this everywhere, so no site is nearer than its latitude says. */
    private static final double METRES_PER_DEGREE = Math.toRadians(1) * GeoPoint.EARTH_RADIUS_METRES;

    /** Distances that are remembered, a power of two: most sites are in cities that have many. */
    private static final int KEPT = 1 << 13;

    private final GeoPoint from;
    private final SiteMatcher sites;
    private final long[] keptPoints = new long[KEPT];
    private final double[] keptMetres = new double[KEPT];

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
                            nearest = nearer(nearest, points.longValue());
                        }
                    }
                }
                return true;
            }
        };
    }

    private double nearer(double nearest, long packed) {
        GeoPoint point = SitePoint.unpack(packed);
        if (Math.abs(point.latitude() - from.latitude()) * METRES_PER_DEGREE > nearest) {
            return nearest;
        }
        int at = Long.hashCode(packed * 0x9E37_79B9_7F4A_7C15L) & (KEPT - 1);
        if (keptPoints[at] != packed || keptMetres[at] == 0) {
            keptPoints[at] = packed;
            keptMetres[at] = from.metresTo(point);
        }
        return Math.min(nearest, keptMetres[at]);
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
