package org.eligo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eligo.essie.fuzz.EssieFuzz;
import org.eligo.essie.fuzz.FuzzReport;

/** Throws generated and damaged queries at the parser, and says in words what became of them. */
public final class FuzzBench {

    public static final long STRINGS = 1_000_000;

    private FuzzBench() {}

    /**
     * Runs.
     *
     * @param count strings, 1 or more
     */
    public static FuzzReport run(long seed, long count) {
        if (count < 1) {
            throw new IllegalArgumentException("At least one string is tried, not " + count + ".");
        }
        return EssieFuzz.run(seed, count);
    }

    /** For people: a line with the counts, the slowest string, and one line for each broken promise that is listed. */
    public static List<String> lines(FuzzReport report) {
        double seconds = Math.max(1e-3, report.time().toNanos() / 1e9);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d strings in %.1f s (%,d/s): %,d are queries, %,d were refused with their reason.",
                report.tried(),
                seconds,
                Math.round(report.tried() / seconds),
                report.parsed(),
                report.refused()));
        lines.add(String.format(
                Locale.ROOT,
                "The slowest took %.1f ms: string %d of seed %d.",
                report.slowestMicros() / 1e3,
                report.slowestNumber(),
                report.seed()));
        if (report.isClean()) {
            lines.add("Every promise of the parser was kept.");
        } else {
            lines.add(String.format(Locale.ROOT, "%,d strings broke a promise of the parser:", report.failed()));
            lines.addAll(report.failures());
        }
        return lines;
    }
}
