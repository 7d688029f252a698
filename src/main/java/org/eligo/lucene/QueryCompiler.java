package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Field;
import org.eligo.search.FacetRequest;
import org.eligo.search.GeoPoint;
import org.eligo.search.Query;
import org.eligo.study.NctId;

/** Turns a query into Lucene's form of it. Made for one search on one state of the index; used by one thread. */
final class QueryCompiler {

    private final IndexSearcher searcher;
    private final BitSetProducer studies;
    private final KeptSets.Search kept;
    private final boolean scoring;
    private final TextCompiler texts;

    /** @param scoring whether the order by relevance is wanted; without it, matching is cheaper */
    QueryCompiler(
            IndexSearcher searcher, BitSetProducer studies, KeptSets.Search kept, RecordCodec codec, boolean scoring)
            throws IOException {
        this.searcher = searcher;
        this.studies = studies;
        this.kept = kept;
        this.scoring = scoring;
        this.texts = new TextCompiler(searcher, new StoredTexts(searcher, studies, codec), scoring);
    }

    /** The query, asked of studies; scores. */
    org.apache.lucene.search.Query compile(Query query) throws IOException {
        return compile(query, Level.STUDY);
    }

    /** The query and a filter, which does not score. */
    org.apache.lucene.search.Query compile(Query query, Query filter) throws IOException {
        if (scoring && filter instanceof Query.Everything) {
            return compile(query);
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder();
        boolean anything = query instanceof Query.Everything;
        if (scoring && !anything) {
            both.add(compile(query), Occur.MUST);
        } else if (!anything || filter instanceof Query.Everything) {
            filter(query, both);
        }
        if (!(filter instanceof Query.Everything)) {
            filter(filter, both);
        }
        return both.build();
    }

    /**
     * As {@link #compile(Query, Query)}, for an order in which scores only settle ties: where the query's set is kept, it alone says what
     * matches, and a score is worked out when it is asked for.
     */
    org.apache.lucene.search.Query compileForTies(Query query, Query filter) throws IOException {
        Optional<org.apache.lucene.search.Query> set = set(query, Level.STUDY);
        if (set.isEmpty()) {
            return compile(query, filter);
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(set.get(), Occur.FILTER);
        if (!(filter instanceof Query.Everything)) {
            filter(filter, both);
        }
        return both.add(compile(query), Occur.SHOULD).build();
    }

    /** Adds the parts of a query that does not score, each by its set where that is kept. */
    private void filter(Query query, BooleanQuery.Builder all) throws IOException {
        if (query instanceof Query.AllOf allOf && !allOf.parts().isEmpty()) {
            for (Query part : allOf.parts()) {
                filter(part, all);
            }
        } else {
            all.add(keptOr(query, Level.STUDY), Occur.FILTER);
        }
    }

    private org.apache.lucene.search.Query keptOr(Query query, Level level) throws IOException {
        Optional<org.apache.lucene.search.Query> set = set(query, level);
        return set.isPresent() ? set.get() : compileOnly(query, level);
    }

    private Optional<org.apache.lucene.search.Query> set(Query query, Level level) throws IOException {
        return kept.of(query, level, this::compileOnly);
    }

    /** Finds only documents of the level. */
    private org.apache.lucene.search.Query compileOnly(Query query, Level level) throws IOException {
        return level == Level.SITE ? sitesOnly(compile(query, level)) : compile(query, level);
    }

    /** The documents of the sites that answer a query, of the studies that answer another. */
    org.apache.lucene.search.Query sitesOf(Query ofStudies, Query ofSites) throws IOException {
        var sites = keptOr(ofSites, Level.SITE);
        return ofStudies instanceof Query.Everything
                ? sites
                : new BooleanQuery.Builder()
                        .add(sites, Occur.FILTER)
                        .add(new ToChildBlockJoinQuery(compile(ofStudies, Level.STUDY), studies), Occur.FILTER)
                        .build();
    }

    /** The sites that answer the query. */
    SiteMatcher sites(Query query) throws IOException {
        return query instanceof Query.Everything
                ? SiteMatcher.all(studies)
                : SiteMatcher.of(searcher, studies, keptOr(query, Level.SITE));
    }

    /** What counts a facet. */
    FacetCounter facet(FacetRequest request) throws IOException {
        Query asked = request.sites().orElseGet(Query.Everything::new);
        SiteMatcher sites = sites(asked);
        return new FacetCounter(
                request,
                sites,
                kept.values(
                        asked, request.field(), context -> ValuesAtSites.of(context, studies, sites, request.field())));
    }

    /** Which of the queries a study answers first. */
    FirstOf firstOf(List<Query> ranked) throws IOException {
        List<org.apache.lucene.search.Query> compiled = new ArrayList<>();
        for (Query query : ranked) {
            compiled.add(keptOr(query, Level.STUDY));
        }
        return FirstOf.of(searcher, compiled);
    }

    KeptSets.Search kept() {
        return kept;
    }

    TextCompiler texts() {
        return texts;
    }

    /** How far the nearest site of a study is. */
    NearestSite nearest(GeoPoint from) {
        return new NearestSite(from, SiteMatcher.all(studies));
    }

    org.apache.lucene.search.Query compile(Query query, Level level) throws IOException {
        return switch (query) {
            case Query.Everything everything -> all(level);
            case Query.Nothing nothing -> new MatchNoDocsQuery("no words");
            case Query.AllOf allOf -> allOf(allOf, level);
            case Query.AnyOf anyOf -> anyOf(anyOf, level);
            case Query.Not not -> not(not, level);
            case Query.AtOneSite site -> atOneSite(site.query(), level);
            case Query.Text text -> texts.compile(text, level);
            case Query.OneOf oneOf -> oneOf(oneOf, level);
            case Query.Flag flag -> term(IndexFields.name(flag.field(), level), Boolean.toString(flag.value()));
            case Query.Between between -> between(between, level);
            case Query.ListSize size -> listSize(size, level);
            case Query.Within within -> within(within, level);
            case Query.Present present ->
                term(IndexFields.present(level), present.field().piece());
            case Query.Ids ids -> ids(ids);
            case Query.Tilted tilted ->
                new FunctionScoreQuery(
                        compile(tilted.query(), level),
                        Tilt.of(searcher, tilted.by(), IndexFields.name(tilted.by(), level)));
            case Query.Decayed decayed -> {
                if (level == Level.SITE) {
                    throw new IllegalArgumentException("A decay is asked of studies, not of one site.");
                }
                yield new FunctionScoreQuery(
                        compile(decayed.query(), level),
                        new DecayedScore(new NearestSite(decayed.from(), SiteMatcher.all(studies)), decayed.decay()));
            }
        };
    }

    /** What sites lack, where that is asked often, is indexed itself. */
    private org.apache.lucene.search.Query not(Query.Not not, Level level) throws IOException {
        if (level == Level.SITE && not.query() instanceof Query.Present present && isMarkedAbsent(present)) {
            return term(IndexFields.absent(level), present.field().piece());
        }
        return new BooleanQuery.Builder()
                .add(all(level), Occur.FILTER)
                .add(compile(not.query(), level), Occur.MUST_NOT)
                .build();
    }

    private org.apache.lucene.search.Query atOneSite(Query site, Level level) throws IOException {
        if (level == Level.SITE) {
            return compile(site, level);
        }
        if (site instanceof Query.Not not && not.query() instanceof Query.Present present && isMarkedAbsent(present)) {
            return term(IndexFields.absent(Level.STUDY), present.field().piece());
        }
        return toStudies(compile(site, Level.SITE), ScoreMode.Max);
    }

    private static boolean isMarkedAbsent(Query.Present present) {
        return IndexFields.MARKED_ABSENT.contains(present.field());
    }

    private static org.apache.lucene.search.Query all(Level level) {
        return switch (level) {
            case STUDY -> term(IndexFields.KIND, IndexFields.STUDY);
            case SITE -> term(IndexFields.KIND, IndexFields.SITE);
        };
    }

    private org.apache.lucene.search.Query allOf(Query.AllOf allOf, Level level) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean anchored = false;
        for (Query part : allOf.parts()) {
            if (part instanceof Query.Not not) {
                all.add(compile(not.query(), level), Occur.MUST_NOT);
            } else {
                all.add(compile(part, level), scores(part) ? Occur.MUST : Occur.FILTER);
                anchored = true;
            }
        }
        if (!anchored) {
            all.add(all(level), Occur.FILTER);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query anyOf(Query.AnyOf anyOf, Level level) throws IOException {
        if (anyOf.parts().isEmpty()) {
            return new MatchNoDocsQuery("nothing to choose from");
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Query part : anyOf.parts()) {
            any.add(compile(part, level), Occur.SHOULD);
        }
        return any.build();
    }

    /** Whether closeness of a match can order studies; the others only let through. */
    static boolean scores(Query query) {
        return switch (query) {
            case Query.Text text -> true;
            case Query.AllOf allOf -> allOf.parts().stream().anyMatch(QueryCompiler::scores);
            case Query.AnyOf anyOf -> true;
            case Query.AtOneSite site -> scores(site.query());
            case Query.Tilted tilted -> true;
            case Query.Decayed decayed -> true;
            case Query.Everything e -> false;
            case Query.Nothing n -> false;
            case Query.Not n -> false;
            case Query.OneOf o -> false;
            case Query.Flag f -> false;
            case Query.Between b -> false;
            case Query.ListSize s -> false;
            case Query.Within w -> false;
            case Query.Present p -> false;
            case Query.Ids i -> false;
        };
    }

    private static org.apache.lucene.search.Query oneOf(Query.OneOf oneOf, Level level) {
        String name = IndexFields.name(oneOf.field(), level);
        List<BytesRef> terms = new ArrayList<>();
        for (String value : oneOf.names()) {
            terms.add(new BytesRef(Enumeration.key(value)));
        }
        return terms.size() == 1
                ? new ConstantScoreQuery(new TermQuery(new Term(name, terms.getFirst())))
                : new TermInSetQuery(name, terms);
    }

    private static org.apache.lucene.search.Query between(Query.Between between, Level level) {
        if (between.low() > between.high()) {
            return new MatchNoDocsQuery("an empty range");
        }
        String name = IndexFields.name(between.field(), level);
        var byValues = SortedNumericDocValuesField.newSlowRangeQuery(name, between.low(), between.high());
        return IndexFields.hasPoints(between.field())
                ? new IndexOrDocValuesQuery(LongPoint.newRangeQuery(name, between.low(), between.high()), byValues)
                : byValues;
    }

    private static org.apache.lucene.search.Query listSize(Query.ListSize size, Level level) {
        Field field = size.field();
        if (size.low() > size.high()) {
            return new MatchNoDocsQuery("an empty range");
        }
        boolean several = switch (level) {
            case STUDY -> field.isMultiValued();
            case SITE -> field.isMultiValuedAtSite();
        };
        if (!several) {
            return size.low() <= 1 && size.high() >= 1
                    ? term(IndexFields.present(level), field.piece())
                    : new MatchNoDocsQuery("a single value has length 1");
        }
        return new TermRangeQuery(
                IndexFields.size(level),
                new BytesRef(IndexFields.sizeTerm(field, size.low())),
                new BytesRef(IndexFields.sizeTerm(field, size.high())),
                true,
                true);
    }

    private org.apache.lucene.search.Query within(Query.Within within, Level level) {
        boolean ofSites = within.field().isInsideNested();
        var near = LatLonPoint.newDistanceQuery(
                IndexFields.name(within.field(), ofSites ? Level.SITE : level),
                within.latitude(),
                within.longitude(),
                within.metres());
        return ofSites && level == Level.STUDY ? toStudies(near, ScoreMode.None) : near;
    }

    private org.apache.lucene.search.Query ids(Query.Ids ids) {
        List<BytesRef> numbers = new ArrayList<>();
        List<BytesRef> former = new ArrayList<>();
        for (NctId id : ids.ids()) {
            numbers.add(new BytesRef(id.toString()));
            former.add(new BytesRef(id.toString().toLowerCase(Locale.ROOT)));
        }
        return new BooleanQuery.Builder()
                .add(all(Level.STUDY), Occur.FILTER)
                .add(new TermInSetQuery(IndexFields.ID, numbers), Occur.SHOULD)
                .add(new TermInSetQuery("NCTIdAlias", former), Occur.SHOULD)
                .setMinimumNumberShouldMatch(1)
                .build();
    }

    private org.apache.lucene.search.Query toStudies(org.apache.lucene.search.Query ofSites, ScoreMode mode) {
        // The block join refuses a child query that matches a study's own document; a rewritten "not" could.
        return new ToParentBlockJoinQuery(sitesOnly(ofSites), studies, mode);
    }

    private static org.apache.lucene.search.Query sitesOnly(org.apache.lucene.search.Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(all(Level.SITE), Occur.FILTER)
                .build();
    }

    private static org.apache.lucene.search.Query term(String field, String value) {
        return new ConstantScoreQuery(new TermQuery(new Term(field, value)));
    }
}
