package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eligo.search.Shelves.study;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eligo.record.RecordException;
import org.eligo.record.StudyFixture;
import org.eligo.record.StudyRecord;
import org.eligo.search.StudyWriter.Outcome;
import org.junit.jupiter.api.Test;

/** What is put in is there after the commit, as it came, and nothing else is. */
interface WriterContract extends Shelves {

    private static IndexedStudy titled(int number, String title) {
        return Shelf.indexed(study(number).with("BriefTitle", title).record());
    }

    @Test
    default void a_new_store_is_empty() {
        SearchEngine engine = openIn(newDirectory());
        try (StudyReader reader = engine.reader()) {
            assertThat(reader.state()).isEqualTo(new StoreState(0, 0, Map.of()));
            assertThat(reader.search(SearchRequest.of(new Query.Everything())).total())
                    .hasValue(0);
            assertThat(reader.record(Shelf.id(1))).isEmpty();
            assertThat(reader.card(Shelf.id(1))).isEmpty();
            assertThat(reader.successor(Shelf.id(1))).isEmpty();
        }
    }

    @Test
    default void a_study_is_replaced_by_its_number() {
        Shelf shelf = shelf(study(1).with("BriefTitle", "fern").with("LocationCity", "Salem"), study(2));
        try (StudyWriter writer = shelf.engine().writer()) {
            assertThat(writer.upsert(titled(1, "moss"), 0)).isEqualTo(Outcome.REPLACED);
            assertThat(writer.upsert(titled(3, "moss"), 1)).isEqualTo(Outcome.ADDED);
            assertThat(writer.commit(Map.of()).studies()).isEqualTo(3);
        }
        assertThat(shelf.found("AREA[BriefTitle]fern")).isEmpty();
        assertThat(shelf.found("AREA[LocationCity]Salem")).isEmpty();
        assertThat(shelf.found("AREA[BriefTitle]moss")).containsExactly(1, 3);
        assertThat(shelf.found("ALL")).containsExactly(1, 2, 3);
    }

    @Test
    default void the_same_record_again_is_unchanged_and_makes_no_generation() {
        Shelf shelf = shelf(study(1).with("BriefTitle", "fern"));
        try (StudyWriter writer = shelf.engine().writer()) {
            assertThat(writer.upsert(titled(1, "fern"), 0)).isEqualTo(Outcome.UNCHANGED);
            StoreState state = writer.commit(Map.of());
            assertThat(state.generation()).isEqualTo(1);
            assertThat(state.studies()).isEqualTo(1);
        }
    }

    @Test
    default void a_study_that_comes_twice_before_a_commit_counts_once() {
        SearchEngine engine = openIn(newDirectory());
        try (StudyWriter writer = engine.writer()) {
            assertThat(writer.upsert(titled(1, "fern"), 0)).isEqualTo(Outcome.ADDED);
            assertThat(writer.upsert(titled(1, "fern"), 1)).isEqualTo(Outcome.UNCHANGED);
            assertThat(writer.upsert(titled(1, "moss"), 2)).isEqualTo(Outcome.REPLACED);
            assertThat(writer.commit(Map.of()).studies()).isEqualTo(1);
        }
        assertThat(new Shelf(engine, new Resolver(SYNONYMS)).found("AREA[BriefTitle]moss"))
                .containsExactly(1);
    }

