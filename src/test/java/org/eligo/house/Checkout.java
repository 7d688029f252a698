package org.eligo.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of this checkout, as a person would commit them. */
final class Checkout {

    /** Folders that tools make. */
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", ".idea", ".vscode", "node_modules");

    private Checkout() {}

    /** The folder that holds {@code pom.xml}: the working directory or the nearest above it. */
    static Path root() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("pom.xml"))) {
                return at;
            }
        }
        throw new IllegalStateException("There is no pom.xml in the working directory or above it.");
    }

    /** All files below the folder, without the work folders of Git, Maven and editors; sorted. */
    static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(folder.relativize(file).toString().split("[/\\\\]", -1))
                            .noneMatch(NOT_OURS::contains))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's text; bytes that are no UTF-8 become replacement characters, so that any file can be looked at. */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
