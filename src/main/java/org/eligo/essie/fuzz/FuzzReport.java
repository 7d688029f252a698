package org.eligo.essie.fuzz;

import java.time.Duration;
import java.util.List;

/**
 * What a run of {@link EssieFuzz} found.
 *
 * @param seed makes the same strings again
 * @param parsed strings that are queries
 * @param refused strings that were refused as they should be
 * @param slowestMicros the longest time that one string took to be read, in microseconds
 * @param slowestNumber which string that was, counted from 0
 * @param failures broken promises, one sentence each, at most {@value #MOST_FAILURES}
 * @param failed how many strings broke a promise
 * @param time for everything, making the strings included
 */
public record FuzzReport(
        long seed,
        long tried,
        long parsed,
        long refused,
        long slowestMicros,
        long slowestNumber,
        long failed,
        List<String> failures,
        Duration time) {

    static final int MOST_FAILURES = 20;

    public FuzzReport {
        failures = List.copyOf(failures);
    }

    /** Every promise was kept. */
    public boolean isClean() {
        return failed == 0;
    }
}
