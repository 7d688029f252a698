package org.eligo.statistics;

/** What is kept of a value instead of its text. */
final class ValueHash {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private ValueHash() {}

    /** 64 bits; among ten million values two that differ have the same in one case of 300,000. */
    static long of(char[] chars, int offset, int length) {
        long hash = length * MIX;
        int at = offset;
        int end = offset + length;
        for (; at + 4 <= end; at += 4) {
            hash = step(
                    hash,
                    chars[at] | (long) chars[at + 1] << 16 | (long) chars[at + 2] << 32 | (long) chars[at + 3] << 48);
        }
        long rest = 0;
        for (int shift = 0; at < end; at++, shift += 16) {
            rest |= (long) chars[at] << shift;
        }
        return finish(step(hash, rest));
    }

    /** The first eight bytes of the text in UTF-8, zeros where it is shorter: compared without a sign they order as the texts do. */
    static long beginning(char[] chars, int offset, int length) {
        long bytes = 0;
        int shift = 56;
        for (int at = offset; at < offset + length && shift >= 0; ) {
            int point = Character.codePointAt(chars, at, offset + length);
            at += Character.charCount(point);
            int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            for (int i = 0; i < size && shift >= 0; i++, shift -= 8) {
                bytes |= (long) utf8(point, size, i) << shift;
            }
        }
        return bytes;
    }

    private static int utf8(int point, int size, int index) {
        if (size == 1) {
            return point;
        }
        int bits = point >>> (6 * (size - 1 - index));
        return index == 0 ? ((0xF00 >> size) & 0xFF) | bits : 0x80 | (bits & 0x3F);
    }

    private static long step(long hash, long block) {
        long mixed = (hash ^ block) * MIX;
        return mixed ^ mixed >>> 29;
    }

    /** The last rounds of MurmurHash3, by Austin Appleby, who put it into the public domain. */
    private static long finish(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
