package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.eligo.schema.Field;
import org.eligo.search.Query;
import org.eligo.search.Reason;

/**
 * Takes the score of one study apart, along the query. Every part is scored by what {@link QueryCompiler} makes of it, so the parts
 * are those of the search. Made for one study.
 */
final class Explainer {

    private final IndexSearcher searcher;
    private final QueryCompiler queries;
    private final LeafReaderContext segment;
    private final int doc;

    /** @param document of the study, over all segments */
    Explainer(IndexSearcher searcher, QueryCompiler queries, int document) {
        this.searcher = searcher;
        this.queries = queries;
        List<LeafReaderContext> segments = searcher.getLeafContexts();
        this.segment = segments.get(ReaderUtil.subIndex(document, segments));
        this.doc = document - segment.docBase;
    }

    /** Empty where the study does not answer the query. */
    Optional<Reason> explain(Query query) throws IOException {
        Optional<Float> score = score(queries.compile(query));
        return score.isEmpty() ? Optional.empty() : Optional.of(reason(query, score.get(), doc, Level.STUDY));
    }

    private Reason reason(Query query, double score, int at, Level level) throws IOException {
        return switch (query) {
            case Query.AllOf(List<Query> parts) -> sum(parts, score, at, level, true);
            case Query.AnyOf(List<Query> parts) -> sum(parts, score, at, level, false);
            case Query.AtOneSite(Query site) ->
                level == Level.SITE ? reason(site, score, at, level) : bestSite(site, score);
            case Query.Text text -> words(text, score, at, level);
            case Query.Tilted(Field by, Query of) -> {
                Reason inner = reason(of, score(queries.compile(of, level), at).orElse(0f), at, level);
                yield new Reason.Raised(by, score / (1 + inner.score()), inner, score);
            }
            case Query.Decayed decayed -> {
                Reason inner = reason(
                        decayed.query(),
                        score(queries.compile(decayed.query(), level), at).orElse(0f),
                        at,
                        level);
                double metres = value(queries.nearest(decayed.from()), at);
                yield new Reason.Faded(metres, decayed.decay().at(metres), inner, score);
            }
            case Query.Everything q -> new Reason.Holds(score);
            case Query.Nothing q -> new Reason.Holds(score);
            case Query.Not q -> new Reason.Holds(score);
            case Query.OneOf q -> new Reason.Holds(score);
            case Query.Flag q -> new Reason.Holds(score);
            case Query.Between q -> new Reason.Holds(score);
            case Query.ListSize q -> new Reason.Holds(score);
            case Query.Within q -> new Reason.Holds(score);
            case Query.Present q -> new Reason.Holds(score);
            case Query.Ids q -> new Reason.Holds(score);
        };
    }

    private Reason sum(List<Query> parts, double score, int at, Level level, boolean all) throws IOException {
        List<Reason> reasons = new ArrayList<>();
        for (Query part : parts) {
            if (!all || QueryCompiler.scores(part)) {
                Optional<Float> own = score(queries.compile(part, level), at);
                if (own.isPresent() && own.get() > 0) {
                    reasons.add(reason(part, own.get(), at, level));
                }
            }
        }
        return new Reason.Sum(reasons, score);
    }

    /** Of several sites the best counts. */
    private Reason bestSite(Query site, double score) throws IOException {
        org.apache.lucene.search.Query compiled = queries.compile(site, Level.SITE);
        SiteMatcher.Walk walk = queries.sites(site).walk(segment);
        int best = -1;
        float most = -1;
        for (walk.study(doc); walk.next(); ) {
            float own = score(compiled, walk.doc()).orElse(-1f);
            if (own > most) {
                most = own;
                best = walk.doc();
            }
        }
        return best < 0 ? new Reason.Holds(score) : reason(site, most, best, Level.SITE);
    }

    private Reason words(Query.Text text, double score, int at, Level level) throws IOException {
        float rarity = queries.texts().rarity(text.forms().getFirst());
        Clause best = null;
        double bestScore = -1;
        double bestOwn = 0;
        List<Field> fields = new ArrayList<>();
        for (Clause clause : queries.texts().clauses(text, level)) {
            Optional<Float> own = score(clause.query(), at);
            if (own.isEmpty()) {
                continue;
            }
            double counted =
                    own.get() * rarity * clause.weight() * clause.closeness().factor();
            if (counted > bestScore) {
                best = clause;
                bestScore = counted;
                bestOwn = own.get();
            }
            if (clause.field() != null && !fields.contains(clause.field())) {
                fields.add(clause.field());
            }
        }
        if (best == null) {
            return new Reason.Holds(score);
        }
        Field field = best.field();
        double weight = best.weight();
        double more = bestOwn;
        if (field == null) {
            weight = bestOwn;
            more = 1;
            for (Clause clause : queries.texts().inFieldsOfBasic(text)) {
                if (clause.field() != null
                        && score(clause.query(), at).isPresent()
                        && !fields.contains(clause.field())) {
                    fields.add(clause.field());
                }
            }
            field = Objects.requireNonNull(heaviest(fields));
        }
        fields.remove(field);
        return new Reason.Words(text.literal(), field, weight, rarity, best.closeness(), more, fields, score);
    }

    private static Field heaviest(List<Field> fields) {
        return BasicWords.AREA.parts().stream()
                .filter(part -> fields.contains(part.field()))
                .max(java.util.Comparator.comparingDouble(org.eligo.schema.SearchArea.Part::weight))
                .orElseThrow()
                .field();
    }

    private Optional<Float> score(org.apache.lucene.search.Query query) throws IOException {
        return score(query, doc);
    }

    private Optional<Float> score(org.apache.lucene.search.Query query, int at) throws IOException {
        Scorer scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1)
                .scorer(segment);
        return scorer != null && scorer.iterator().advance(at) == at ? Optional.of(scorer.score()) : Optional.empty();
    }

    private double value(DoubleValuesSource source, int at) throws IOException {
        DoubleValues values = source.getValues(segment, null);
        return values.advanceExact(at) ? values.doubleValue() : Double.POSITIVE_INFINITY;
    }
}
