package org.eligo.search;

import java.nio.file.Path;

/** The reference keeps the promise itself. */
final class PlainScanEngineTest extends SearchEngineContract {

    @Override
    protected SearchEngine open(Path directory) {
        return new PlainScanEngine(directory);
    }

    /** Few: it is compared with itself, which only shows that the questions are read back as they were written. */
    @Override
    public int queries() {
        return 200;
    }
}
