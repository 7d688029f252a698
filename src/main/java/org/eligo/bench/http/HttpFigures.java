package org.eligo.bench.http;

import java.util.Locale;

/**
 * What was measured of a load.
 *
 * @param answers with status 200
 * @param errors all others, and requests that got no answer
 * @param bytes of the bodies
 * @param nanos from the first request to the last answer
 * @param median of the answers, milliseconds
 * @param p99 which 99 % of the answers did not exceed, milliseconds
 * @param longest milliseconds
 */
public record HttpFigures(
        Workload load, long answers, long errors, long bytes, long nanos, double median, double p99, double longest) {

    /** The heads of {@link #row}. */
    public static final String HEADS = String.format(
            Locale.ROOT,
            "%-34s %5s %9s %9s %9s %9s %9s %9s %7s",
            "requests",
            "conns",
            "answers",
            "per s",
            "MB/s",
            "p50 ms",
            "p99 ms",
            "max ms",
            "errors");

    public double perSecond() {
        return answers * 1e9 / Math.max(1, nanos);
    }

    public double megabytesPerSecond() {
        return bytes * 1e3 / Math.max(1, nanos);
    }

    /** A line of a table. */
    public String row() {
        return String.format(
                Locale.ROOT,
                "%-34s %5d %9d %9.0f %9.1f %9.2f %9.2f %9.1f %7d",
                load.label(),
                load.connections(),
                answers,
                perSecond(),
                megabytesPerSecond(),
                median,
                p99,
                longest,
                errors);
    }
}
