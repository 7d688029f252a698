package org.eligo.statistics;

import java.util.List;

/**
 * How many bytes the records have, as compact JSON in UTF-8.
 *
 * @param studies how many there are
 * @param averageBytes rounded down; 0 where there is none
 * @param largest at most {@link #LARGEST}, ties by number
 * @param percentiles of {@link #PERCENTILES}; none where there is no study
 * @param ranges from doubling to doubling, those with studies and what lies between
 */
public record RecordSizes(
        long studies, long averageBytes, List<Largest> largest, List<Percentile> percentiles, List<Range> ranges) {

    static final int LARGEST = 10;

    static final List<Integer> PERCENTILES = List.of(5, 10, 25, 50, 75, 90, 95, 99);

    /** One of the largest. */
    public record Largest(String nctId, int bytes) {}

    /** At least {@code percent} of the records in a hundred have at most so many bytes. */
    public record Percentile(int percent, int bytes) {}

    /** Studies of {@code from} to {@code to} bytes, ends included. */
    public record Range(long from, long to, long studies) {}

    public RecordSizes {
        largest = List.copyOf(largest);
        percentiles = List.copyOf(percentiles);
        ranges = List.copyOf(ranges);
    }
}
