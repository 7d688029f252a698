package org.eligo.statistics;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;
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

    private final Optional<Path> beside;

    /** @param beside the store's folder for what is derived from it; where there is none, nothing is kept */
    StatisticsFile(Optional<Path> beside) {
        this.beside = beside;
    }

    /**
     * What a count makes of a folder that is there while it runs, with room for what does not fit into memory.
     *
     * @param count leaves nothing in it
     */
    StudyStatistics counted(Function<Path, StudyStatistics> count) {
        try {
            if (beside.isPresent()) {
                return count.apply(Files.createDirectories(beside.get()));
            }
            Path folder = Files.createTempDirectory("eligo-statistics");
            try {
                return count.apply(folder);
            } finally {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Statistics need a folder, and none can be made.", e);
        }
    }

    /** The figures of that state; empty where they were not kept or cannot be read. */
    Optional<StudyStatistics> read(StoreState state) {
        if (beside.isEmpty() || !Files.exists(beside.get().resolve(NAME))) {
            return Optional.empty();
        }
        Path file = beside.get().resolve(NAME);
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
        if (beside.isEmpty()) {
            return;
        }
        Path folder = beside.get();
        try {
            Path fresh = Files.createTempFile(Files.createDirectories(folder), NAME, ".new");
            JSON.writeValue(fresh.toFile(), new Kept(VERSION, state, statistics));
            Path unused = Files.move(
                    fresh, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The statistics could not be kept in " + folder, e);
        }
    }
}
