package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.eligo.search.GeoPoint;
import org.eligo.search.SiteHit;
import org.eligo.search.SiteHits;
import org.eligo.search.SiteRequest;

/** Reads, for the hits of a page, the sites that are as asked. */
final class SitesOfHits {

    private static final Comparator<SiteHit> NEAREST =
            Comparator.comparingDouble(site -> site.metres().orElse(Double.POSITIVE_INFINITY));

    private final List<LeafReaderContext> segments;
    private final SiteMatcher sites;
    private final SiteRequest request;

    private SitesOfHits(List<LeafReaderContext> segments, SiteMatcher sites, SiteRequest request) {
        this.segments = segments;
        this.sites = sites;
        this.request = request;
    }

    static SitesOfHits of(IndexSearcher searcher, QueryCompiler queries, SiteRequest request) throws IOException {
        return new SitesOfHits(searcher.getLeafContexts(), queries.sites(request.sites()), request);
    }

    /** In the order of the hits. They are read in the order of the index. */
    List<SiteHits> read(ScoreDoc[] hits) throws IOException {
        List<SiteHits> all = new ArrayList<>(Collections.nCopies(hits.length, SiteHits.NONE));
        int[] order = IntStream.range(0, hits.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> hits[i].doc))
                .mapToInt(Integer::intValue)
                .toArray();
        int at = 0;
        while (at < order.length) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(hits[order[at]].doc, segments));
            int end = segment.docBase + segment.reader().maxDoc();
            int until = at;
            while (until < order.length && hits[order[until]].doc < end) {
                until++;
            }
            readSegment(segment, hits, Arrays.copyOfRange(order, at, until), all);
            at = until;
        }
        return all;
    }

    private void readSegment(LeafReaderContext segment, ScoreDoc[] hits, int[] order, List<SiteHits> all)
            throws IOException {
        SiteMatcher.Walk walk = sites.walk(segment);
        NumericDocValues points = DocValues.getNumeric(segment.reader(), IndexFields.POINT);
        for (int i : order) {
            List<SiteHit> found = new ArrayList<>();
            for (walk.study(hits[i].doc - segment.docBase); walk.next(); ) {
                Optional<GeoPoint> point = points.advanceExact(walk.doc())
                        ? Optional.of(SitePoint.unpack(points.longValue()))
                        : Optional.empty();
                found.add(new SiteHit(walk.position(), point, metres(point)));
            }
            if (request.from().isPresent()) {
                found.sort(NEAREST);
            }
            all.set(i, new SiteHits(found.size(), found.subList(0, Math.min(found.size(), request.limit()))));
        }
    }

    private OptionalDouble metres(Optional<GeoPoint> point) {
        return point.isPresent() && request.from().isPresent()
                ? OptionalDouble.of(request.from().get().metresTo(point.get()))
                : OptionalDouble.empty();
    }
}
