package org.eligo.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.eligo.search.StoreException;

/** Gathers all matches with their study numbers, eight bytes each. */
final class NumberCollector extends SimpleCollector {

    private long[] places = new long[1024];
    private int size;
    private int base;
    private NumericDocValues numbers = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        numbers = DocValues.getNumeric(context.reader(), IndexFields.NUMBER);
    }

    @Override
    public void collect(int doc) throws IOException {
        if (!numbers.advanceExact(doc)) {
            throw new StoreException("A stored study lacks its number; the store is damaged.");
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size++] = numbers.longValue() << 32 | (base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** The matches by number, rising. */
    long[] byNumber() {
        long[] sorted = Arrays.copyOf(places, size);
        Arrays.sort(sorted);
        return sorted;
    }

    static int number(long place) {
        return (int) (place >>> 32);
    }

    static int document(long place) {
        return (int) place;
    }
}
