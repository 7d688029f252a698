package org.eligo.assessment;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.eligo.SharedFolder;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;

/** Records of the registry in the folder {@code ../shared/data}; a test that asks for them where they are absent is skipped. */
public final class RealRecords {

    private RealRecords() {}

    /** Every record of a file such as {@code studies.ndjson.gz}, in its order. */
    public static void each(String file, Consumer<StudyRecord> consumer) {
        Optional<Path> path = SharedFolder.find("data/" + file);
        assumeTrue(path.isPresent(), "the folder of real records is absent");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path.orElseThrow())), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                byte[] json = line.getBytes(StandardCharsets.UTF_8);
                consumer.accept(StudyRecord.stored(RecordReader.id(json), json));
            }
        } catch (IOException | RecordException e) {
            throw new AssertionError("The real records cannot be read.", e);
        }
    }
}
