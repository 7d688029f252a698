package org.eligo.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eligo.schema.Field;
import org.eligo.schema.Schema;
import org.eligo.search.Cursor;
import org.eligo.search.Hit;
import org.eligo.search.SearchRequest;
import org.eligo.search.Sort;
import org.eligo.study.NctId;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static final Finder FINDER = new Finder(FictionalStudies.engine("finder"), Synonyms.NONE);
    private static final StudySearch ALL =
            StudySearch.everything().withSize(100).withContent(SearchRequest.Content.IDS);

    @Test
    void no_query_and_no_filter_finds_every_study_newest_first() {
        List<Integer> found = numbers(ALL);
        assertThat(found).hasSize(FictionalStudies.COUNT).startsWith(24, 23).endsWith(2, 1);
    }

    @Test
    void blank_queries_and_filters_ask_nothing() {
        StudySearch search = ALL.withQuery(QueryParameter.COND, "  ")
                .withFilter(StudyFilter.none().withAdvanced(Optional.of(" ")));
        assertThat(search).isEqualTo(ALL);
    }

    @Test
    void queries_are_anded_each_in_its_area() {
        assertThat(numbers(ALL.withQuery(QueryParameter.COND, "asthma"))).hasSize(12);
        assertThat(numbers(ALL.withQuery(QueryParameter.COND, "asthma").withQuery(QueryParameter.ID, "\"FIC-5\"")))
                .containsExactly(5);
        assertThat(numbers(ALL.withQuery(QueryParameter.COND, "oslo"))).isEmpty();
        assertThat(numbers(ALL.withQuery(QueryParameter.LEAD, "fjord"))).hasSize(12);
    }

    @Test
    void with_a_query_the_order_is_by_relevance_and_without_by_number() {
        Hit ranked = FINDER.search(ALL.withQuery(QueryParameter.TERM, "asthma"))
                .result()
                .hits()
                .getFirst();
        assertThat(ranked.cursor().keys())
                .isNotEqualTo(List.of(Optional.of((long) ranked.id().number())));
        List<Hit> filtered = FINDER.search(filtered(StudyFilter.none().withAdvanced(Optional.of("asthma"))))
                .result()
                .hits();
        assertThat(filtered)
                .hasSize(12)
                .allMatch(hit -> hit.cursor().keys().equals(List.of(Optional.of((long)
                        hit.id().number()))));
    }

    @Test
    void the_values_of_a_filter_are_exact() {
        assertThat(numbers(filtered(StudyFilter.none().withPhases(Set.of("PHASE1")))))
                .hasSize(8)
                .allMatch(i -> i % 3 == 1);
        assertThat(numbers(filtered(StudyFilter.none().withStatuses(Set.of("COMPLETED", "WITHDRAWN")))))
                .allMatch(i -> i % 2 == 0);
        assertThat(numbers(filtered(StudyFilter.none().withStudyTypes(Set.of("OBSERVATIONAL")))))
                .allMatch(i -> i % 5 == 0);
        assertThat(numbers(filtered(StudyFilter.none().withSexes(Set.of("ALL")))))
                .isEmpty();
    }

    @Test
    void studies_without_a_value_can_be_chosen_too() {
        assertThat(numbers(filtered(StudyFilter.none().withPhases(Set.of(StudyFilter.NOT_GIVEN)))))
                .hasSize(8)
                .allMatch(i -> i % 3 == 0);
        assertThat(numbers(filtered(StudyFilter.none().withPhases(Set.of(StudyFilter.NOT_GIVEN, "PHASE2")))))
                .hasSize(16);
        assertThat(numbers(filtered(StudyFilter.none().withSexes(Set.of(StudyFilter.NOT_GIVEN)))))
                .hasSize(24);
    }

    @Test
    void a_country_is_a_whole_name() {
        assertThat(numbers(filtered(StudyFilter.none().withCountries(Set.of("norway")))))
                .hasSize(12);
        assertThat(numbers(filtered(StudyFilter.none().withCountries(Set.of("Norway", "Peru")))))
                .hasSize(24);
        assertThat(numbers(filtered(StudyFilter.none().withCountries(Set.of("Nor", "?")))))
                .isEmpty();
    }

    @Test
    void results_place_and_numbers_filter() {
        assertThat(numbers(filtered(StudyFilter.none().withResults(Optional.of(true)))))
                .hasSize(6);
        assertThat(numbers(filtered(StudyFilter.none().withResults(Optional.of(false)))))
                .hasSize(18);
        assertThat(numbers(filtered(StudyFilter.none().withNear(Optional.of(Near.miles(60, 10, 50))))))
                .hasSize(12);
        assertThat(numbers(
                        filtered(StudyFilter.none().withIds(List.of(FictionalStudies.FORMER, new NctId(99_000_002))))))
                .containsExactly(7, 2);
    }

    @Test
    void both_filters_hold() {
        StudySearch search = filtered(StudyFilter.none().withStatuses(Set.of("RECRUITING")));
        assertThat(numbers(search.withPostFilter(StudyFilter.none().withStatuses(Set.of("COMPLETED")))))
                .isEmpty();
        assertThat(numbers(search.withPostFilter(StudyFilter.none().withPhases(Set.of("PHASE1")))))
                .hasSize(4);
    }

    @Test
    void a_query_of_numbers_alone_leaves_the_filters_aside() {
        StudySearch search = filtered(StudyFilter.none().withStatuses(Set.of("WITHDRAWN")))
                .withQuery(QueryParameter.TERM, " nct99000003, NCT99100007 NCT99999998 ");
        assertThat(FINDER.search(search).filtersIgnored()).isTrue();
        assertThat(new TreeSet<>(numbers(search))).containsExactly(3, 7);
        assertThat(numbers(search.withQuery(QueryParameter.TERM, "NCT99000003 asthma")))
                .isEmpty();
        assertThat(numbers(search.withQuery(QueryParameter.COND, "hands"))).isEmpty();
    }

    @Test
    void an_unreadable_query_says_in_which_box() {
        assertThatThrownBy(() -> FINDER.search(ALL.withQuery(QueryParameter.INTR, "(a")))
                .isInstanceOfSatisfying(BadQuery.class, e -> {
                    assertThat(e.where()).isEqualTo("Intervention / treatment");
                    assertThat(e.parameter()).contains(QueryParameter.INTR);
                    assertThat(e.caretLines()).contains("(a").contains("^");
                });
        assertThatThrownBy(() -> FINDER.search(filtered(StudyFilter.none().withAdvanced(Optional.of("AREA[X]a")))))
                .isInstanceOfSatisfying(
                        BadQuery.class, e -> assertThat(e.where()).isEqualTo("advanced filter"));
    }

    @Test
    void a_page_mark_of_another_order_is_refused() {
        StudySearch search =
                ALL.withAfter(Optional.of(new Cursor(List.of(Optional.of(1L), Optional.of(2L)), 99_000_001)));
        assertThatThrownBy(() -> FINDER.search(search))
                .isInstanceOf(BadQuery.class)
                .hasMessageContaining("page mark");
    }

    @Test
    void pages_neither_skip_nor_repeat() {
        StudySearch search = ALL.withQuery(QueryParameter.TERM, "study")
                .withSort(List.of(new Sort.ByField(piece("StartDate"), false)))
                .withSize(5);
        List<Integer> paged = new ArrayList<>();
        for (Optional<Cursor> after = Optional.empty(); ; ) {
            List<Hit> hits = FINDER.search(search.withAfter(after)).result().hits();
            if (hits.isEmpty()) {
                break;
            }
            hits.forEach(hit -> paged.add(hit.id().number() - 99_000_000));
            after = Optional.of(hits.getLast().cursor());
        }
        assertThat(paged).hasSize(24).isEqualTo(numbers(search.withSize(100)));
    }

    @Test
    void the_searched_fields_are_those_of_the_queries_and_not_of_the_filters() {
        StudySearch search = filtered(StudyFilter.none().withAdvanced(Optional.of("AREA[BriefSummary]x")))
                .withQuery(QueryParameter.TITLES, "breathing OR AREA[LocationCity]Oslo");
        assertThat(FINDER.search(search).fieldsSearched())
                .containsExactlyInAnyOrder(
                        piece("Acronym"), piece("BriefTitle"), piece("OfficialTitle"), piece("LocationCity"));
    }

    @Test
    void a_study_is_shown_moved_or_absent() {
        assertThat(FINDER.show(new NctId(99_000_003))).isInstanceOf(ShowResult.Shown.class);
        assertThat(FINDER.show(FictionalStudies.FORMER))
                .isInstanceOfSatisfying(
                        ShowResult.MovedTo.class,
                        moved -> assertThat(moved.id()).isEqualTo(new NctId(99_000_007)));
        assertThat(FINDER.show(new NctId(5))).isInstanceOf(ShowResult.Absent.class);
    }

    @Test
    void a_scan_tells_every_match_by_number() {
        List<Integer> seen = new ArrayList<>();
        FINDER.scan(
                StudySearch.everything().withSize(1).withQuery(QueryParameter.COND, "asthma"),
                record -> seen.add(record.id().number() - 99_000_000));
        assertThat(seen).hasSize(12).isSorted();
    }

    @Test
    void a_filter_takes_only_values_of_the_registry() {
        assertThatThrownBy(() -> StudyFilter.none().withPhases(Set.of("PHASE9")))
                .hasMessageContaining("PHASE9");
        assertThatThrownBy(() -> new Near(91, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Near(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static StudySearch filtered(StudyFilter filter) {
        return ALL.withFilter(filter);
    }

    private static Field piece(String piece) {
        return Schema.registry().piece(piece);
    }

    private static List<Integer> numbers(StudySearch search) {
        List<Integer> numbers = new ArrayList<>();
        FINDER.search(search)
                .result()
                .hits()
                .forEach(hit -> numbers.add(hit.id().number() - 99_000_000));
        return numbers;
    }
}
