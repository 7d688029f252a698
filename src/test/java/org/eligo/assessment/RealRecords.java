package org.eligo.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eligo.SharedFolder;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;

/** Records of the registry in the folder {@code ../shared/data}; a test that asks for them where they are absent is skipped. */
public final class RealRecords {

    private RealRecords() {}

    /** Every record of a file such as {@code studies.ndjson.gz}, in its order. */
    public static void each(String file, Consumer<StudyRecord> consumer) {
        try (Stream<String> lines = SharedFolder.lines("data/" + file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                byte[] json = line.getBytes(StandardCharsets.UTF_8);
                consumer.accept(StudyRecord.stored(RecordReader.id(json), json));
            }
        } catch (IOException | RecordException e) {
            throw new AssertionError("The real records cannot be read.", e);
        }
    }
}
