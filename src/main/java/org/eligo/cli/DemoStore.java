package org.eligo.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eligo.demo.DemoStudies;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.IndexedStudy;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;

/** The store of the demo: made once, then served again as it is. */
final class DemoStore {

    /** The note by which a store of the demo is known. */
    private static final String NOTE = "demo";

    /** Rises when the same seed gives other studies, or they are indexed in another way. */
    private static final int VERSION = 1;

    private final SearchEngine engine;
    private final int studies;
    private final long seed;

    DemoStore(SearchEngine engine, int studies, long seed) {
        this.engine = engine;
        this.studies = studies;
        this.seed = seed;
    }

    /**
     * Whether the store holds just these studies.
     *
     * @throws CommandException if it holds studies that are not a demo's, so that nobody's registry is written over
     */
    boolean isThere() {
        try (StudyReader reader = engine.reader()) {
            StoreState state = reader.state();
            Optional<String> made = Optional.ofNullable(state.notes().get(NOTE));
            if (made.isEmpty() && state.studies() > 0) {
                throw new CommandException(
                        "The folder holds studies that are not the demo's; give the demo a folder of its own with --demo-data.");
            }
            return Objects.equals(made, Optional.of(mark()));
        }
    }

    /** Makes the studies, in place of whatever demo there was, at once. */
    void make() {
        RecordReader reader = new RecordReader();
        CardReader card = new CardReader();
        try (StudyWriter writer = engine.rewriter();
                var records = new DemoStudies(seed).studies(studies)) {
            records.forEach(json -> {
                StudyWriter.Outcome unused = writer.upsert(study(reader, card, json), 0);
            });
            StoreState unused = writer.commit(Map.of(
                    NOTE,
                    mark(),
                    "source",
                    "fictional studies made for demonstration",
                    "dataDate",
                    DemoStudies.DATA_DATE.toString(),
                    "loaded",
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        }
    }

    private String mark() {
        return "version " + VERSION + ", " + studies + " studies, seed " + seed;
    }

    private static IndexedStudy study(RecordReader reader, CardReader card, byte[] json) {
        card.reset();
        try {
            StudyRecord record = reader.take(json, card);
            return new IndexedStudy(record, card.card(record.id()));
        } catch (RecordException e) {
            throw new IllegalStateException("A fictional study cannot be taken: " + e.getMessage(), e);
        }
    }
}
