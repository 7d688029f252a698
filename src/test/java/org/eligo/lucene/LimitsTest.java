package org.eligo.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eligo.finder.BadQuery;
import org.eligo.finder.Finder;
import org.eligo.finder.QueryParameter;
import org.eligo.finder.StudySearch;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

    @TempDir
    private Path store;

    @Test
    void a_query_that_would_look_up_more_words_than_a_search_may_is_refused_before_it_runs() {
        String many = IntStream.range(0, 1_500).mapToObj(i -> "a" + i + " b").collect(Collectors.joining(" OR "));
        String fewer = IntStream.range(0, 100).mapToObj(i -> "a" + i + " b").collect(Collectors.joining(" OR "));
        try (LuceneEngine engine = LuceneEngine.open(store)) {
            Finder finder = new Finder(engine, Synonyms.NONE);

            assertThatThrownBy(() -> finder.search(StudySearch.everything().withQuery(QueryParameter.TERM, many)))
                    .isInstanceOf(BadQuery.class)
                    .hasMessageContaining("more than " + TextClauses.MAX_ASKED + " words");
            assertThat(finder.search(StudySearch.everything().withQuery(QueryParameter.TERM, fewer))
                            .result()
                            .hits())
                    .isEmpty();
        }
    }
}
