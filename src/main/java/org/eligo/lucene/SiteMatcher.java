package org.eligo.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Finds the sites of studies that answer a query. Made for one search. */
final class SiteMatcher {

    private final BitSetProducer studies;
    private final @Nullable Weight sites;

    private SiteMatcher(BitSetProducer studies, @Nullable Weight sites) {
        this.studies = studies;
        this.sites = sites;
    }

    static SiteMatcher all(BitSetProducer studies) {
        return new SiteMatcher(studies, null);
    }

    /** @param sites matches documents of sites only */
    static SiteMatcher of(IndexSearcher searcher, BitSetProducer studies, Query sites) throws IOException {
        return new SiteMatcher(
                studies, searcher.createWeight(searcher.rewrite(sites), ScoreMode.COMPLETE_NO_SCORES, 1));
    }

    /** A walk over one segment. */
    Walk walk(LeafReaderContext context) throws IOException {
        BitSet bits = studies.getBitSet(context);
        if (sites == null) {
            return new Walk(bits, null, bits != null);
        }
        Scorer scorer = sites.scorer(context);
        return new Walk(bits, scorer == null ? null : scorer.iterator(), bits != null && scorer != null);
    }

    /** Goes through the matching sites of studies, which come in rising order. */
    static final class Walk {
        private final @Nullable BitSet studies;
        private final @Nullable DocIdSetIterator matching;
        private final boolean any;
        private int first;
        private int study;
        private int at;

        private Walk(@Nullable BitSet studies, @Nullable DocIdSetIterator matching, boolean any) {
            this.studies = studies;
            this.matching = matching;
            this.any = any;
        }

        /** Before the first site of the study, a document not below the one before. */
        void study(int doc) {
            study = doc;
            first = !any || doc == 0 ? doc : Objects.requireNonNull(studies).prevSetBit(doc - 1) + 1;
            at = first - 1;
        }

        /** On to the next matching site; false where there is none. */
        boolean next() throws IOException {
            if (!any) {
                return false;
            }
            at++;
            if (matching != null && at < study) {
                at = matching.docID() < at ? matching.advance(at) : matching.docID();
            }
            return at < study;
        }

        /** The site's document. */
        int doc() {
            return at;
        }

        /** The site's place in the record's list. */
        int position() {
            return at - first;
        }
    }
}
