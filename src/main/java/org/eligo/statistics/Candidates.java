package org.eligo.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.eligo.statistics.ValueTable.Entry;

/**
 * Of one field: how many different values there are, and those among which the most frequent are.
 *
 * @param best by {@link #FIRST_IN_LIST}; all that tie with the last that is listed are there, {@link #MAX_CANDIDATES} at most
 */
record Candidates(long unique, List<Entry> best) {

    /** Of values that tie in count and in their first eight bytes, more than this are not looked at. */
    static final int MAX_CANDIDATES = 4_096;

    private static final Comparator<Entry> FIRST_IN_LIST = Comparator.comparingInt(Entry::counted)
            .reversed()
            .thenComparing(Entry::beginning, Long::compareUnsigned)
            .thenComparingInt(Entry::number)
            .thenComparingLong(Entry::hash);

    Candidates {
        best = List.copyOf(best);
    }

    /** From the parts of one field, each by hash, in one walk. */
    static Candidates of(List<Iterator<Entry>> parts) {
        PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::entry, Entry.BY_HASH));
        parts.forEach(part -> Head.of(part).ifPresent(heads::add));
        PriorityQueue<Entry> best = new PriorityQueue<>(FIRST_IN_LIST.reversed());
        long unique = 0;
        while (!heads.isEmpty()) {
            Entry value = next(heads);
            while (!heads.isEmpty() && heads.element().entry().hash() == value.hash()) {
                value = value.plus(next(heads));
            }
            unique++;
            best.add(value);
            if (best.size() > MAX_CANDIDATES) {
                Entry unused = best.remove();
            }
        }
        return new Candidates(unique, needed(best));
    }

    private static List<Entry> needed(PriorityQueue<Entry> best) {
        List<Entry> sorted = new ArrayList<>(best);
        sorted.sort(FIRST_IN_LIST);
        int end = Math.min(sorted.size(), FieldValues.MAX_TOP_VALUES);
        while (end > 0 && end < sorted.size() && ties(sorted.get(end - 1), sorted.get(end))) {
            end++;
        }
        return sorted.subList(0, end);
    }

    private static boolean ties(Entry one, Entry other) {
        return one.counted() == other.counted() && one.beginning() == other.beginning();
    }

    private static Entry next(PriorityQueue<Head> heads) {
        Head head = heads.remove();
        Head.of(head.rest()).ifPresent(heads::add);
        return head.entry();
    }

    /** A part that has been read up to one value. */
    private record Head(Entry entry, Iterator<Entry> rest) {

        static Optional<Head> of(Iterator<Entry> part) {
            return part.hasNext() ? Optional.of(new Head(part.next(), part)) : Optional.empty();
        }
    }
}
