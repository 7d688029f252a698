package org.eligo.ingest;

import org.eligo.study.NctId;
import org.jspecify.annotations.Nullable;

/** Two bits for every NCT number: 2 MB for the registry as it is, 25 MB if its numbers were all used. */
final class SeenNumbers {

    private static final int PER_PAGE = 1 << 16;
    private static final int PER_WORD = 32;

    private final long[] @Nullable [] pages = new long[NctId.MAX_NUMBER / PER_PAGE + 1][];

    /** 0 where nothing was set. */
    int rank(int number) {
        long[] page = pages[number / PER_PAGE];
        return page == null ? 0 : (int) (page[word(number)] >>> shift(number)) & 3;
    }

    void set(int number, int rank) {
        long[] page = pages[number / PER_PAGE];
        if (page == null) {
            page = new long[PER_PAGE / PER_WORD];
            pages[number / PER_PAGE] = page;
        }
        page[word(number)] = (page[word(number)] & ~(3L << shift(number))) | ((long) rank << shift(number));
    }

    private static int word(int number) {
        return (number % PER_PAGE) / PER_WORD;
    }

    private static int shift(int number) {
        return (number % PER_WORD) * 2;
    }
}