    @Test
    default void what_comes_back_to_the_committed_record_has_changed_nothing() {
        Shelf shelf = shelf(study(1).with("BriefTitle", "fern"));
        try (StudyWriter writer = shelf.engine().writer()) {
            assertThat(writer.upsert(titled(1, "moss"), 0)).isEqualTo(Outcome.REPLACED);
            assertThat(writer.upsert(titled(1, "lichen"), 1)).isEqualTo(Outcome.REPLACED);
            assertThat(writer.upsert(titled(1, "fern"), 2)).isEqualTo(Outcome.RESTORED);
            assertThat(writer.upsert(titled(1, "fern"), 3)).isEqualTo(Outcome.UNCHANGED);
            assertThat(writer.commit(Map.of()).generation()).isEqualTo(1);
            assertThat(writer.upsert(titled(1, "moss"), 4)).isEqualTo(Outcome.REPLACED);
            assertThat(writer.commit(Map.of()).generation()).isEqualTo(2);
            assertThat(writer.upsert(titled(1, "fern"), 5)).isEqualTo(Outcome.REPLACED);
            assertThat(writer.upsert(titled(1, "moss"), 6)).isEqualTo(Outcome.RESTORED);
            assertThat(writer.commit(Map.of()).generation()).isEqualTo(2);
            assertThat(writer.upsert(titled(1, "fern"), 7)).isEqualTo(Outcome.REPLACED);
            assertThat(writer.delete(Shelf.id(1))).isTrue();
            assertThat(writer.commit(Map.of()).studies()).isZero();
        }
        assertThat(shelf.found("ALL")).isEmpty();
    }

    @Test
    default void of_several_the_highest_order_stays_whichever_comes_first() {
        Shelf shelf = shelf(study(1).with("BriefTitle", "fern"));
        try (StudyWriter writer = shelf.engine().writer()) {
            assertThat(writer.upsert(titled(1, "moss"), 7)).isEqualTo(Outcome.REPLACED);
            assertThat(writer.upsert(titled(1, "lichen"), 5)).isEqualTo(Outcome.OUTDATED);
            StoreState unused = writer.commit(Map.of());
            assertThat(writer.upsert(titled(1, "lichen"), 6)).isEqualTo(Outcome.OUTDATED);
            StoreState unusedToo = writer.commit(Map.of());
        }
        assertThat(shelf.found("AREA[BriefTitle]moss")).containsExactly(1);
        try (StudyWriter writer = shelf.engine().writer()) {
            assertThat(writer.upsert(titled(1, "lichen"), 0)).isEqualTo(Outcome.REPLACED);
            StoreState unused = writer.commit(Map.of());
        }
        assertThat(shelf.found("AREA[BriefTitle]lichen")).containsExactly(1);
    }

    @Test
    default void an_unchanged_record_also_outdates_lower_orders() {
        Shelf shelf = shelf(study(1).with("BriefTitle", "fern"));
        try (StudyWriter writer = shelf.engine().writer()) {
            assertThat(writer.upsert(titled(1, "fern"), 9)).isEqualTo(Outcome.UNCHANGED);
            assertThat(writer.upsert(titled(1, "moss"), 3)).isEqualTo(Outcome.OUTDATED);
            StoreState unused = writer.commit(Map.of());
        }
        assertThat(shelf.found("AREA[BriefTitle]fern")).containsExactly(1);
    }

    @Test
    default void a_deleted_study_is_gone_with_all_its_sites() {
        Shelf shelf = shelf(study(1).with("LocationCity", "Salem"), study(2).with("LocationCity", "Salem"));
        try (StudyWriter writer = shelf.engine().writer()) {
            assertThat(writer.delete(Shelf.id(1))).isTrue();
            assertThat(writer.delete(Shelf.id(3))).isFalse();
            StoreState unused = writer.commit(Map.of());
        }
        assertThat(shelf.found("ALL")).containsExactly(2);
        assertThat(shelf.found("SEARCH[Location]AREA[LocationCity]Salem")).containsExactly(2);
        try (StudyReader reader = shelf.engine().reader()) {
            assertThat(reader.record(Shelf.id(1))).isEmpty();
            assertThat(reader.state().studies()).isEqualTo(1);
        }
    }

    @Test
    default void uncommitted_changes_are_not_seen_and_are_forgotten_at_the_close() {
        Shelf shelf = shelf(study(1));
        try (StudyWriter writer = shelf.engine().writer()) {
            Outcome unused = writer.upsert(titled(2, "fern"), 0);
            boolean deleted = writer.delete(Shelf.id(1));
            assertThat(deleted).isTrue();
            assertThat(shelf.found("ALL")).containsExactly(1);
        }
        assertThat(shelf.found("ALL")).containsExactly(1);
        try (StudyWriter writer = shelf.engine().writer()) {
            StoreState state = writer.commit(Map.of());
            assertThat(state.studies()).isEqualTo(1);
            assertThat(state.generation()).isEqualTo(1);
        }
    }

