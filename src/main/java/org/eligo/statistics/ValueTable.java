package org.eligo.statistics;

import java.util.Arrays;
import java.util.Comparator;

/** The different values of one field that were met since the last {@link #take}, and how many studies have each. */
final class ValueTable {

    private static final int SMALLEST = 16;

    private long[] hashes = new long[SMALLEST];
    private long[] beginnings = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int[] firsts = new int[SMALLEST];
    private int[] lasts = new int[SMALLEST];
    private int size;

    /**
     * One value.
     *
     * @param number a study that has it
     * @param counted how many studies that stands for
     */
    record Entry(long hash, long beginning, int number, int counted) {

        static final Comparator<Entry> BY_HASH = Comparator.comparingLong(Entry::hash);

        /** Of the same value, in two parts of the store. */
        Entry plus(Entry other) {
            return new Entry(hash, beginning, Math.min(number, other.number), counted + other.counted);
        }
    }

    int size() {
        return size;
    }

    /**
     * A study has a value; telling it twice in a row counts once.
     *
     * @param number of the study
     */
    void add(char[] chars, int offset, int length, int number) {
        long hash = ValueHash.of(chars, offset, length);
        int slot = slot(hash);
        if (counts[slot] == 0) {
            if (2 * (size + 1) > counts.length) {
                grow();
                slot = slot(hash);
            }
            hashes[slot] = hash;
            beginnings[slot] = ValueHash.beginning(chars, offset, length);
            firsts[slot] = number;
            size++;
        } else if (lasts[slot] == number) {
            return;
        }
        counts[slot]++;
        lasts[slot] = number;
        firsts[slot] = Math.min(firsts[slot], number);
    }

    /** All values by hash; the table is empty afterwards. */
    Entry[] take() {
        Entry[] entries = new Entry[size];
        int at = 0;
        for (int slot = 0; slot < counts.length; slot++) {
            if (counts[slot] > 0) {
                entries[at++] = new Entry(hashes[slot], beginnings[slot], firsts[slot], counts[slot]);
            }
        }
        Arrays.sort(entries, Entry.BY_HASH);
        allot(SMALLEST);
        size = 0;
        return entries;
    }

    private int slot(long hash) {
        int mask = counts.length - 1;
        int slot = (int) hash & mask;
        while (counts[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldBeginnings = beginnings;
        int[] oldCounts = counts;
        int[] oldFirsts = firsts;
        int[] oldLasts = lasts;
        allot(counts.length * 2);
        for (int old = 0; old < oldCounts.length; old++) {
            if (oldCounts[old] > 0) {
                int slot = slot(oldHashes[old]);
                hashes[slot] = oldHashes[old];
                beginnings[slot] = oldBeginnings[old];
                counts[slot] = oldCounts[old];
                firsts[slot] = oldFirsts[old];
                lasts[slot] = oldLasts[old];
            }
        }
    }

    private void allot(int length) {
        hashes = new long[length];
        beginnings = new long[length];
        counts = new int[length];
        firsts = new int[length];
        lasts = new int[length];
    }
}
