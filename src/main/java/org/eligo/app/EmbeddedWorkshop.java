package org.eligo.app;

import java.nio.file.Path;
import java.time.Duration;
import org.eligo.cli.Workshop;
import org.eligo.finder.Finder;
import org.eligo.lucene.LuceneEngine;
import org.eligo.search.SearchEngine;
import org.eligo.vocabulary.Synonyms;
import org.eligo.web.ServerLimits;

/** Everything in this process: Lucene as the engine, one web server. */
final class EmbeddedWorkshop implements Workshop {

    @Override
    public SearchEngine open(Path data, Duration searchLimit, int bufferMegabytes) {
        return LuceneEngine.open(data, new LuceneEngine.Options(searchLimit, bufferMegabytes));
    }

    @Override
    public boolean hasStore(Path data) {
        return LuceneEngine.isStore(data);
    }

    @Override
    public Server serve(SearchEngine engine, Place place, ServerLimits limits) {
        engine.warm();
        return WebServer.start(new Finder(engine, Synonyms.NONE), place, limits);
    }
}
