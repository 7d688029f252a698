package org.eligo;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The folder of test records that may lie beside the checkout, as {@code ../shared}. It is not part of the project: a test that
 * needs it is skipped, by name, where it is absent.
 */
public final class SharedFolder {

    private SharedFolder() {}

    /** The lines of a packed file in it, such as {@code data/studies.ndjson.gz}; the test is skipped where it is absent. To be closed. */
    public static Stream<String> lines(String path) throws IOException {
        Optional<Path> file = find(path);
        assumeTrue(file.isPresent(), "../shared/" + path + " is not beside this checkout");
        BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file.orElseThrow())), StandardCharsets.UTF_8));
        return lines.lines().onClose(() -> close(lines));
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file or folder in it, where present. A path of the form {@code data/studies.ndjson.gz}. */
    public static Optional<Path> find(String path) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared").resolve(path);
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
