package org.eligo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.eligo.finder.FictionalStudies;
import org.eligo.finder.Finder;
import org.eligo.search.SearchEngine;
import org.eligo.search.SearchRequest;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.Test;

class QueryMixTest {

    /** Names as hostile to the query language as a registry's can be. */
    private static final StoreWords HOSTILE = new StoreWords(
            List.of("NOT (AREA[", "\"", "Crohn's \\ disease, active", "AND", "MISSING"),
            List.of("ALL", "OR", "-", "'"),
            List.of("5-FU [RANGE[1,2]]", "SEARCH[Location]", ")("),
            List.of("A & B, Inc. (\"AB\")", "…"),
            List.of("Korea, Republic of", "Côte d'Ivoire", "?"),
            List.of("St. John's (\"NL\")", "[]", "東京"));

    private static final StoreWords NOTHING =
            new StoreWords(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void the_same_seed_gives_the_same_queries_and_another_seed_others() {
        try (SearchEngine engine = FictionalStudies.engine("mix-seed");
                var reader = engine.reader()) {
            List<BenchQuery> mix = QueryMix.of(reader, 5, 200);

            assertThat(QueryMix.of(reader, 5, 200)).isEqualTo(mix);
            assertThat(QueryMix.of(reader, 6, 200)).isNotEqualTo(mix);
        }
    }

    @Test
    void two_hundred_queries_divide_by_the_shares_of_their_kinds() {
        List<BenchQuery> mix = new QueryMix(HOSTILE, 1).queries(200);

        assertThat(mix).hasSize(200);
        for (QueryKind kind : QueryKind.values()) {
            assertThat(mix).filteredOn(q -> q.kind() == kind).as(kind.label()).hasSize(2 * kind.percent());
        }
        assertThat(mix)
                .filteredOn(q -> q.search().countTotal())
                .allMatch(q -> q.kind() == QueryKind.RESULT_PAGE || q.kind() == QueryKind.FACETS_ONLY)
                .allMatch(q -> q.search().facets().size() == 6)
                .hasSize(30);
    }

    @Test
    void any_number_of_queries_can_be_asked_for_but_none() {
        for (int count : List.of(1, 2, 7, 33)) {
            assertThat(new QueryMix(NOTHING, 1).queries(count)).hasSize(count);
        }
        assertThatThrownBy(() -> new QueryMix(NOTHING, 1).queries(0)).hasMessageContaining("at least one query, not 0");
    }

    @Test
    void about_a_tenth_of_the_queries_asks_for_records() {
        assertThat(new QueryMix(NOTHING, 1).queries(2_000))
                .filteredOn(q -> q.search().content() == SearchRequest.Content.RECORDS)
                .hasSizeBetween(140, 260);
    }

    @Test
    void queries_of_the_store_are_read_and_answered_and_some_find_something() {
        try (SearchEngine engine = FictionalStudies.engine("mix-run");
                var reader = engine.reader()) {
            Finder finder = new Finder(engine, Synonyms.NONE);
            long found = QueryMix.of(reader, 1, 200).stream()
                    .filter(q -> !finder.search(q.search()).result().hits().isEmpty())
                    .count();

            assertThat(found).isGreaterThan(20);
        }
    }

    @Test
    void whatever_characters_the_names_hold_every_query_is_read() {
        long seed = new Random().nextLong();
        try (SearchEngine engine = FictionalStudies.engine("mix-hostile")) {
            Finder finder = new Finder(engine, Synonyms.NONE);
            for (StoreWords words : List.of(HOSTILE, NOTHING)) {
                for (BenchQuery query : new HashSet<>(new QueryMix(words, seed).queries(200))) {
                    assertThatCode(() -> {
                                var unused = finder.search(query.search());
                            })
                            .as("%s of seed %d", query.text(), seed)
                            .doesNotThrowAnyException();
                }
            }
        }
    }
}
