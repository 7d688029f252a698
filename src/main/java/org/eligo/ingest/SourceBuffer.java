package org.eligo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A buffered stream whose beginning can be looked at; whose {@code available} is 0 only at its end, which is what the JDK's gzip
 * reader asks before it looks for another member; and whose {@code read} reads once, so that a failure does not take with it what
 * came before.
 */
final class SourceBuffer extends InputStream {

    private static final int SIZE = 1 << 13;
    private static final int HEAD = 4;

    private final InputStream in;
    private final byte[] buffer = new byte[SIZE];
    private int position;
    private int limit;

    SourceBuffer(InputStream in) {
        this.in = in;
    }

    /** The first four bytes, fewer where there are no more; only before anything was read. They stay to be read. */
    byte[] head() throws IOException {
        while (limit < HEAD) {
            int read = in.read(buffer, limit, SIZE - limit);
            if (read < 0) {
                break;
            }
            limit += read;
        }
        return Arrays.copyOf(buffer, Math.min(limit, HEAD));
    }

    @Override
    public int read() throws IOException {
        return available() == 0 ? -1 : buffer[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (position == limit) {
            return in.read(target, from, length);
        }
        int ready = Math.min(length, limit - position);
        System.arraycopy(buffer, position, target, from, ready);
        position += ready;
        return ready;
    }

    @Override
    public int available() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(buffer, 0, SIZE));
        }
        return limit - position;
    }
}
