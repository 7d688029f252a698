package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.GeoPoint;
import org.eligo.search.SitePoints;
import org.jspecify.annotations.Nullable;

/** Counts sites, and their studies, at each point. */
final class PointCollector extends SimpleCollector {

    private static final Field CITY = Schema.registry().piece("LocationCity");
    private static final Field STATE = Schema.registry().piece("LocationState");
    private static final Field COUNTRY = Schema.registry().piece("LocationCountry");

    private static final Comparator<SitePoints.At> ORDER = Comparator.comparingLong(SitePoints.At::studies)
            .thenComparingLong(SitePoints.At::sites)
            .reversed()
            .thenComparingDouble(at -> -at.point().latitude())
            .thenComparingDouble(at -> at.point().longitude());

    private static final class Tally {
        private long sites;
        private long studies;
        private int lastStudy = -1;
        private int firstSite;
    }

    private final BitSetProducer studies;
    private final Map<Long, Tally> points = new HashMap<>();
    private NumericDocValues packed = DocValues.emptyNumeric();
    private @Nullable BitSet ends;
    private int base;
    private long sites;

    PointCollector(BitSetProducer studies) {
        this.studies = studies;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        packed = DocValues.getNumeric(context.reader(), IndexFields.POINT);
        ends = studies.getBitSet(context);
        base = context.docBase;
    }

    @Override
    public void collect(int doc) throws IOException {
        sites++;
        if (ends == null || !packed.advanceExact(doc)) {
            return;
        }
        Tally tally = points.computeIfAbsent(packed.longValue(), p -> new Tally());
        int study = base + ends.nextSetBit(doc);
        if (tally.sites++ == 0) {
            tally.firstSite = base + doc;
        }
        if (tally.lastStudy != study) {
            tally.lastStudy = study;
            tally.studies++;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    SitePoints points(IndexSearcher searcher, int limit) throws IOException {
        List<SitePoints.At> all = new ArrayList<>(points.size());
        points.forEach((point, tally) -> all.add(new SitePoints.At(
                SitePoint.unpack(point),
                tally.sites,
                tally.studies,
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
        all.sort(ORDER);
        List<SitePoints.At> named = new ArrayList<>();
        for (SitePoints.At at : all.subList(0, Math.min(limit, all.size()))) {
            named.add(named(searcher, at));
        }
        return new SitePoints(named, all.size(), sites);
    }

    private SitePoints.At named(IndexSearcher searcher, SitePoints.At at) throws IOException {
        GeoPoint point = at.point();
        Tally tally = points.get(SitePoint.pack(point.latitude(), point.longitude()));
        if (tally == null) {
            return at;
        }
        List<LeafReaderContext> segments = searcher.getLeafContexts();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(tally.firstSite, segments));
        int doc = tally.firstSite - segment.docBase;
        return new SitePoints.At(
                point,
                at.sites(),
                at.studies(),
                value(segment, doc, CITY),
                value(segment, doc, STATE),
                value(segment, doc, COUNTRY));
    }

    private static Optional<String> value(LeafReaderContext segment, int doc, Field field) throws IOException {
        SortedDocValues values = DocValues.getSorted(segment.reader(), IndexFields.valueAtSite(field));
        return values.advanceExact(doc)
                ? Optional.of(values.lookupOrd(values.ordValue()).utf8ToString())
                : Optional.empty();
    }
}
