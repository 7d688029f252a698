package org.eligo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of test records that may lie beside the checkout, as {@code ../shared}. It is not part of the project: a test that
 * needs it is skipped, by name, where it is absent.
 */
public final class SharedFolder {

    private SharedFolder() {}

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
