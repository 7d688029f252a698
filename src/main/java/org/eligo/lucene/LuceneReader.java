package org.eligo.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.eligo.record.CardCodec;
import org.eligo.record.StudyRecord;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;
import org.eligo.search.Hit;
import org.eligo.search.NameAnswer;
import org.eligo.search.NameKind;
import org.eligo.search.PostalArea;
import org.eligo.search.Query;
import org.eligo.search.Reason;
import org.eligo.search.RecordSink;
import org.eligo.search.SearchRequest;
import org.eligo.search.SearchResult;
import org.eligo.search.SearchTimeout;
import org.eligo.search.SitePoints;
import org.eligo.search.StoreException;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;

/** Answers from one commit of the index. */
final class LuceneReader implements StudyReader {

    private final Snapshot snapshot;
    private final RecordCodec codec;
    private final Duration timeLimit;

    /** @param snapshot held for this reader; given back on closing */
    LuceneReader(Snapshot snapshot, RecordCodec codec, Duration timeLimit) {
        this.snapshot = snapshot;
        this.codec = codec;
        this.timeLimit = timeLimit;
    }

    @Override
    public StoreState state() {
        return snapshot.state();
    }

    @Override
    public SearchResult search(SearchRequest request) {
        try {
            IndexSearcher searcher = searcher(true);
            QueryCompiler compiler = compiler(searcher, false);
            OptionalLong total = OptionalLong.empty();
            List<Facet> facets = List.of();
            if (!request.facets().isEmpty()) {
                Matches matches = matches(searcher, request, compiler);
                facets = matches.facets();
                total = OptionalLong.of(matches.total());
            } else if (request.countTotal()) {
                total = OptionalLong.of(searcher.count(compiler.compile(request.query(), request.filter())));
            }
            List<Hit> hits = request.size() == 0 ? List.of() : hits(searcher, request, compiler);
            if (searcher.timedOut()) {
                throw new SearchTimeout(timeLimit);
            }
            return new SearchResult(hits, request.countTotal() ? total : OptionalLong.empty(), facets);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public Optional<StudyRecord> record(NctId id) {
        return stored(id, IndexFields.RECORD)
                .map(document -> StudyRecord.stored(id, codec.decompress(bytes(document, IndexFields.RECORD))));
    }

    @Override
    public Optional<StudyCard> card(NctId id) {
        return stored(id, IndexFields.CARD).map(document -> CardCodec.decode(bytes(document, IndexFields.CARD)));
    }

    @Override
    public Optional<NctId> successor(NctId former) {
        try {
            IndexSearcher searcher = searcher(false);
            var query = new BooleanQuery.Builder()
                    .add(
                            new TermQuery(
                                    new Term("NCTIdAlias", former.toString().toLowerCase(Locale.ROOT))),
                            Occur.FILTER)
                    .add(new TermQuery(new Term(IndexFields.KIND, IndexFields.STUDY)), Occur.FILTER)
                    .build();
            ScoreDoc[] found = searcher.search(query, 1).scoreDocs;
            if (found.length == 0) {
                return Optional.empty();
            }
            Document document = searcher.storedFields().document(found[0].doc, Set.of(IndexFields.CARD));
            return Optional.of(
                    CardCodec.decode(bytes(document, IndexFields.CARD)).id());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void scan(Query query, RecordSink sink) {
        try {
            IndexSearcher searcher = searcher(false);
            long[] places = OneCollector.collect(
                            searcher, compiler(searcher, false).compile(query), new NumberCollector())
                    .byNumber();
            sink.total(places.length);
            var stored = searcher.storedFields();
            for (long place : places) {
                NctId id = new NctId(NumberCollector.number(place));
                Document document = stored.document(NumberCollector.document(place), Set.of(IndexFields.RECORD));
                if (!sink.take(StudyRecord.stored(id, codec.decompress(bytes(document, IndexFields.RECORD))))) {
                    return;
                }
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public Optional<Reason> explain(Query query, NctId id) {
        try {
            IndexSearcher searcher = searcher(true);
            OptionalInt found = document(searcher, id);
            return found.isEmpty()
                    ? Optional.empty()
                    : new Explainer(searcher, compiler(searcher, true), found.getAsInt()).explain(query);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public NameAnswer suggest(NameKind kind, String typed, int limit) {
        return snapshot.names().suggest(kind, typed, limit);
    }

    @Override
    public NameAnswer alike(NameKind kind, String typed, int limit) {
        return snapshot.names().alike(kind, typed, limit);
    }

    @Override
    public NameAnswer names(NameKind kind, String beginning, int from, int limit) {
        return snapshot.names().names(kind, beginning, from, limit);
    }

    @Override
    public List<Facet.Count> valuesBeginningWith(FacetRequest facet, String prefix) {
        try {
            return snapshot.values(facet.field(), compiler(searcher(false), false))
                    .beginningWith(prefix, facet.limit());
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public SitePoints points(Query studies, Query sites, int limit) {
        try {
            IndexSearcher searcher = searcher(true);
            QueryCompiler compiler = compiler(searcher, false);
            PointCollector points = OneCollector.collect(
                    searcher, compiler.sitesOf(studies, sites), new PointCollector(snapshot.studies()));
            if (searcher.timedOut()) {
                throw new SearchTimeout(timeLimit);
            }
            return points.points(searcher, limit);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public List<PostalArea> postalAreas(int limit) {
        try {
            return PostalAreas.of(snapshot.index(), limit);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        snapshot.release();
    }

    /** The live studies of an index. */
    static long countStudies(DirectoryReader reader) throws IOException {
        return new IndexSearcher(reader).count(new TermQuery(new Term(IndexFields.KIND, IndexFields.STUDY)));
    }

    /** The stored value of that name, which every study has. */
    static byte[] bytes(Document document, String name) {
        BytesRef value = document.getBinaryValue(name);
        if (value == null) {
            throw new StoreException("A stored study lacks its " + name.substring(1) + "; the store is damaged.");
        }
        return BytesRef.deepCopyOf(value).bytes;
    }

    private IndexSearcher searcher(boolean limited) {
        IndexSearcher searcher = snapshot.searcher();
        if (limited) {
            searcher.setTimeout(new QueryTimeoutImpl(timeLimit.toMillis()));
        }
        return searcher;
    }

    private QueryCompiler compiler(IndexSearcher searcher, boolean scoring) throws IOException {
        return compiler(searcher, snapshot.kept().search(searcher), scoring);
    }

    private QueryCompiler compiler(IndexSearcher searcher, KeptSets.Search kept, boolean scoring) throws IOException {
        return new QueryCompiler(searcher, snapshot.studies(), kept, codec, scoring);
    }

    private List<Hit> hits(IndexSearcher searcher, SearchRequest request, QueryCompiler compiler) throws IOException {
        SortCompiler sort = new SortCompiler(request.sort(), compiler);
        QueryCompiler matching = sort.needsScores() ? compiler(searcher, compiler.kept(), true) : compiler;
        org.apache.lucene.search.Query query = sort.scoresSettleTies()
                ? matching.compileForTies(request.query(), request.filter())
                : matching.compile(request.query(), request.filter());
        return new HitPage(searcher, codec, request).hits(query, sort, compiler);
    }

    /** What is counted over all matches. */
    record Matches(long total, List<Facet> facets) {}

    private Matches matches(IndexSearcher searcher, SearchRequest request, QueryCompiler compiler) throws IOException {
        boolean everything =
                request.query() instanceof Query.Everything && request.filter() instanceof Query.Everything;
        Optional<Matches> known = everything ? snapshot.known(request.facets()) : Optional.empty();
        if (known.isPresent()) {
            return known.get();
        }
        MatchCollector collector = OneCollector.collect(
                searcher,
                compiler.compile(request.query(), request.filter()),
                new MatchCollector(request.facets(), compiler));
        Matches matches = new Matches(collector.total(), collector.facets());
        if (everything && !searcher.timedOut()) {
            snapshot.remember(request.facets(), matches);
        }
        return matches;
    }

    /** The study's own document; its sites have its number as well. Looked up without a query, which would cost as much again. */
    private OptionalInt document(IndexSearcher searcher, NctId id) throws IOException {
        Term number = new Term(IndexFields.ID, id.toString());
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum documents = leaf.reader().postings(number, PostingsEnum.NONE);
            BitSet studies = documents == null ? null : snapshot.studies().getBitSet(leaf);
            Bits live = leaf.reader().getLiveDocs();
            while (documents != null && studies != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int document = documents.docID();
                if (studies.get(document) && (live == null || live.get(document))) {
                    return OptionalInt.of(leaf.docBase + document);
                }
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Document> stored(NctId id, String name) {
        try {
            IndexSearcher searcher = searcher(false);
            OptionalInt found = document(searcher, id);
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(searcher.storedFields().document(found.getAsInt(), Set.of(name)));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static StoreException failed(IOException e) {
        return new StoreException("The store could not be read: " + e.getMessage(), e);
    }
}
