package org.eligo.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.eligo.study.NctId;

/** Gathers the sizes of records and the lengths of lists. */
final class SizeFigures {

    private static final Comparator<RecordSizes.Largest> LARGEST_FIRST =
            Comparator.comparingInt(RecordSizes.Largest::bytes).reversed().thenComparing(RecordSizes.Largest::nctId);

    /** Of one list field: how many studies have a list of each length. */
    static final class OfList {

        private static final class Count {
            private long studies;
            private int last;
        }

        private final Map<Integer, Count> bySize = new HashMap<>();

        void add(int size, int number) {
            Count count = bySize.computeIfAbsent(size, s -> new Count());
            if (count.last != number) {
                count.last = number;
                count.studies++;
            }
        }

        void add(OfList other) {
            other.bySize.forEach(
                    (size, count) -> bySize.computeIfAbsent(size, s -> new Count()).studies += count.studies);
        }

        ListSizes of(String piece) {
            List<ListSizes.SizeCount> counts = new ArrayList<>();
            bySize.forEach((size, count) -> counts.add(new ListSizes.SizeCount(size, count.studies)));
            counts.sort(Comparator.comparingLong(ListSizes.SizeCount::studies)
                    .reversed()
                    .thenComparingLong(ListSizes.SizeCount::size));
            long min =
                    counts.stream().mapToLong(ListSizes.SizeCount::size).min().orElse(0);
            long max =
                    counts.stream().mapToLong(ListSizes.SizeCount::size).max().orElse(0);
            int listed = Math.min(counts.size(), FieldValues.MAX_TOP_VALUES);
            return new ListSizes(piece, counts.size(), min, max, counts.subList(0, listed));
        }
    }

    private int[] sizes = new int[1024];
    private int count;
    private final PriorityQueue<RecordSizes.Largest> largest = new PriorityQueue<>(LARGEST_FIRST.reversed());

    void add(NctId id, int bytes) {
        if (count == sizes.length) {
            sizes = Arrays.copyOf(sizes, count * 2);
        }
        sizes[count++] = bytes;
        keep(new RecordSizes.Largest(id.toString(), bytes));
    }

    void add(SizeFigures other) {
        int[] both = Arrays.copyOf(sizes, count + other.count + 1);
        System.arraycopy(other.sizes, 0, both, count, other.count);
        sizes = both;
        count += other.count;
        other.largest.forEach(this::keep);
    }

    RecordSizes figures() {
        int[] sorted = Arrays.copyOf(sizes, count);
        Arrays.sort(sorted);
        long average = count == 0 ? 0 : Arrays.stream(sorted).asLongStream().sum() / count;
        List<RecordSizes.Percentile> percentiles = new ArrayList<>();
        for (int percent : RecordSizes.PERCENTILES) {
            if (count > 0) {
                int rank = (int) (((long) percent * count + 99) / 100);
                percentiles.add(new RecordSizes.Percentile(percent, sorted[rank - 1]));
            }
        }
        return new RecordSizes(
                count, average, largest.stream().sorted(LARGEST_FIRST).toList(), percentiles, ranges(sorted));
    }

    private static List<RecordSizes.Range> ranges(int[] sorted) {
        List<RecordSizes.Range> ranges = new ArrayList<>();
        for (int at = 0; at < sorted.length; ) {
            long from = ranges.isEmpty()
                    ? Long.highestOneBit(sorted[0])
                    : ranges.getLast().to() + 1;
            long to = Math.max(1, from * 2 - 1);
            int start = at;
            while (at < sorted.length && sorted[at] <= to) {
                at++;
            }
            ranges.add(new RecordSizes.Range(from, to, at - start));
        }
        return ranges;
    }

    private void keep(RecordSizes.Largest one) {
        largest.add(one);
        if (largest.size() > RecordSizes.LARGEST) {
            RecordSizes.Largest unused = largest.remove();
        }
    }
}
