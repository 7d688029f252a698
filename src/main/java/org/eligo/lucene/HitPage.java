package org.eligo.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.eligo.record.CardCodec;
import org.eligo.record.StudyRecord;
import org.eligo.search.Hit;
import org.eligo.search.SearchRequest;
import org.eligo.search.SiteHits;
import org.eligo.search.StoreException;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;
import org.jspecify.annotations.Nullable;

/** Makes one page of hits. Made for one search. */
final class HitPage {

    private final IndexSearcher searcher;
    private final RecordCodec codec;
    private final SearchRequest request;

    HitPage(IndexSearcher searcher, RecordCodec codec, SearchRequest request) {
        this.searcher = searcher;
        this.codec = codec;
        this.request = request;
    }

    /** @param queries compiles what is asked of the hits' sites */
    List<Hit> hits(Query query, SortCompiler sort, QueryCompiler queries) throws IOException {
        int documents = searcher.getIndexReader().maxDoc();
        if (documents == 0) {
            return List.of();
        }
        @Nullable
        FieldDoc after = request.after().map(c -> sort.after(c, documents - 1)).orElse(null);
        if (after == null && request.after().isPresent()) {
            throw new IllegalArgumentException("The page token belongs to a search that is sorted in another way.");
        }
        int size = Math.min(request.size(), documents);
        TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(sort.sort(), size, after, 1));
        List<SiteHits> sites = request.sites().isEmpty()
                ? List.of()
                : SitesOfHits.of(searcher, queries, request.sites().get()).read(top.scoreDocs);
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < top.scoreDocs.length; i++) {
            FieldDoc hit = (FieldDoc) top.scoreDocs[i];
            NctId id = new NctId(sort.number(hit));
            hits.add(new Hit(
                    id,
                    sort.score(hit),
                    sort.cursor(hit),
                    card(stored, hit.doc),
                    record(stored, hit.doc, id),
                    sites.isEmpty() ? SiteHits.NONE : sites.get(i)));
        }
        return hits;
    }

    private Optional<StudyCard> card(StoredFields stored, int doc) throws IOException {
        if (request.content() != SearchRequest.Content.CARDS) {
            return Optional.empty();
        }
        Document document = stored.document(doc, Set.of(IndexFields.CARD));
        return Optional.of(CardCodec.decode(LuceneReader.bytes(document, IndexFields.CARD)));
    }

    /** Read when it is asked for: a page of large records never stands in memory whole. */
    private Optional<StudyRecord> record(StoredFields stored, int doc, NctId id) {
        if (request.content() != SearchRequest.Content.RECORDS) {
            return Optional.empty();
        }
        return Optional.of(StudyRecord.inStore(id, new Stored(codec, stored, doc)));
    }

    private record Stored(RecordCodec codec, StoredFields stored, int doc) implements StudyRecord.Source {

        @Override
        public byte[] json() {
            return codec.decompress(frames());
        }

        @Override
        public byte[] beginning() {
            return codec.beginning(frames());
        }

        private byte[] frames() {
            try {
                return LuceneReader.bytes(stored.document(doc, Set.of(IndexFields.RECORD)), IndexFields.RECORD);
            } catch (IOException e) {
                throw new StoreException("The store could not be read: " + e.getMessage(), e);
            }
        }
    }
}
