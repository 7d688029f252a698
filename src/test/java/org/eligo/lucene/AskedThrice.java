package org.eligo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eligo.record.StudyRecord;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;
import org.eligo.search.Hit;
import org.eligo.search.NameAnswer;
import org.eligo.search.NameKind;
import org.eligo.search.PostalArea;
import org.eligo.search.Query;
import org.eligo.search.Reason;
import org.eligo.search.RecordSink;
import org.eligo.search.SearchEngine;
import org.eligo.search.SearchRequest;
import org.eligo.search.SearchResult;
import org.eligo.search.SitePoints;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;

/** An engine that asks each question three times, answers as it did at last, and fails where an answer was not the same. */
record AskedThrice(SearchEngine engine) implements SearchEngine {

    @Override
    public StudyReader reader() {
        return new Reader(engine.reader());
    }

    @Override
    public StudyWriter writer() {
        return engine.writer();
    }

    @Override
    public StudyWriter rewriter() {
        return engine.rewriter();
    }

    @Override
    public Optional<Path> derivedFolder() {
        return engine.derivedFolder();
    }

    @Override
    public void warm() {
        engine.warm();
    }

    @Override
    public void close() {
        engine.close();
    }

    private record Reader(StudyReader reader) implements StudyReader {

        @Override
        public SearchResult search(SearchRequest request) {
            SearchResult first = reader.search(request);
            SearchResult second = reader.search(request);
            SearchResult third = reader.search(request);
            assertSame(second, first);
            assertSame(third, first);
            return third;
        }

        private static void assertSame(SearchResult again, SearchResult first) {
            assertThat(again.total()).isEqualTo(first.total());
            assertThat(again.facets()).isEqualTo(first.facets());
            assertThat(again.hits()).extracting(Hit::id).isEqualTo(numbers(first));
            assertThat(again.hits())
                    .extracting(Hit::score)
                    .isEqualTo(first.hits().stream().map(Hit::score).toList());
            assertThat(again.hits())
                    .extracting(Hit::sites)
                    .isEqualTo(first.hits().stream().map(Hit::sites).toList());
        }

        private static List<NctId> numbers(SearchResult result) {
            return result.hits().stream().map(Hit::id).toList();
        }

        @Override
        public SitePoints points(Query studies, Query sites, int limit) {
            SitePoints first = reader.points(studies, sites, limit);
            assertThat(reader.points(studies, sites, limit)).isEqualTo(first);
            assertThat(reader.points(studies, sites, limit)).isEqualTo(first);
            return first;
        }

        @Override
        public StoreState state() {
            return reader.state();
        }

        @Override
        public Optional<StudyRecord> record(NctId id) {
            return reader.record(id);
        }

        @Override
        public Optional<StudyCard> card(NctId id) {
            return reader.card(id);
        }

        @Override
        public Optional<NctId> successor(NctId former) {
            return reader.successor(former);
        }

        @Override
        public void scan(Query query, RecordSink sink) {
            reader.scan(query, sink);
        }

        @Override
        public Optional<Reason> explain(Query query, NctId id) {
            return reader.explain(query, id);
        }

        @Override
        public NameAnswer suggest(NameKind kind, String typed, int limit) {
            return reader.suggest(kind, typed, limit);
        }

        @Override
        public NameAnswer alike(NameKind kind, String typed, int limit) {
            return reader.alike(kind, typed, limit);
        }

        @Override
        public NameAnswer names(NameKind kind, String beginning, int from, int limit) {
            return reader.names(kind, beginning, from, limit);
        }

        @Override
        public List<Facet.Count> valuesBeginningWith(FacetRequest facet, String prefix) {
            return reader.valuesBeginningWith(facet, prefix);
        }

        @Override
        public List<PostalArea> postalAreas(int limit) {
            return reader.postalAreas(limit);
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
