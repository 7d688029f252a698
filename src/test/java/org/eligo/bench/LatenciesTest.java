package org.eligo.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static final long MILLI = 1_000_000;

    @Test
    void a_percentile_is_the_shortest_time_that_so_many_did_not_exceed() {
        Latencies hundred = new Latencies(
                LongStream.rangeClosed(1, 100).map(n -> (101 - n) * MILLI).toArray());

        assertThat(hundred.percentile(1)).isEqualTo(1);
        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(90)).isEqualTo(90);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.longest()).isEqualTo(100);
    }

    @Test
    void between_two_times_the_percentile_is_one_that_was_measured() {
        Latencies three = new Latencies(new long[] {30 * MILLI, 10 * MILLI, 20 * MILLI});

        assertThat(three.percentile(33)).isEqualTo(10);
        assertThat(three.percentile(34)).isEqualTo(20);
        assertThat(three.percentile(50)).isEqualTo(20);
        assertThat(three.percentile(67)).isEqualTo(30);
    }

    @Test
    void a_single_time_is_every_percentile() {
        Latencies one = new Latencies(new long[] {7 * MILLI});

        assertThat(one.percentile(1)).isEqualTo(one.percentile(99)).isEqualTo(7);
    }

    @Test
    void percentiles_of_several_are_over_single_executions() {
        Latencies fast = new Latencies(new long[] {MILLI, MILLI, MILLI});
        Latencies slow = new Latencies(new long[] {9 * MILLI});

        assertThat(Latencies.all(List.of(slow, fast)).percentile(75)).isEqualTo(1);
        assertThat(Latencies.all(List.of(slow, fast)).percentile(76)).isEqualTo(9);
        assertThat(Latencies.all(List.of(slow, fast)).count()).isEqualTo(4);
    }

    @Test
    void no_times_and_no_percentage_are_refused() {
        assertThatThrownBy(() -> new Latencies(new long[0])).isInstanceOf(IllegalArgumentException.class);
        Latencies one = new Latencies(new long[] {1});
        assertThatThrownBy(() -> one.percentile(0)).hasMessageContaining("1 to 100, not 0");
    }
}
