package org.eligo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong(77);
    private final PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);

    private void pass(Duration time) {
        long unused = clock.addAndGet(time.toNanos());
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_line_comes_every_five_seconds_with_rate_and_time_left() {
        LoadProgress lines = new LineProgress(out, clock::get);
        lines.begin(OptionalLong.of(10_000_000));
        pass(Duration.ofSeconds(4));
        lines.at(1_000, 1_000_000, 900_000);
        assertThat(text()).isEmpty();
        pass(Duration.ofSeconds(6));
        lines.at(12_000, 50_000_000, 1_000_000);
        pass(Duration.ofSeconds(1));
        lines.at(12_100, 51_000_000, 1_100_000);
        lines.end();

        assertThat(text().lines())
                .containsExactly("12,000 studies, 1,200/s, 5.0 MB/s, about 90 s left".replace("90 s", "2 min"));
    }

    @Test
    void seconds_minutes_and_hours_are_told_as_such() {
        assertThat(left(80_000_000)).endsWith(", about 70 s left");
        assertThat(left(610_000_000)).endsWith(", about 10 min left");
        assertThat(left(72_010_000_000L)).endsWith(", about 20 h left");
        assertThat(left(10_000_000)).as("at the end nothing is left").doesNotContain("left");
    }

    /** Of a load that has read 10 MB in ten seconds. */
    private String left(long total) {
        shown.reset();
        LoadProgress lines = new LineProgress(out, clock::get);
        lines.begin(OptionalLong.of(total));
        pass(Duration.ofSeconds(10));
        lines.at(1, 1, 10_000_000);
        return text().strip();
    }

    @Test
    void without_a_size_no_time_left_is_told() {
        LoadProgress lines = new LineProgress(out, clock::get);
        lines.begin(OptionalLong.empty());
        pass(Duration.ofSeconds(5));
        lines.at(500, 2_500_000, 10);

        assertThat(text().lines()).containsExactly("500 studies, 100/s, 0.5 MB/s");
    }

    @Test
    void the_bar_shows_how_much_is_read_how_many_studies_and_how_fast() {
        LoadProgress bar = new BarProgress(out, clock::get);
        bar.begin(OptionalLong.of(200_000_000));
        pass(Duration.ofSeconds(10));
        bar.at(7_500, 150_000_000, 50_000_000);
        bar.end();

        assertThat(text()).contains("Loading", " 25%", "50/200 MB", "7,500 studies, 750/s, 15.0 MB/s");
    }

    @Test
    void a_bar_of_a_stream_without_an_end_has_no_percentage() {
        LoadProgress bar = new BarProgress(out, clock::get);
        bar.begin(OptionalLong.empty());
        pass(Duration.ofSeconds(1));
        bar.at(10, 1_000_000, 2_000_000);
        bar.end();

        assertThat(text()).contains("10 studies, 10/s, 1.0 MB/s").doesNotContain("100%");
    }
}
