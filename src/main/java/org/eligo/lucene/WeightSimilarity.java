package org.eligo.lucene;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Scores by weight: the boost that {@link TextCompiler} has worked out (weight of the field, rarity of the words, closeness of
 * the match), more of it the more often the words stand there, with diminishing returns. In {@link IndexFields#BASIC} the
 * frequency is the weight itself.
 *
 * <p>Lengths of texts do not count, so nothing about them is stored.
 */
final class WeightSimilarity extends Similarity {

    /** With this many occurrences a text scores halfway between one and the most. */
    private static final float HALF = 3;

    /** How much more than one occurrence any number of them can score. */
    private static final float GAIN = 0.15f;

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        boolean basic = collection.field().equals(IndexFields.BASIC);
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                if (basic) {
                    return boost * frequency / 100;
                }
                float more = Math.max(0, frequency - 1);
                return boost * (1 + GAIN * more / (more + HALF));
            }
        };
    }
}
