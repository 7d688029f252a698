package org.eligo.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file in which everything stands that was set aside; it comes into being with its first line. Safe for several threads. */
final class ReportFile implements AutoCloseable {

    private final Optional<Path> path;
    private @Nullable BufferedWriter out;

    ReportFile(Optional<Path> path) {
        this.path = path;
    }

    synchronized void write(String line) {
        if (path.isEmpty()) {
            return;
        }
        try {
            BufferedWriter writer = out;
            if (writer == null) {
                Path parent = path.get().toAbsolutePath().getParent();
                if (parent != null) {
                    Path unused = Files.createDirectories(parent);
                }
                writer = Files.newBufferedWriter(path.get());
                out = writer;
            }
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** A heading and its lines, if there are any. */
    void section(String heading, List<?> lines) {
        if (!lines.isEmpty()) {
            write("");
            write(heading);
            lines.forEach(line -> write("  " + line));
        }
    }

    /** Where it lies, if anything was written. */
    synchronized Optional<Path> written() {
        return out == null ? Optional.empty() : path;
    }

    @Override
    public synchronized void close() {
        BufferedWriter writer = out;
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    private LoadException failure(IOException e) {
        return new LoadException(
                "The report file " + path.orElseThrow() + " cannot be written: " + e.getMessage() + ".", e);
    }
}
