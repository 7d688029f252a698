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

    private static final class Tally {
        private long sites;
        private long studies;
        private int lastStudy = -1;
        private int firstSite;
    }

    private record Place(GeoPoint point, Tally tally) {}

    private static final Comparator<Place> ORDER = Comparator.<Place>comparingLong(place -> place.tally().studies)
            .thenComparingLong(place -> place.tally().sites)
            .reversed()
            .thenComparingDouble(place -> -place.point().latitude())
            .thenComparingDouble(place -> place.point().longitude());

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
        List<Place> all = new ArrayList<>(points.size());
        points.forEach((packed, tally) -> all.add(new Place(SitePoint.unpack(packed), tally)));
        all.sort(ORDER);
        List<SitePoints.At> named = new ArrayList<>();
        for (Place place : all.subList(0, Math.min(limit, all.size()))) {
            named.add(named(searcher, place));
        }
        return new SitePoints(named, all.size(), sites);
    }

    private static SitePoints.At named(IndexSearcher searcher, Place place) throws IOException {
        List<LeafReaderContext> segments = searcher.getLeafContexts();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(place.tally().firstSite, segments));
        int doc = place.tally().firstSite - segment.docBase;
        return new SitePoints.At(
                place.point(),
                place.tally().sites,
                place.tally().studies,
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
