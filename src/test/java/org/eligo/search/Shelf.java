package org.eligo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eligo.essie.EssieParser;
import org.eligo.record.StudyFixture;
import org.eligo.record.StudyRecord;
import org.eligo.study.NctId;
import org.eligo.study.StatusEvidence;
import org.eligo.study.StudyCard;

/** An engine with a few studies, asked in Essie, that answers in the last digits of NCT numbers. */
final class Shelf {

    /** NCT99000000: from here up, numbers are fictional. */
    static final int FIRST = 99_000_000;

    private final SearchEngine engine;
    private final Resolver resolver;

    Shelf(SearchEngine engine, Resolver resolver) {
        this.engine = engine;
        this.resolver = resolver;
    }

    SearchEngine engine() {
        return engine;
    }

    void add(StudyFixture... studies) {
        try (StudyWriter writer = engine.writer()) {
            for (StudyFixture study : studies) {
                StudyWriter.Outcome unused = writer.upsert(indexed(study.record()), 0);
            }
            StoreState unused = writer.commit(Map.of());
        }
    }

    Query query(String essie) {
        return resolver.resolve(EssieParser.parse(essie));
    }

    /** What the expression finds, by number. */
    List<Integer> found(String essie) {
        return found(query(essie));
    }

    List<Integer> found(Query query) {
        List<Integer> found = new ArrayList<>();
        try (StudyReader reader = engine.reader()) {
            reader.scan(query, record -> found.add(record.id().number() - FIRST));
        }
        return found;
    }

    /** What the expression finds, by relevance. */
    List<Integer> ranked(String essie) {
        return numbers(search(SearchRequest.of(query(essie)).withSize(100)));
    }

    SearchResult search(SearchRequest request) {
        try (StudyReader reader = engine.reader()) {
            return reader.search(request);
        }
    }

    static List<Integer> numbers(SearchResult result) {
        return result.hits().stream().map(hit -> hit.id().number() - FIRST).toList();
    }

    static NctId id(int number) {
        return new NctId(FIRST + number);
    }

    /** The record with a card that holds its number as the title. */
    static IndexedStudy indexed(StudyRecord record) {
        StudyCard card = new StudyCard(
                record.id(),
                "Study " + record.id(),
                Optional.of("ACR"),
                Optional.of("RECRUITING"),
                Optional.empty(),
                List.of("PHASE1", "PHASE2"),
                List.of("Quillfern disease", "Größe"),
                List.of(),
                Optional.of("Fictional Sponsor"),
                Optional.empty(),
                Optional.of("18 Years"),
                Optional.empty(),
                Optional.of(false),
                OptionalInt.of(record.id().number() % 1000),
                Optional.of("2024-05"),
                Optional.empty(),
                true,
                3,
                List.of("Boston, Massachusetts, United States"),
                List.of("United States"),
                StatusEvidence.NONE);
        return new IndexedStudy(record, card);
    }
}
