package org.eligo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eligo.lucene.LuceneEngine;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.Query;
import org.eligo.search.StudyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledLoadTest {

    private static final int STUDIES = 400;
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    /** Kills the process at random moments, the way a power cut would; every time the store must open and hold whole studies. */
    @Test
    void a_load_that_is_killed_leaves_a_store_that_opens_and_loading_again_completes_it() throws Exception {
        long seed = System.nanoTime();
        System.out.println("KilledLoadTest seed " + seed);
        Random random = new Random(seed);
        Path input = Files.write(folder.resolve("studies.ndjson"), Eligo.studies(STUDIES));
        Eligo eligo = new Eligo(folder);
        for (int round = 0; round < ROUNDS; round++) {
            Process load = eligo.start(
                    folder.resolve("out.txt"),
                    folder.resolve("err.txt"),
                    "load",
                    "--data",
                    "store",
                    "--commit-every",
                    "20",
                    input.toString());
            Thread.sleep(300 + random.nextInt(2_500));
            load.destroyForcibly().waitFor();
            assertWhole(folder.resolve("store"));
        }

        Eligo.Ended ended = eligo.run("load", "--data", "store", input.toString());

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(assertWhole(folder.resolve("store"))).hasSize(STUDIES);
        assertThat(eligo.run("load", "--data", "store", input.toString()).out()).contains("Everything is unchanged");
    }

    /** The studies that the store has, each with its record readable and found by its number. */
    private static List<StudyRecord> assertWhole(Path store) throws IOException {
        if (!Files.exists(store)) {
            return List.of();
        }
        List<StudyRecord> records = new ArrayList<>();
        try (LuceneEngine engine = LuceneEngine.open(store);
                StudyReader reader = engine.reader()) {
            reader.scan(new Query.Everything(), records::add);
            assertThat(records).hasSize((int) reader.state().studies());
            for (StudyRecord record : records) {
                assertThat(RecordReader.id(record.json())).isEqualTo(record.id());
                assertThat(reader.record(record.id())).contains(record);
                assertThat(reader.card(record.id())).isPresent();
            }
        } catch (RecordException e) {
            throw new AssertionError("A stored record is not whole.", e);
        }
        return records;
    }
}
