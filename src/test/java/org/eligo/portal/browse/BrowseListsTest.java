package org.eligo.portal.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eligo.finder.Directory.Named;
import org.eligo.finder.FilterName;
import org.eligo.finder.Finder;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.StudyRecord;
import org.eligo.search.IndexedStudy;
import org.eligo.search.PlainScanEngine;
import org.eligo.search.SearchEngine;
import org.eligo.search.StudyWriter;
import org.eligo.study.NctId;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class BrowseListsTest {

    private static final int NEVER = 1_000;

    @Test
    void a_list_is_made_once_for_one_state_of_the_store() throws RecordException {
        SearchEngine engine = store("once");
        BrowseLists lists = new BrowseLists(finder(engine), NEVER);
        load(engine, 1, "Asthma");

        List<Named> first = conditions(lists);
        assertThat(first).extracting(Named::name).containsExactly("Asthma");
        assertThat(conditions(lists)).isSameAs(first);

        load(engine, 2, "Gout");
        assertThat(conditions(lists)).extracting(Named::name).containsExactlyInAnyOrder("Asthma", "Gout");
    }

    @Test
    void all_who_ask_at_once_get_the_list_that_the_first_one_makes() throws Exception {
        SearchEngine engine = store("at-once");
        load(engine, 1, "Asthma");
        BrowseLists lists = new BrowseLists(finder(engine), NEVER);
        int people = 8;
        CyclicBarrier together = new CyclicBarrier(people);
        try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
            List<Future<List<Named>>> asked = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                Callable<List<Named>> ask = () -> {
                    int unused = together.await();
                    return conditions(lists);
                };
                asked.add(threads.submit(ask));
            }
            for (Future<List<Named>> list : asked) {
                assertThat(list.get()).extracting(Named::name).containsExactly("Asthma");
            }
        }
        assertThat(conditions(lists)).isSameAs(conditions(lists));
    }

    @Test
    @Timeout(60)
    void the_lists_of_a_large_store_are_there_before_anybody_asks_and_again_after_a_load() throws Exception {
        SearchEngine engine = store("large");
        load(engine, 1, "Asthma");
        BrowseLists lists = new BrowseLists(finder(engine), 1);
        awaitList(lists);

        load(engine, 2, "Gout");
        assertThat(lists.list(FilterName.COUNTRY, BrowseSubject.EVERYTHING)).isEmpty();
        awaitList(lists);
        assertThat(conditions(lists)).extracting(Named::name).containsExactlyInAnyOrder("Asthma", "Gout");
    }

    /** The last of the lists that are made in the background. */
    private static void awaitList(BrowseLists lists) throws InterruptedException {
        while (!lists.has(FilterName.FACILITY)) {
            Thread.sleep(Duration.ofMillis(5));
        }
    }

    private static List<Named> conditions(BrowseLists lists) {
        return lists.list(FilterName.CONDITION, BrowseSubject.EVERYTHING);
    }

    private static SearchEngine store(String name) {
        return new PlainScanEngine(Path.of("browse-lists-" + name));
    }

    private static Finder finder(SearchEngine engine) {
        return new Finder(engine, Synonyms.NONE);
    }

    private static void load(SearchEngine engine, int number, String condition) throws RecordException {
        String json = """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%d","briefTitle":"A study"},
                "conditionsModule":{"conditions":["%s"]}}}
                """.formatted(number, condition);
        StudyRecord record = StudyRecord.stored(NctId.of("NCT9900000" + number), json.getBytes(StandardCharsets.UTF_8));
        try (StudyWriter writer = engine.writer()) {
            var unused = writer.upsert(new IndexedStudy(record, CardReader.read(record)), 1);
            var unusedState = writer.commit(Map.of());
        }
    }
}
