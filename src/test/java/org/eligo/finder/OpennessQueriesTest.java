package org.eligo.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.eligo.assessment.OpenAssessment;
import org.eligo.assessment.Openness;
import org.eligo.assessment.RealRecords;
import org.eligo.assessment.StatusRecords;
import org.eligo.essie.EssieException;
import org.eligo.essie.EssieParser;
import org.eligo.essie.Expression;
import org.eligo.lucene.LuceneEngine;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.StudyRecord;
import org.eligo.record.StudyView;
import org.eligo.search.IndexedStudy;
import org.eligo.search.Query;
import org.eligo.search.Resolver;
import org.eligo.search.SearchEngine;
import org.eligo.search.SearchRequest;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;
import org.eligo.study.NctId;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queries of the levels find just the studies that are assessed so, one by one, whatever day it is. */
class OpennessQueriesTest {

    private static final LocalDate AROUND = LocalDate.of(2026, 11, 25);

    @TempDir
    Path store;

    @Test
    void fictional_records_are_found_under_the_level_that_they_are_assessed_at() {
        long seed = Long.getLong("eligo.seed", System.nanoTime());
        System.out.println("-Deligo.seed=" + seed);
        Random random = new Random(seed);
        List<StudyRecord> records = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            records.add(StatusRecords.random(random, AROUND, i));
        }
        holdsOn(records, days(random, 8));
    }

    @Test
    void real_records_are_found_under_the_level_that_they_are_assessed_at() {
        long seed = Long.getLong("eligo.seed", System.nanoTime());
        System.out.println("-Deligo.seed=" + seed);
        List<StudyRecord> records = new ArrayList<>();
        RealRecords.each("studies.ndjson.gz", records::add);
        holdsOn(records, days(new Random(seed), 4));
    }

    private static List<LocalDate> days(Random random, int count) {
        List<LocalDate> days = new ArrayList<>(List.of(AROUND));
        while (days.size() < count) {
            days.add(AROUND.plusDays(random.nextInt(-1500, 1500)));
        }
        return days;
    }

    private void holdsOn(List<StudyRecord> records, List<LocalDate> days) {
        try (SearchEngine engine = LuceneEngine.open(store)) {
            try (StudyWriter writer = engine.writer()) {
                for (StudyRecord record : records) {
                    var unused = writer.upsert(new IndexedStudy(record, CardReader.read(record)), 1);
                }
                var unused = writer.commit(Map.of());
            } catch (RecordException e) {
                throw new AssertionError(e);
            }
            Resolver resolver = new Resolver(Synonyms.NONE);
            for (LocalDate day : days) {
                Map<NctId, Openness> assessed = new TreeMap<>();
                records.forEach(r -> assessed.put(
                        r.id(), OpenAssessment.of(StudyView.of(r), day).level()));
                assertThat(found(engine, level -> OpennessQueries.of(level, day)))
                        .as("by query on " + day)
                        .isEqualTo(assessed);
                assertThat(found(engine, level -> resolver.resolve(read(OpennessExpression.of(Set.of(level), day)))))
                        .as("by expression on " + day)
                        .isEqualTo(assessed);
            }
        }
    }

    private static Expression read(String text) {
        try {
            return EssieParser.parse(text);
        } catch (EssieException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Map<NctId, Openness> found(SearchEngine engine, Function<Openness, Query> asked) {
        Map<NctId, Openness> found = new TreeMap<>();
        try (StudyReader reader = engine.reader()) {
            for (Openness level : Openness.values()) {
                SearchRequest request = SearchRequest.of(asked.apply(level))
                        .withSize(SearchRequest.MAX_SIZE)
                        .withContent(SearchRequest.Content.IDS);
                reader.search(request)
                        .hits()
                        .forEach(hit -> assertThat(found.put(hit.id(), level))
                                .as("a second level of " + hit.id())
                                .isNull());
            }
        }
        return found;
    }
}
