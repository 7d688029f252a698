package org.eligo.lucene;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Runs a search whose matches one collector sees, segment after segment. */
record OneCollector<C extends Collector>(C collector) implements CollectorManager<C, C> {

    static <C extends Collector> C collect(IndexSearcher searcher, Query query, C collector) throws IOException {
        return searcher.search(query, new OneCollector<>(collector));
    }

    @Override
    public C newCollector() {
        return collector;
    }

    @Override
    public C reduce(Collection<C> collectors) {
        return collector;
    }
}
