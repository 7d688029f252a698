package org.eligo.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;

/** Counts the values of one field over the documents that it is told. One thread. */
final class FacetCounter {

    private final FacetRequest request;
    private final Map<String, Long> counts = new HashMap<>();
    private long missing;

    FacetCounter(FacetRequest request) {
        this.request = request;
    }

    /** Counts in one segment. */
    interface Segment {
        void count(int doc) throws IOException;

        /** After the segment's last document. */
        void finish() throws IOException;
    }

    Segment segment(LeafReaderContext context) throws IOException {
        String name = IndexFields.name(request.field(), Level.STUDY);
        if (request.field().type().isDate()) {
            return new Years(DocValues.getSortedNumeric(context.reader(), name));
        }
        SortedSetDocValues values = DocValues.getSortedSet(context.reader(), name);
        SortedDocValues single = DocValues.unwrapSingleton(values);
        return single == null ? new Values(values) : new SingleValues(single);
    }

    Facet facet() {
        List<Facet.Count> all = new ArrayList<>();
        counts.forEach((value, studies) -> all.add(new Facet.Count(value, studies)));
        all.sort(Comparator.comparingLong(Facet.Count::studies).reversed().thenComparing(Facet.Count::value));
        return new Facet(request.field(), all.subList(0, Math.min(all.size(), request.limit())), missing);
    }

    private final class Values implements Segment {
        private final SortedSetDocValues values;
        private final int[] byOrdinal;

        Values(SortedSetDocValues values) {
            this.values = values;
            this.byOrdinal = new int[Math.toIntExact(values.getValueCount())];
        }

        @Override
        public void count(int doc) throws IOException {
            if (!values.advanceExact(doc)) {
                missing++;
                return;
            }
            for (int i = 0; i < values.docValueCount(); i++) {
                byOrdinal[(int) values.nextOrd()]++;
            }
        }

        @Override
        public void finish() throws IOException {
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), (long) byOrdinal[ordinal], Long::sum);
                }
            }
        }
    }

    /** Where no study of the segment has two values: the same, faster. */
    private final class SingleValues implements Segment {
        private final SortedDocValues values;
        private final int[] byOrdinal;

        SingleValues(SortedDocValues values) {
            this.values = values;
            this.byOrdinal = new int[values.getValueCount()];
        }

        @Override
        public void count(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                byOrdinal[values.ordValue()]++;
            } else {
                missing++;
            }
        }

        @Override
        public void finish() throws IOException {
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), (long) byOrdinal[ordinal], Long::sum);
                }
            }
        }
    }

    private final class Years implements Segment {
        private final SortedNumericDocValues days;
        private final Map<Integer, Long> byYear = new HashMap<>();

        Years(SortedNumericDocValues days) {
            this.days = days;
        }

        @Override
        public void count(int doc) throws IOException {
            if (!days.advanceExact(doc)) {
                missing++;
                return;
            }
            int last = Integer.MIN_VALUE;
            for (int i = 0; i < days.docValueCount(); i++) {
                int year = LocalDate.ofEpochDay(days.nextValue()).getYear();
                if (year != last) {
                    long unused = byYear.merge(year, 1L, Long::sum);
                    last = year;
                }
            }
        }

        @Override
        public void finish() {
            byYear.forEach((year, studies) -> counts.merge(Integer.toString(year), studies, Long::sum));
        }
    }
}