    @Test
    default void a_reader_keeps_the_state_that_it_opened() {
        Shelf shelf = shelf(study(1).with("BriefTitle", "fern"));
        try (StudyReader before = shelf.engine().reader()) {
            shelf.add(study(1).with("BriefTitle", "moss"), study(2));
            assertThat(before.state().generation()).isEqualTo(1);
            assertThat(before.search(SearchRequest.of(new Query.Everything())).total())
                    .hasValue(1);
            assertThat(before.record(Shelf.id(1)).orElseThrow().toString()).contains("fern");
        }
        try (StudyReader after = shelf.engine().reader()) {
            assertThat(after.state().generation()).isEqualTo(2);
            assertThat(after.record(Shelf.id(1)).orElseThrow().toString()).contains("moss");
        }
    }

    @Test
    default void generations_rise_by_one_and_notes_are_merged_and_last() {
        Path directory = newDirectory();
        SearchEngine engine = openIn(directory);
        try (StudyWriter writer = engine.writer()) {
            Outcome unused = writer.upsert(titled(1, "fern"), 0);
            assertThat(writer.commit(Map.of("source", "a", "when", "today")))
                    .isEqualTo(new StoreState(1, 1, Map.of("source", "a", "when", "today")));
            Outcome unusedToo = writer.upsert(titled(2, "fern"), 0);
            assertThat(writer.commit(Map.of("source", "b")))
                    .isEqualTo(new StoreState(2, 2, Map.of("source", "b", "when", "today")));
        }
        engine.close();
        try (StudyReader reader = openIn(directory).reader()) {
            assertThat(reader.state()).isEqualTo(new StoreState(2, 2, Map.of("source", "b", "when", "today")));
        }
    }

    @Test
    default void a_rewriter_replaces_everything_at_its_first_commit_and_nothing_before() {
        Path directory = newDirectory();
        SearchEngine engine = openIn(directory);
        try (StudyWriter writer = engine.writer()) {
            Outcome one = writer.upsert(titled(1, "fern"), 0);
            Outcome two = writer.upsert(titled(2, "fern"), 0);
            assertThat(one).isEqualTo(two).isEqualTo(Outcome.ADDED);
            StoreState unused = writer.commit(Map.of("source", "a"));
        }
        try (StudyWriter given = engine.rewriter()) {
            assertThat(given.upsert(titled(3, "moss"), 0)).isEqualTo(Outcome.ADDED);
        }
        try (StudyReader reader = engine.reader()) {
            assertThat(reader.state()).isEqualTo(new StoreState(1, 2, Map.of("source", "a")));
        }
        try (StudyReader before = engine.reader();
                StudyWriter writer = engine.rewriter()) {
            before.scan(new Query.Everything(), record -> {
                Outcome outcome = writer.upsert(Shelf.indexed(record), 0);
                assertThat(outcome).isEqualTo(Outcome.ADDED);
            });
            assertThat(writer.commit(Map.of("source", "b"))).isEqualTo(new StoreState(2, 2, Map.of("source", "b")));
        }
        engine.close();
        try (StudyReader reader = openIn(directory).reader()) {
            assertThat(reader.state()).isEqualTo(new StoreState(2, 2, Map.of("source", "b")));
            assertThat(reader.record(Shelf.id(2))).isPresent();
        }
    }

