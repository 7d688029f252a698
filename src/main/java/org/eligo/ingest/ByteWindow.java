package org.eligo.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The part of a stream that is being looked at. What lies before {@link #kept} may be forgotten with every {@link #more}; the
 * fields then move together. Fields rather than methods: they are read for every byte.
 */
final class ByteWindow {

    static final int USUAL_SIZE = 1 << 20;
    private static final int SHRINK_ABOVE = 8 << 20;
    private static final int MAX_STEP = 16 << 20;

    private final InputStream in;
    private long forgotten;
    private boolean ended;
    private @Nullable String failure;

    byte[] bytes;
    /** The first byte still needed; never behind {@link #position}. */
    int kept;
    /** The next byte. */
    int position;
    /** Behind the last byte read. */
    int limit;

    /** @param space to be used while it is large enough; the window's own until the text is read */
    ByteWindow(InputStream in, byte[] space) {
        this.in = in;
        this.bytes = space;
    }

    /** Reads on, at least one byte; false at the end of the text, also where damaged packing ends it. */
    boolean more() {
        if (ended) {
            return false;
        }
        if (limit == bytes.length) {
            makeRoom();
        }
        try {
            int read = in.read(bytes, limit, bytes.length - limit);
            if (read > 0) {
                limit += read;
                return true;
            }
        } catch (IOException | IllegalArgumentException e) {
            failure = InputReader.inWords(e);
        }
        ended = true;
        return false;
    }

    /** The byte at that distance behind {@link #kept}, reading on where needed; -1 behind the end. Bytes are 0 to 255. */
    int at(int distance) {
        while (kept + distance >= limit) {
            if (!more()) {
                return -1;
            }
        }
        return bytes[kept + distance] & 0xff;
    }

    /** How many bytes of the stream lie before the position. */
    long offset() {
        return forgotten + position;
    }

    /** Why the text ended before its end; null where it did not. */
    @Nullable
    String failure() {
        return failure;
    }

    private void makeRoom() {
        int length = limit - kept;
        if (kept == 0) {
            bytes = Arrays.copyOf(bytes, Math.addExact(length, Math.min(length, MAX_STEP)));
            return;
        }
        byte[] target = bytes.length > SHRINK_ABOVE && length < USUAL_SIZE / 2 ? new byte[USUAL_SIZE] : bytes;
        System.arraycopy(bytes, kept, target, 0, length);
        bytes = target;
        forgotten += kept;
        position -= kept;
        kept = 0;
        limit = length;
    }
}
