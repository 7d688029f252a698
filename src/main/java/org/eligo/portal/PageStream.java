package org.eligo.portal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a page while it is made. A short one is kept until it is whole, so that a failure half-way can still become a page that says
 * so; a long one goes out piece by piece, and never stands in memory as a whole.
 */
final class PageStream extends OutputStream {

    /** Bytes that are kept; almost every page is shorter. */
    static final int KEPT = 256 * 1024;

    private final Supplier<OutputStream> out;
    private byte[] kept = new byte[16 * 1024];
    private int length;
    private Optional<OutputStream> sending = Optional.empty();

    /** @param out where a long page goes; asked for only if there is one */
    PageStream(Supplier<OutputStream> out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (sending.isEmpty() && length + count > KEPT) {
            sending = Optional.of(out.get());
            sending.get().write(kept, 0, length);
            kept = new byte[0];
        }
        if (sending.isPresent()) {
            sending.get().write(bytes, from, count);
            return;
        }
        if (length + count > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(2 * kept.length, length + count));
        }
        System.arraycopy(bytes, from, kept, length, count);
        length += count;
    }

    @Override
    public void close() throws IOException {
        if (sending.isPresent()) {
            sending.get().flush();
        }
    }

    /** The page, where it was short enough to be kept; empty where it is on its way already. */
    Optional<byte[]> whole() {
        return sending.isPresent() ? Optional.empty() : Optional.of(Arrays.copyOf(kept, length));
    }
}
