package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.search.Shelves.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.eligo.record.StudyFixture;
import org.eligo.schema.Schema;
import org.junit.jupiter.api.Test;

/** The order of results, and paging through it. */
interface OrderContract extends Shelves {

    private static Sort by(String piece, boolean ascending) {
        return new Sort.ByField(Schema.registry().piece(piece), ascending);
    }

    private static SearchRequest everything(Sort... sort) {
        return SearchRequest.of(new Query.Everything()).withSort(List.of(sort)).withSize(100);
    }

    @Test
    default void without_a_sort_the_highest_number_comes_first() {
        Shelf shelf = shelf(study(2), study(9), study(5));
        assertThat(Shelf.numbers(shelf.search(everything()))).containsExactly(9, 5, 2);
        assertThat(Shelf.numbers(shelf.search(everything(new Sort.ByNumber(true)))))
                .containsExactly(2, 5, 9);
        assertThat(Shelf.numbers(shelf.search(everything(new Sort.ByNumber(false)))))
                .containsExactly(9, 5, 2);
    }

    @Test
    default void a_field_sorts_both_ways_with_missing_last_and_ties_by_number() {
        Shelf shelf = shelf(
                study(1).with("StartDate", "2021-05"),
                study(2),
                study(3).with("StartDate", "1969-01-01"),
                study(4).with("StartDate", "2021"),
                study(5).with("StartDate", "2021-05-01"),
                study(6).with("StartDate", "unreadable"));
        assertThat(Shelf.numbers(shelf.search(everything(by("StartDate", true)))))
                .containsExactly(3, 4, 1, 5, 2, 6);
        assertThat(Shelf.numbers(shelf.search(everything(by("StartDate", false)))))
                .containsExactly(1, 5, 4, 3, 2, 6);
    }

    @Test
    default void numbers_and_ages_sort_by_their_size() {
        Shelf shelf = shelf(
                study(1).with("EnrollmentCount", 100).with("MinimumAge", "6 Months"),
                study(2).with("EnrollmentCount", 20).with("MinimumAge", "2 Years"),
                study(3).with("EnrollmentCount", 3_000_000_000L).with("MinimumAge", "40 Days"));
        assertThat(Shelf.numbers(shelf.search(everything(by("EnrollmentCount", true)))))
                .containsExactly(2, 1, 3);
        assertThat(Shelf.numbers(shelf.search(everything(by("MinimumAge", false)))))
                .containsExactly(2, 1, 3);
        assertThat(Shelf.numbers(shelf.search(everything(by("NumLocations", true)))))
                .containsExactly(1, 2, 3);
    }

    @Test
    default void of_several_values_the_lowest_counts_when_rising_and_the_highest_when_falling() {
        Shelf shelf = shelf(
                study(1).with("EventGroupDeathsNumAffected", 5),
                study(2).with("EventGroupDeathsNumAffected", 1)
                        .next("EventGroup")
                        .with("EventGroupDeathsNumAffected", 9));
        assertThat(Shelf.numbers(shelf.search(everything(by("EventGroupDeathsNumAffected", true)))))
                .containsExactly(2, 1);
        assertThat(Shelf.numbers(shelf.search(everything(by("EventGroupDeathsNumAffected", false)))))
                .containsExactly(2, 1);
    }

    @Test
    default void further_keys_settle_ties() {
        Shelf shelf = shelf(
                study(1).with("StartDate", "2021").with("EnrollmentCount", 1),
                study(2).with("StartDate", "2021").with("EnrollmentCount", 2),
                study(3).with("StartDate", "2020").with("EnrollmentCount", 3),
                study(4).with("StartDate", "2021"));
        assertThat(Shelf.numbers(shelf.search(everything(by("StartDate", false), by("EnrollmentCount", false)))))
                .containsExactly(2, 1, 4, 3);
        assertThat(Shelf.numbers(shelf.search(everything(by("StartDate", false), new Sort.ByNumber(false)))))
                .containsExactly(4, 2, 1, 3);
    }

    @Test
    default void relevance_prefers_the_heavier_field() {
        Shelf shelf = shelf(
                study(1).with("OfficialTitle", "quillfern"),
                study(2).with("BriefTitle", "other").with("Acronym", "quillfern"));
        assertThat(shelf.ranked("AREA[TitleSearch]quillfern")).containsExactly(2, 1);
        SearchRequest worstFirst = SearchRequest.of(shelf.query("AREA[TitleSearch]quillfern"))
                .withSort(List.of(new Sort.ByRelevance(true)));
        assertThat(Shelf.numbers(shelf.search(worstFirst))).containsExactly(1, 2);
    }

