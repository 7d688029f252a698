package org.eligo.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.eligo.schema.Field;

/** For each study of a segment the distinct values of a field at its sites that answer a query, gathered once: a large study has hundreds of sites. */
final class ValuesAtSites {

    private static final int BITS_OF_WORD = 6;

    private final long[] studies;

    /** Studies before each word of the bits. */
    private final int[] before;

    /** By study, where its ordinals end. */
    private final int[] ends;

    private final char[] ordinals;

    private ValuesAtSites(long[] studies, int[] before, int[] ends, char[] ordinals) {
        this.studies = studies;
        this.before = before;
        this.ends = ends;
        this.ordinals = ordinals;
    }

    /** Empty where the segment has too many different values. */
    static Optional<ValuesAtSites> of(
            LeafReaderContext context, BitSetProducer allStudies, SiteMatcher sites, Field field) throws IOException {
        SortedDocValues values = DocValues.getSorted(context.reader(), IndexFields.valueAtSite(field));
        if (values.getValueCount() > Character.MAX_VALUE) {
            return Optional.empty();
        }
        FixedBitSet studies = new FixedBitSet(context.reader().maxDoc());
        BitSet bits = allStudies.getBitSet(context);
        if (bits != null) {
            studies.or(new BitSetIterator(bits, 0));
        }
        int[] ends = new int[studies.cardinality()];
        char[] ordinals = new char[ends.length];
        int[] lastStudy = new int[values.getValueCount()];
        Arrays.fill(lastStudy, -1);
        int size = 0;
        int study = 0;
        SiteMatcher.Walk walk = sites.walk(context);
        BitSetIterator documents = new BitSetIterator(studies, ends.length);
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            for (walk.study(doc); walk.next(); ) {
                if (values.advanceExact(walk.doc()) && lastStudy[values.ordValue()] != study) {
                    lastStudy[values.ordValue()] = study;
                    ordinals = ArrayUtil.grow(ordinals, size + 1);
                    ordinals[size++] = (char) values.ordValue();
                }
            }
            ends[study++] = size;
        }
        return Optional.of(
                new ValuesAtSites(studies.getBits(), before(studies.getBits()), ends, Arrays.copyOf(ordinals, size)));
    }

    private static int[] before(long[] studies) {
        int[] before = new int[studies.length];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(studies[i - 1]);
        }
        return before;
    }

    /**
     * Counts the values of a study.
     *
     * @param doc of a study
     * @param byOrdinal the counts
     * @return how many values it has
     */
    int count(int doc, int[] byOrdinal) {
        int word = doc >> BITS_OF_WORD;
        int study = before[word] + Long.bitCount(studies[word] & ((1L << doc) - 1));
        int from = study == 0 ? 0 : ends[study - 1];
        for (int i = from; i < ends[study]; i++) {
            byOrdinal[ordinals[i]]++;
        }
        return ends[study] - from;
    }
}
