package org.eligo.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.eligo.schema.Field;
import org.eligo.search.FacetRequest;
import org.eligo.search.StoreException;
import org.eligo.search.StoreState;

/** One open commit of the index, shared by its readers, and what was worked out about it once. */
final class Snapshot {

    private final DirectoryReader index;
    private final StoreState state;
    private final BitSetProducer studies =
            new QueryBitSetProducer(new TermQuery(new Term(IndexFields.KIND, IndexFields.STUDY)));
    private final Map<List<FacetRequest>, LuceneReader.Matches> countsOfEverything = new ConcurrentHashMap<>();
    private final Map<Field, ValueList> values = new ConcurrentHashMap<>();
    private final KeptSets kept = new KeptSets();
    private final NameLists names = new NameLists(this);

    Snapshot(DirectoryReader index) throws IOException {
        this.index = index;
        this.state = CommitNotes.of(index).state(index);
    }

    /** Whether it could be kept open for one more reader; not when it has been closed for good. */
    boolean acquire() {
        return index.tryIncRef();
    }

    void release() {
        try {
            index.decRef();
        } catch (IOException e) {
            throw new StoreException("The store could not be closed: " + e.getMessage(), e);
        }
    }

    DirectoryReader index() {
        return index;
    }

    StoreState state() {
        return state;
    }

    BitSetProducer studies() {
        return studies;
    }

    /** The sets of documents that searches ask for again and again. */
    KeptSets kept() {
        return kept;
    }

    NameLists names() {
        return names;
    }

    /** A searcher for one request. */
    IndexSearcher searcher() {
        IndexSearcher searcher = new IndexSearcher(index);
        searcher.setSimilarity(new WeightSimilarity());
        return searcher;
    }

    /** The counts over all studies, where they were asked for before. */
    Optional<LuceneReader.Matches> known(List<FacetRequest> facets) {
        return Optional.ofNullable(countsOfEverything.get(facets));
    }

    void remember(List<FacetRequest> facets, LuceneReader.Matches matches) {
        // A handful of pages ask; anything beyond would be somebody probing.
        if (countsOfEverything.size() < 64) {
            countsOfEverything.put(facets, matches);
        }
    }

    /** All values of a facet's field. */
    ValueList values(Field field, QueryCompiler queries) throws IOException {
        ValueList known = values.get(field);
        if (known != null) {
            return known;
        }
        MatchCollector collector = OneCollector.collect(
                searcher(),
                new TermQuery(new Term(IndexFields.KIND, IndexFields.STUDY)),
                new MatchCollector(List.of(new FacetRequest(field, Integer.MAX_VALUE)), queries));
        ValueList list = new ValueList(collector.facets().getFirst().counts());
        values.put(field, list);
        return list;
    }
}
