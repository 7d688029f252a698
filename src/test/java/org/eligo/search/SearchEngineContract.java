package org.eligo.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise of the search port, executable: every engine has a test class that extends this one and opens the engine. The parts
 * stand in the interfaces, one subject each; the meaning of every query is held against {@link PlainScanEngine}.
 */
public abstract class SearchEngineContract
        implements OperatorContract,
                WordContract,
                FieldContract,
                WriterContract,
                OrderContract,
                FacetContract,
                SiteContract,
                NameContract,
                RandomContract {

    @TempDir
    private Path directory;

    private final Deque<SearchEngine> opened = new ArrayDeque<>();

    /** Opens the engine on a directory, which may be empty or hold what was committed before. */
    protected abstract SearchEngine open(Path directory);

    @Override
    public final Path newDirectory() {
        try {
            return Files.createTempDirectory(directory, "store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final SearchEngine openIn(Path store) {
        SearchEngine engine = open(store);
        opened.push(engine);
        return engine;
    }

    @AfterEach
    final void closeEngines() {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }
}
