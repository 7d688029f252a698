package org.eligo.search;

import java.nio.file.Path;

/** The reference keeps the promise itself. (Its random part compares it with itself, and holds its totals and orders together.) */
final class PlainScanEngineTest extends SearchEngineContract {

    @Override
    protected SearchEngine open(Path directory) {
        return new PlainScanEngine(directory);
    }
}
