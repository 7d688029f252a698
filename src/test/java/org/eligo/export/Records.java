package org.eligo.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.eligo.SharedFolder;
import org.eligo.demo.DemoStudies;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;

/** Records that the tests of this room are held against. */
final class Records {

    private Records() {}

    static StudyRecord of(byte[] json) {
        try {
            return StudyRecord.stored(RecordReader.id(json), json);
        } catch (RecordException e) {
            throw new IllegalArgumentException("A record for the test is none.", e);
        }
    }

    static StudyRecord of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The first fictional studies. */
    static List<StudyRecord> demo(int count) {
        return new DemoStudies().studies(count).map(Records::of).toList();
    }

    /** Real records of a file in the shared folder: each one of so many. Empty where there is no such folder. */
    static Optional<List<StudyRecord>> real(String file, int eachOf) {
        return SharedFolder.find("data/" + file).map(path -> read(path, eachOf));
    }

    private static List<StudyRecord> read(Path path, int eachOf) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            return IntStream.range(0, all.size())
                    .filter(i -> i % eachOf == 0)
                    .mapToObj(i -> of(all.get(i)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The shared records cannot be read.", e);
        }
    }
}
