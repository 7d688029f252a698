package org.eligo.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.eligo.schema.CountedNames;
import org.eligo.schema.FieldType;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;

/** Counts the values of one field over the documents that it is told. One thread. */
final class FacetCounter {

    private final FacetRequest request;
    private final Map<String, Long> counts = new HashMap<>();
    private long missing;

    private final SiteMatcher sites;
    private final List<Optional<ValuesAtSites>> gathered;

    /**
     * @param sites those that a facet of sites looks at
     * @param gathered their values by segment, where they are at hand
     */
    FacetCounter(FacetRequest request, SiteMatcher sites, List<Optional<ValuesAtSites>> gathered) {
        this.request = request;
        this.sites = sites;
        this.gathered = gathered;
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
        if (request.field().type() == FieldType.INTEGER) {
            return new Numbers(DocValues.getSortedNumeric(context.reader(), name));
        }
        if (CountedNames.isOfSites(request.field())
                && (request.sites().isPresent() || !IndexFields.hasValuesOfStudies(request.field()))) {
            SortedDocValues atSites = DocValues.getSorted(context.reader(), IndexFields.valueAtSite(request.field()));
            Optional<ValuesAtSites> known = gathered.isEmpty() ? Optional.empty() : gathered.get(context.ord);
            return known.isPresent() ? new Gathered(known.get(), atSites) : new AtSites(sites.walk(context), atSites);
        }
        SortedSetDocValues values = DocValues.getSortedSet(context.reader(), name);
        SortedDocValues single = DocValues.unwrapSingleton(values);
        return single == null ? new Values(values) : new SingleValues(single);
    }

    Facet facet() {
        List<Facet.Count> all = new ArrayList<>();
        counts.forEach((value, studies) -> all.add(new Facet.Count(value, studies)));
        all.sort(FacetCounter::mostFirst);
        return new Facet(request.field(), all.subList(0, Math.min(all.size(), request.limit())), missing);
    }

    /** As one method: some fields have hundreds of thousands of values. */
    private static int mostFirst(Facet.Count one, Facet.Count other) {
        int byStudies = Long.compare(other.studies(), one.studies());
        return byStudies != 0 ? byStudies : one.value().compareTo(other.value());
    }

    private void add(int[] byOrdinal, SortedDocValues values) throws IOException {
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), (long) byOrdinal[ordinal], Long::sum);
            }
        }
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
            add(byOrdinal, values);
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

    private final class Numbers implements Segment {
        private final SortedNumericDocValues values;
        private final Map<Long, Long> byValue = new HashMap<>();

        Numbers(SortedNumericDocValues values) {
            this.values = values;
        }

        @Override
        public void count(int doc) throws IOException {
            if (!values.advanceExact(doc)) {
                missing++;
                return;
            }
            long last = 0;
            for (int i = 0; i < values.docValueCount(); i++) {
                long value = values.nextValue();
                if (i == 0 || value != last) {
                    long unused = byValue.merge(value, 1L, Long::sum);
                    last = value;
                }
            }
        }

        @Override
        public void finish() {
            byValue.forEach((value, studies) -> counts.merge(Long.toString(value), studies, Long::sum));
        }
    }

    /** As {@link AtSites}, from what was gathered before. */
    private final class Gathered implements Segment {
        private final ValuesAtSites gathered;
        private final SortedDocValues values;
        private final int[] byOrdinal;

        Gathered(ValuesAtSites gathered, SortedDocValues values) {
            this.gathered = gathered;
            this.values = values;
            this.byOrdinal = new int[values.getValueCount()];
        }

        @Override
        public void count(int doc) {
            if (gathered.count(doc, byOrdinal) == 0) {
                missing++;
            }
        }

        @Override
        public void finish() throws IOException {
            add(byOrdinal, values);
        }
    }

    /** A study counts once at each value that one of its matching sites has. */
    private final class AtSites implements Segment {
        private final SiteMatcher.Walk walk;
        private final SortedDocValues values;
        private final int[] byOrdinal;

        /** The study that was counted last at a value, plus one. */
        private final int[] lastStudy;

        AtSites(SiteMatcher.Walk walk, SortedDocValues values) {
            this.walk = walk;
            this.values = values;
            this.byOrdinal = new int[values.getValueCount()];
            this.lastStudy = new int[values.getValueCount()];
        }

        @Override
        public void count(int doc) throws IOException {
            boolean any = false;
            for (walk.study(doc); walk.next(); ) {
                if (values.advanceExact(walk.doc())) {
                    any = true;
                    int ordinal = values.ordValue();
                    if (lastStudy[ordinal] != doc + 1) {
                        lastStudy[ordinal] = doc + 1;
                        byOrdinal[ordinal]++;
                    }
                }
            }
            missing += any ? 0 : 1;
        }

        @Override
        public void finish() throws IOException {
            add(byOrdinal, values);
        }
    }
}
