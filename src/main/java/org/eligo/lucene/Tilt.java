package org.eligo.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.jspecify.annotations.Nullable;

/**
 * Raises a score with the study's highest value of an ordered field: one more than the score, doubled at the highest value in the
 * index, as it is at the lowest and where there is none. Dates and ages rise evenly, numbers by their logarithm, since a few are
 * out of all proportion.
 */
final class Tilt extends DoubleValuesSource {

    private final String name;
    private final boolean logarithmic;
    private final long lowest;
    private final long highest;

    private Tilt(String name, boolean logarithmic, long lowest, long highest) {
        this.name = name;
        this.logarithmic = logarithmic;
        this.lowest = lowest;
        this.highest = highest;
    }

    static Tilt of(IndexSearcher searcher, Field field, String name) throws IOException {
        return new Tilt(
                name,
                field.type() == FieldType.INTEGER,
                DocValuesSkipper.globalMinValue(searcher.getIndexReader(), name),
                DocValuesSkipper.globalMaxValue(searcher.getIndexReader(), name));
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(context.reader(), name);
        return new DoubleValues() {
            private double share;

            @Override
            public double doubleValue() throws IOException {
                double score = scores == null ? 0 : scores.doubleValue();
                return (score + 1) * (1 + share);
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                share = 0;
                if (values.advanceExact(doc)) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        share = Math.max(share, share(values.nextValue()));
                    }
                }
                return scores == null || scores.advanceExact(doc);
            }
        };
    }

    /** From 0 at the lowest value in the index to 1 at the highest. */
    private double share(long value) {
        double height = (double) value - lowest;
        double whole = (double) highest - lowest;
        if (whole <= 0) {
            return 0;
        }
        return logarithmic ? Math.log1p(height) / Math.log1p(whole) : height / whole;
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
        return Objects.hash(name, lowest, highest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tilt that && name.equals(that.name) && lowest == that.lowest && highest == that.highest;
    }

    @Override
    public String toString() {
        return "tilt by " + name;
    }
}
