package org.eligo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.essie.EssieParser;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.schema.Schema;
import org.eligo.search.Cursor;
import org.eligo.search.Hit;
import org.eligo.search.IndexedStudy;
import org.eligo.search.Resolver;
import org.eligo.search.SearchRequest;
import org.eligo.search.SearchResult;
import org.eligo.search.Sort;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeepPagingTest {

    private static final int STUDIES = 105_000;
    private static final int FIRST = 99_000_000;

    @TempDir
    private static Path store;

    private static LuceneEngine engine;

    @BeforeAll
    static void fill() throws RecordException {
        engine = LuceneEngine.open(store);
        RecordReader reader = new RecordReader();
        CardReader card = new CardReader();
        try (StudyWriter writer = engine.writer()) {
            for (int i = 1; i <= STUDIES; i++) {
                card.reset();
                StudyRecord record = reader.take(json(i).getBytes(StandardCharsets.UTF_8), card);
                StudyWriter.Outcome unused = writer.upsert(new IndexedStudy(record, card.card(record.id())), i);
            }
            StoreState unused = writer.commit(Map.of());
        }
    }

    /** Many ties: few dates, some missing, and titles of few lengths. */
    private static String json(int i) {
        String date = i % 7 == 0
                ? ""
                : ",\"statusModule\":{\"startDateStruct\":{\"date\":\"20%02d-0%d\"}}".formatted(i % 20 + 10, i % 9 + 1);
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT%08d\",\"briefTitle\":\"%s\"}%s}}"
                .formatted(FIRST + i, "Fern ".repeat(i % 5 + 1).strip(), date);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    static Stream<List<Sort>> orders() {
        return Stream.of(
                List.of(new Sort.ByRelevance(false)),
                List.of(new Sort.ByField(Schema.registry().piece("StartDate"), false)),
                List.of(new Sort.ByField(Schema.registry().piece("StartDate"), true), new Sort.ByRelevance(false)),
                List.of(new Sort.ByNumber(true)));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void pages_meet_each_of_more_than_a_hundred_thousand_studies_once(List<Sort> order) {
        BitSet met = new BitSet(STUDIES + 1);
        try (StudyReader reader = engine.reader()) {
            SearchRequest request = SearchRequest.of(
                            new Resolver(Synonyms.NONE).resolve(EssieParser.parse("AREA[BriefTitle]fern")))
                    .withSort(order)
                    .withSize(2_500)
                    .withContent(SearchRequest.Content.IDS);
            assertThat(reader.search(request).total()).hasValue(STUDIES);
            Optional<Cursor> next = Optional.empty();
            do {
                SearchResult page = reader.search(request.withTotal(false).withAfter(next));
                for (Hit hit : page.hits()) {
                    int number = hit.id().number() - FIRST;
                    assertThat(met.get(number))
                            .as("study %d met before", number)
                            .isFalse();
                    met.set(number);
                }
                next = page.next().flatMap(cursor -> Cursor.of(cursor.token()));
            } while (next.isPresent());
        }
        assertThat(met.cardinality()).isEqualTo(STUDIES);
    }
}
