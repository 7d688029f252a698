package org.eligo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.eligo.demo.DemoStudies;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.IndexedStudy;
import org.eligo.search.Query;
import org.eligo.search.SearchRequest;
import org.eligo.search.SearchResult;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettledStoreTest {

    @Test
    void a_settled_store_has_few_segments_and_is_otherwise_the_same(@TempDir Path folder)
            throws IOException, RecordException {
        try (LuceneEngine engine = LuceneEngine.open(folder);
                StudyWriter writer = engine.writer()) {
            int order = 0;
            for (byte[] study : studies(LuceneWriter.MAX_SEGMENTS + 3)) {
                StudyRecord record = StudyRecord.stored(RecordReader.id(study), study);
                var unused = writer.upsert(new IndexedStudy(record, CardReader.read(record)), order++);
                var unusedState = writer.commit(Map.of("order", Integer.toString(order)));
            }
            int before = segments(folder);
            StoreState state = state(engine);
            SearchResult found = all(engine);

            writer.settle();

            assertThat(before).isGreaterThan(LuceneWriter.MAX_SEGMENTS);
            assertThat(segments(folder)).isLessThan(LuceneWriter.MAX_SEGMENTS);
            assertThat(state(engine)).isEqualTo(state);
            assertThat(all(engine).hits()).isEqualTo(found.hits());
            int settled = segments(folder);
            writer.settle();
            assertThat(segments(folder)).isEqualTo(settled);
        }
    }

    private static List<byte[]> studies(int count) {
        try (Stream<byte[]> studies = new DemoStudies(99_000_001).studies(count)) {
            return studies.toList();
        }
    }

    private static StoreState state(LuceneEngine engine) {
        try (StudyReader reader = engine.reader()) {
            return reader.state();
        }
    }

    private static SearchResult all(LuceneEngine engine) {
        try (StudyReader reader = engine.reader()) {
            return reader.search(SearchRequest.of(new Query.Everything()).withSize(100));
        }
    }

    private static int segments(Path folder) throws IOException {
        try (FSDirectory index = FSDirectory.open(folder.resolve("index"))) {
            return SegmentInfos.readLatestCommit(index).size();
        }
    }
}