    @Test
    default void a_second_writer_is_refused_until_the_first_is_closed() {
        SearchEngine engine = openIn(newDirectory());
        try (StudyWriter writer = engine.writer()) {
            assertThatThrownBy(engine::writer).isInstanceOf(StoreException.class);
            StoreState unused = writer.commit(Map.of());
        }
        try (StudyWriter again = engine.writer()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    default void a_record_and_its_card_come_out_as_they_went_in() throws RecordException {
        String odd =
                "{\"protocolSection\":{\"x\":[1.50,1e3,null,{}],\"identificationModule\":{\"nctId\":\"NCT99000005\","
                        + "\"briefTitle\":\"gr\\u00f6\\u00dfer \\/ größer \uD83E\uDDEA\",\"acronym\":null}},\"b\":{\"z\":1,\"a\":2}}";
        StudyRecord record = StudyFixture.record(odd);
        SearchEngine engine = openIn(newDirectory());
        try (StudyWriter writer = engine.writer()) {
            Outcome unused = writer.upsert(Shelf.indexed(record), 0);
            StoreState unusedState = writer.commit(Map.of());
        }
        try (StudyReader reader = engine.reader()) {
            assertThat(reader.record(record.id()).orElseThrow().json()).isEqualTo(odd.getBytes(StandardCharsets.UTF_8));
            assertThat(reader.card(record.id())).contains(Shelf.indexed(record).card());
            SearchRequest all = SearchRequest.of(new Query.Everything());
            Hit card = reader.search(all).hits().getFirst();
            assertThat(card.card()).contains(Shelf.indexed(record).card());
            assertThat(card.record()).isEmpty();
            Hit whole = reader.search(all.withContent(SearchRequest.Content.RECORDS))
                    .hits()
                    .getFirst();
            assertThat(whole.record()).contains(record);
            Hit bare = reader.search(all.withContent(SearchRequest.Content.IDS))
                    .hits()
                    .getFirst();
            assertThat(bare.id()).isEqualTo(record.id());
            assertThat(bare.card()).isEmpty();
            assertThat(bare.record()).isEmpty();
            reader.scan(new Query.Everything(), scanned -> assertThat(scanned).isEqualTo(record));
        }
    }

    @Test
    default void a_former_number_leads_to_the_present_one() {
        Shelf shelf = shelf(
                study(1),
                study(2).with(
                                "NCTIdAlias",
                                Shelf.id(77).toString(),
                                Shelf.id(78).toString()));
        try (StudyReader reader = shelf.engine().reader()) {
            assertThat(reader.successor(Shelf.id(77))).contains(Shelf.id(2));
            assertThat(reader.successor(Shelf.id(78))).contains(Shelf.id(2));
            assertThat(reader.successor(Shelf.id(2))).isEmpty();
            assertThat(reader.successor(Shelf.id(79))).isEmpty();
        }
    }

    @Test
    default void several_threads_may_write_at_once() throws Exception {
        SearchEngine engine = openIn(newDirectory());
        try (StudyWriter writer = engine.writer();
                ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> done = new ArrayList<>();
            for (int thread = 0; thread < 3; thread++) {
                int order = thread;
                done.add(threads.submit(() -> {
                    for (int number = 1; number <= 60; number++) {
                        Outcome unused = writer.upsert(titled(number, "order" + order), order);
                    }
                }));
            }
            for (Future<?> future : done) {
                Object unused = future.get();
            }
            assertThat(writer.commit(Map.of()).studies()).isEqualTo(60);
        }
        assertThat(new Shelf(engine, new Resolver(SYNONYMS)).found("AREA[BriefTitle]order2"))
                .hasSize(60);
    }

    @Test
    default void what_was_committed_is_there_after_reopening() {
        Path directory = newDirectory();
        SearchEngine engine = openIn(directory);
        try (StudyWriter writer = engine.writer()) {
            Outcome unused = writer.upsert(titled(1, "fern"), 0);
            StoreState unusedState = writer.commit(Map.of());
            Outcome unusedLost = writer.upsert(titled(2, "fern"), 0);
        }
        engine.close();
        SearchEngine again = openIn(directory);
        assertThat(new Shelf(again, new Resolver(SYNONYMS)).found("ALL")).containsExactly(1);
        try (StudyWriter writer = again.writer()) {
            assertThat(writer.upsert(titled(1, "fern"), 0)).isEqualTo(Outcome.UNCHANGED);
        }
    }
}
