package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eligo.finder.FictionalStudies;
import org.eligo.language.InterfaceLanguage;
import org.eligo.study.NctId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BoundedEngineTest {

    private final SearchEngine engine = FictionalStudies.engine("bounded");

    @Test
    void a_walk_that_finds_no_place_is_refused_and_finds_one_again_when_the_other_ended() throws Exception {
        SearchEngine bounded = new BoundedEngine(engine, new BoundedEngine.Limits(1, 1, Duration.ofMillis(50)));
        CountDownLatch walking = new CountDownLatch(1);
        CountDownLatch gate = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = threads.submit(() -> {
                try (StudyReader reader = bounded.reader()) {
                    reader.scan(new Query.Everything(), record -> {
                        walking.countDown();
                        await(gate);
                    });
                }
            });
            walking.await();
            try (StudyReader reader = bounded.reader()) {
                assertThatThrownBy(() -> reader.scan(new Query.Everything(), record -> {}))
                        .isInstanceOf(SearchBusy.class)
                        .hasMessageContaining("none ended within 50 ms");
                InterfaceLanguage.SPANISH.during(
                        () -> assertThatThrownBy(() -> reader.scan(new Query.Everything(), record -> {}))
                                .hasMessageContaining("ninguna terminó en 50 ms"));
                assertThat(reader.search(everything()).hits())
                        .as("a search has its own place")
                        .hasSize(10);
                assertThat(reader.record(new NctId(99_000_001))).isPresent();
                gate.countDown();
                Object unused = first.get();
                reader.scan(new Query.Everything(), record -> {});
            }
        }
    }

    @Test
    void a_search_that_is_given_up_is_told_in_the_language_that_is_spoken() {
        assertThat(new SearchTimeout(Duration.ofSeconds(2)))
                .hasMessageStartingWith("The search was given up after 2000");
        assertThat(InterfaceLanguage.SPANISH.making(() -> new SearchTimeout(Duration.ofSeconds(2))))
                .hasMessageStartingWith("La búsqueda se abandonó después de 2000 ms");
    }

    @Test
    void a_search_that_fails_gives_its_place_back() {
        SearchEngine bounded = new BoundedEngine(engine, new BoundedEngine.Limits(1, 1, Duration.ofMillis(50)));
        try (StudyReader reader = bounded.reader()) {
            assertThatThrownBy(() -> reader.scan(new Query.Everything(), record -> {
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            reader.scan(new Query.Everything(), record -> {});
        }
    }

    private static SearchRequest everything() {
        return new SearchRequest(
                new Query.Everything(),
                new Query.Everything(),
                List.of(new Sort.ByNumber(false)),
                Optional.empty(),
                10,
                SearchRequest.Content.IDS,
                false,
                List.of(),
                Optional.empty());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
