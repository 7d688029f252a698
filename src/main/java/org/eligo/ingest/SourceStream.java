package org.eligo.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The bytes as they lie on the disk or come through the pipe: counts them, and tells a source that fails (which ends the load)
 * from damaged packing (which ends one text).
 */
final class SourceStream extends FilterInputStream {

    private final String name;
    private final AtomicLong counter;

    SourceStream(InputStream in, String name, AtomicLong counter) {
        super(in);
        this.name = name;
        this.counter = counter;
    }

    @Override
    public int read() {
        try {
            int b = in.read();
            counter.addAndGet(b < 0 ? 0 : 1);
            return b;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public int read(byte[] target, int from, int length) {
        try {
            int read = in.read(target, from, length);
            counter.addAndGet(Math.max(0, read));
            return read;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private LoadException failure(IOException e) {
        return new LoadException(name + " cannot be read on: " + e.getMessage() + ".", e);
    }
}
