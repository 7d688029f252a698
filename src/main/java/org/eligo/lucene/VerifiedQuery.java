package org.eligo.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.eligo.schema.Field;
import org.jspecify.annotations.Nullable;

/** Those of the candidates with a value of the field, read from the stored record, that meets a condition. */
final class VerifiedQuery extends Query {

    /** Reading a record costs thousands of times what a posting does. */
    private static final float MATCH_COST = 100_000;

    private final Query candidates;
    private final StoredTexts stored;
    private final Level level;
    private final Field field;
    private final Predicate<String> condition;
    private final String key;

    /** @param key tells conditions apart */
    VerifiedQuery(
            Query candidates, StoredTexts stored, Level level, Field field, Predicate<String> condition, String key) {
        this.candidates = candidates;
        this.stored = stored;
        this.level = level;
        this.field = field;
        this.condition = condition;
        this.key = key;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) throws IOException {
        Weight inner = searcher.createWeight(searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
                ScorerSupplier supplier = inner.scorerSupplier(context);
                if (supplier == null) {
                    return null;
                }
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) throws IOException {
                        return new ConstantScoreScorer(score(), scoreMode, verified(context, supplier.get(leadCost)));
                    }

                    @Override
                    public long cost() {
                        return supplier.cost();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private TwoPhaseIterator verified(LeafReaderContext context, Scorer scorer) {
        TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
        DocIdSetIterator approximation = twoPhase == null ? scorer.iterator() : twoPhase.approximation();
        return new TwoPhaseIterator(approximation) {
            @Override
            public boolean matches() throws IOException {
                return (twoPhase == null || twoPhase.matches()) && verify(context, approximation.docID());
            }

            @Override
            public float matchCost() {
                return MATCH_COST;
            }
        };
    }

    private boolean verify(LeafReaderContext context, int doc) throws IOException {
        List<String> values = switch (level) {
            case STUDY -> stored.ofStudy(context, doc, field);
            case SITE -> stored.ofSite(context, doc, field);
        };
        return values.stream().anyMatch(condition);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(@Nullable String unused) {
        return "verified(" + field.piece() + " " + key + ")";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VerifiedQuery that
                && field == that.field
                && level == that.level
                && stored == that.stored
                && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field.piece(), level, key);
    }
}
