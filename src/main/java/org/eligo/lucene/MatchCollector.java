package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;

/** Sees every match once, without scores: counts them, and their values. */
final class MatchCollector extends SimpleCollector {

    private final List<FacetCounter> counters = new ArrayList<>();
    private FacetCounter.Segment[] segments = {};
    private long total;

    /** @param queries compiles what a facet asks of sites */
    MatchCollector(List<FacetRequest> requests, QueryCompiler queries) throws IOException {
        for (FacetRequest request : requests) {
            counters.add(queries.facet(request));
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        segments = new FacetCounter.Segment[counters.size()];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = counters.get(i).segment(context);
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        total++;
        for (FacetCounter.Segment segment : segments) {
            segment.count(doc);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    long total() {
        return total;
    }

    List<Facet> facets() {
        return counters.stream().map(FacetCounter::facet).toList();
    }

    @Override
    public void finish() throws IOException {
        for (FacetCounter.Segment segment : segments) {
            segment.finish();
        }
        segments = new FacetCounter.Segment[0];
    }
}
