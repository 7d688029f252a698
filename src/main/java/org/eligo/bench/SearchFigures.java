package org.eligo.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What a run of {@link SearchBench} measured. Percentiles are over single executions.
 *
 * @param studies in the store
 * @param queries every query of the mix, with its executions
 * @param givenUp measured executions that took longer than the engine's limit
 * @param perSecondAlone searches a second, one after the other
 * @param perSecondTogether searches a second, on two threads
 * @param heapUsed bytes in use after the measured passes, what is no longer needed included
 * @param heapLimit bytes that the Java machine may use at most
 */
public record SearchFigures(
        long studies,
        List<Timed> queries,
        int givenUp,
        double perSecondAlone,
        double perSecondTogether,
        long heapUsed,
        long heapLimit) {

    private static final int SLOWEST = 5;
    private static final String ROW = "%-24s %7s %9s %9s %9s %9s %11s";

    /** @param matches empty where counting them was given up */
    record Timed(BenchQuery query, OptionalLong matches, Latencies times) {}

    public SearchFigures {
        queries = List.copyOf(queries);
        if (queries.isEmpty()) {
            throw new IllegalArgumentException("Without a query nothing was measured.");
        }
    }

    /** The percentile of all executions, in milliseconds. */
    public double percentile(int percent) {
        return Latencies.all(queries.stream().map(Timed::times).toList()).percentile(percent);
    }

    /** For people: the table, the rates, the slowest queries. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, ROW, "milliseconds", "count", "p50", "p90", "p99", "max", "matches p50"));
        lines.add(row("all", queries));
        for (QueryKind kind : QueryKind.values()) {
            List<Timed> ofKind =
                    queries.stream().filter(q -> q.query().kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                lines.add(row(kind.label(), ofKind));
            }
        }
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%,.0f searches/s on 1 thread, %,.0f on 2; heap in use %,d MB of at most %,d MB.",
                perSecondAlone,
                perSecondTogether,
                heapUsed >> 20,
                heapLimit >> 20));
        if (givenUp > 0) {
            lines.add(String.format(
                    Locale.ROOT, "%,d executions were given up: they took longer than the engine allows.", givenUp));
        }
        lines.add("");
        lines.add("The slowest queries, by their median:");
        queries.stream()
                .sorted(Comparator.comparingDouble((Timed q) -> q.times().percentile(50))
                        .reversed())
                .limit(SLOWEST)
                .forEach(q -> lines.add(String.format(
                        Locale.ROOT,
                        "%9.2f ms  %s matches  %s: %s",
                        q.times().percentile(50),
                        q.matches().isPresent()
                                ? String.format(Locale.ROOT, "%,d", q.matches().getAsLong())
                                : "?",
                        q.query().kind().label(),
                        q.query().text())));
        return lines;
    }

    private static String row(String name, List<Timed> queries) {
        Latencies times = Latencies.all(queries.stream().map(Timed::times).toList());
        return String.format(
                Locale.ROOT,
                ROW,
                name,
                String.format(Locale.ROOT, "%,d", times.count()),
                millis(times.percentile(50)),
                millis(times.percentile(90)),
                millis(times.percentile(99)),
                millis(times.longest()),
                medianMatches(queries));
    }

    /** The lower of the two in the middle where their number is even. */
    private static String medianMatches(List<Timed> queries) {
        long[] rising = queries.stream()
                .map(Timed::matches)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sorted()
                .toArray();
        return rising.length == 0 ? "?" : String.format(Locale.ROOT, "%,d", rising[(rising.length - 1) / 2]);
    }

    private static String millis(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
