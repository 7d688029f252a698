package org.eligo.statistics;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eligo.search.StoreState;

/** Keeps the figures of one state of a store in a file, so that they need not be counted again after a restart. */
final class StatisticsFile {

    /** Rises when the same records give other figures, or the file has another form. */
    private static final int VERSION = 1;

    private static final String NAME = "statistics.json";

    private static final System.Logger LOG = System.getLogger(StatisticsFile.class.getName());

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        var unused = JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    /** What stands in the file: the figures, and what they are figures of. */
    private record Kept(int version, StoreState state, StudyStatistics statistics) {}

    private final Path folder;

    /** @param beside the store's folder for what is derived from it; where there is none, nothing is kept */
    StatisticsFile(Optional<Path> beside) {
        this.folder = beside.orElseGet(StatisticsFile::temporary);
    }

    /** A folder that is there, with room for what is not kept. */
    Path folder() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be made.", e);
        }
    }

    /** The figures of that state; empty where they were not kept or cannot be read. */
    Optional<StudyStatistics> read(StoreState state) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Kept kept = JSON.readValue(file.toFile(), Kept.class);
            boolean fits = kept.version() == VERSION && kept.state().equals(state);
            return fits ? Optional.of(kept.statistics()) : Optional.empty();
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "The statistics in {0} are of another form; the store is counted again.",
                    file);
            return Optional.empty();
        }
    }

    /** Puts the figures in place of those that were kept before, at once; that they cannot be kept is only logged. */
    void write(StoreState state, StudyStatistics statistics) {
        try {
            Path fresh = Files.createTempFile(folder(), NAME, ".new");
            JSON.writeValue(fresh.toFile(), new Kept(VERSION, state, statistics));
            Path unused = Files.move(
                    fresh, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The statistics could not be kept in " + folder, e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("eligo-statistics");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder can be made.", e);
        }
    }
}
