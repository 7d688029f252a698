package org.eligo.lucene;

import java.nio.file.Path;
import org.eligo.search.SearchEngine;
import org.eligo.search.SearchEngineContract;

class LuceneEngineTest extends SearchEngineContract {

    @Override
    protected SearchEngine open(Path directory) {
        return LuceneEngine.open(directory);
    }
}
