package org.eligo.lucene;

import java.nio.file.Path;
import org.eligo.search.SearchEngine;
import org.eligo.search.SearchEngineContract;

/** What is kept of a search for the next ones changes no answer: the whole contract, each question asked again until its sets are kept. */
class RepeatedSearchesTest extends SearchEngineContract {

    @Override
    protected SearchEngine open(Path directory) {
        return new AskedThrice(LuceneEngine.open(directory));
    }
}
