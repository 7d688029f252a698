package org.eligo.bench;

import java.util.Arrays;
import java.util.List;

/** Times of single executions, in nanoseconds, at least one. */
final class Latencies {

    private final long[] rising;

    Latencies(long[] nanos) {
        if (nanos.length == 0) {
            throw new IllegalArgumentException("Without an execution there is no time to tell.");
        }
        rising = nanos.clone();
        Arrays.sort(rising);
    }

    /** The times of all of them together. */
    static Latencies all(List<Latencies> parts) {
        return new Latencies(
                parts.stream().flatMapToLong(p -> Arrays.stream(p.rising)).toArray());
    }

    int count() {
        return rising.length;
    }

    /**
     * The nearest-rank percentile, in milliseconds: the shortest measured time that at least this many percent of the executions
     * did not exceed.
     *
     * @param percent above 0, at most 100
     */
    double percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A percentile is 1 to 100, not " + percent + ".");
        }
        long rank = ((long) percent * rising.length + 99) / 100;
        return rising[(int) rank - 1] / 1e6;
    }

    /** The longest, in milliseconds. */
    double longest() {
        return percentile(100);
    }
}
