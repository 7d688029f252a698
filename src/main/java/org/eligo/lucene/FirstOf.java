package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Which of some queries a study answers first, from 0; their number where none. Made for one search. */
final class FirstOf extends DoubleValuesSource {

    private final List<Weight> queries;

    private FirstOf(List<Weight> queries) {
        this.queries = queries;
    }

    static FirstOf of(IndexSearcher searcher, List<Query> queries) throws IOException {
        List<Weight> weights = new ArrayList<>();
        for (Query query : queries) {
            weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return new FirstOf(weights);
    }

    @Override
    public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores) throws IOException {
        List<DocIdSetIterator> answers = new ArrayList<>();
        for (Weight query : queries) {
            Scorer scorer = query.scorer(context);
            answers.add(scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
        }
        return new DoubleValues() {
            private int last = -1;
            private int first;

            @Override
            public double doubleValue() {
                return first;
            }

            @Override
            public boolean advanceExact(int doc) throws IOException {
                if (doc != last) {
                    last = doc;
                    first = 0;
                    while (first < answers.size() && !answers(answers.get(first), doc)) {
                        first++;
                    }
                }
                return true;
            }
        };
    }

    private static boolean answers(DocIdSetIterator answer, int doc) throws IOException {
        int at = answer.docID();
        return (at < doc ? answer.advance(doc) : at) == doc;
    }

    @Override
    public boolean needsScores() {
        return false;
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
        return System.identityHashCode(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "first of " + queries.size();
    }
}
