package org.eligo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.eligo.schema.Schema;
import org.eligo.search.Query;
import org.junit.jupiter.api.Test;

class KeptSetsTest {

    private static final KeptSets.Compiler COMPILER = (query, level) -> new TermQuery(
            new Term("status", ((Query.OneOf) query).names().iterator().next()));

    @Test
    void what_one_search_asks_for_is_kept_for_no_other_and_what_two_ask_for_is_kept() throws IOException {
        try (DirectoryReader index = index()) {
            IndexSearcher searcher = new IndexSearcher(index);
            KeptSets sets = new KeptSets(1 << 20);
            KeptSets.Search first = sets.search(searcher);
            assertThat(first.of(status("OPEN"), Level.STUDY, COMPILER)).isEmpty();
            assertThat(first.of(status("OPEN"), Level.STUDY, COMPILER)).isEmpty();

            Optional<org.apache.lucene.search.Query> kept =
                    sets.search(searcher).of(status("OPEN"), Level.STUDY, COMPILER);

            assertThat(searcher.count(kept.orElseThrow())).isEqualTo(50);
            assertThat(sets.search(searcher).of(status("OPEN"), Level.STUDY, COMPILER))
                    .isEqualTo(kept);
            assertThat(sets.search(searcher).of(status("OPEN"), Level.SITE, COMPILER))
                    .isEmpty();
        }
    }

    @Test
    void where_there_is_no_more_room_what_was_not_used_for_longest_is_forgotten() throws IOException {
        try (DirectoryReader index = index()) {
            IndexSearcher searcher = new IndexSearcher(index);
            KeptSets sets = new KeptSets(6_000);
            for (int i = 0; i < 60; i++) {
                for (String name : new String[] {"OPEN", "S" + i}) {
                    for (int times = 0; times < 2; times++) {
                        var unused = sets.search(searcher).of(status(name), Level.STUDY, COMPILER);
                    }
                }
            }
            assertThat(sets.bytes()).isBetween(1L, 6_000L);
            assertThat(sets.search(searcher).of(status("OPEN"), Level.STUDY, (query, level) -> {
                        throw new AssertionError("made anew");
                    }))
                    .isPresent();
        }
    }

    private static Query status(String name) {
        return new Query.OneOf(Schema.registry().piece("OverallStatus"), java.util.Set.of(name));
    }

    /** A hundred documents, every other of them open. */
    private static DirectoryReader index() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < 100; i++) {
                Document document = new Document();
                document.add(new StringField("status", i % 2 == 0 ? "OPEN" : "CLOSED", Field.Store.NO));
                long unused = writer.addDocument(document);
            }
        }
        return DirectoryReader.open(directory);
    }
}