    @Test
    default void a_filter_narrows_and_does_not_change_the_order() {
        Shelf shelf = shelf(library(40));
        SearchRequest request = SearchRequest.of(shelf.query("fern")).withSize(100);
        Query filter = shelf.query("AREA[StartDate]RANGE[MIN,MAX]");
        List<Integer> kept = new ArrayList<>(Shelf.numbers(shelf.search(request)));
        kept.retainAll(shelf.found(filter));
        SearchResult filtered = shelf.search(request.withFilter(filter));
        assertThat(Shelf.numbers(filtered)).isEqualTo(kept).isNotEmpty();
        assertThat(filtered.total()).hasValue(kept.size());
    }

    @Test
    default void the_total_is_exact_whatever_the_page() {
        Shelf shelf = shelf(library(40));
        for (int size : new int[] {0, 1, 7, 40, 1000}) {
            SearchResult result =
                    shelf.search(everything(new Sort.ByRelevance(false)).withSize(size));
            assertThat(result.total()).hasValue(40);
            assertThat(result.hits()).hasSize(Math.min(size, 40));
        }
        assertThat(shelf.search(everything().withTotal(false)).total()).isEmpty();
    }

    @Test
    default void paging_meets_every_match_once_and_in_order() {
        Shelf shelf = shelf(library(53));
        List<List<Sort>> sorts = List.of(
                List.of(),
                List.of(new Sort.ByRelevance(false)),
                List.of(new Sort.ByRelevance(true)),
                List.of(by("StartDate", true)),
                List.of(by("StartDate", false)),
                List.of(by("EnrollmentCount", false), by("StartDate", true)),
                List.of(new Sort.ByRelevance(false), by("StartDate", false)),
                List.of(new Sort.ByNumber(false)),
                List.of(new Sort.ByNumber(true)));
        for (String essie : List.of("ALL", "fern OR moss", "TILT[StartDate](fern OR AREA[Condition]lichen)")) {
            for (List<Sort> sort : sorts) {
                SearchRequest request = SearchRequest.of(shelf.query(essie)).withSort(sort);
                List<Integer> whole = Shelf.numbers(shelf.search(request.withSize(1000)));
                assertThat(whole).doesNotHaveDuplicates().hasSameElementsAs(shelf.found(essie));
                assertThat(paged(shelf, request, 13, 13))
                        .as("%s by %s", essie, sort)
                        .isEqualTo(whole);
                assertThat(paged(shelf, request, 3, 21))
                        .as("%s by %s", essie, sort)
                        .isEqualTo(whole);
            }
        }
    }

    private static List<Integer> paged(Shelf shelf, SearchRequest request, int firstSize, int otherSize) {
        List<Integer> seen = new ArrayList<>();
        OptionalLong total = shelf.search(request).total();
        Optional<Cursor> after = Optional.empty();
        do {
            SearchResult page =
                    shelf.search(request.withAfter(after).withSize(after.isEmpty() ? firstSize : otherSize));
            assertThat(page.total()).isEqualTo(total);
            seen.addAll(Shelf.numbers(page));
            after = page.next().flatMap(cursor -> Cursor.of(cursor.token()));
        } while (after.isPresent());
        return seen;
    }

    @Test
    default void a_cursor_stays_good_when_studies_are_added() {
        Shelf shelf = shelf(library(20));
        SearchRequest request = everything(by("EnrollmentCount", true)).withSize(10);
        SearchResult first = shelf.search(request);
        shelf.add(study(101).with("EnrollmentCount", 0), study(102).with("EnrollmentCount", 5000));
        SearchResult second = shelf.search(request.withAfter(first.next()).withSize(100));
        List<Integer> both = new ArrayList<>(Shelf.numbers(first));
        both.addAll(Shelf.numbers(second));
        assertThat(both)
                .doesNotHaveDuplicates()
                .contains(102)
                .doesNotContain(101)
                .hasSize(21);
    }

    @Test
    default void the_same_request_has_the_same_answer_also_after_reopening() {
        Path directory = newDirectory();
        SearchEngine engine = openIn(directory);
        Shelf shelf = new Shelf(engine, new Resolver(SYNONYMS));
        shelf.add(library(30));
        shelf.add(study(31).with("BriefTitle", "fern fern"));
        SearchRequest request = SearchRequest.of(shelf.query("fern OR moss")).withSize(100);
        SearchResult once = shelf.search(request);
        assertThat(shelf.search(request)).isEqualTo(once);
        engine.close();
        assertThat(new Shelf(openIn(directory), new Resolver(SYNONYMS)).search(request))
                .isEqualTo(once);
    }

    /** Studies with words, dates and numbers that repeat, some of them missing. */
    private static StudyFixture[] library(int size) {
        String[] words = {"fern", "moss", "lichen fern", "moss moss fern"};
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> {
                    StudyFixture study =
                            study(i).with("BriefTitle", words[i % 4]).with("Condition", words[i * 7 % 3]);
                    if (i % 5 != 0) {
                        study = study.with("StartDate", (2000 + i % 6) + "-0" + (1 + i % 3));
                    }
                    return i % 4 == 0 ? study : study.with("EnrollmentCount", 1 + i * 37 % 11);
                })
                .toArray(StudyFixture[]::new);
    }
}
