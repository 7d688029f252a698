package org.eligo.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Frames between the reading thread and the workers, bounded by their bytes. One frame always fits, however large. */
final class FrameQueue {

    /** A frame and its running number. */
    record Item(byte[] json, Place place, long order) {}

    private static final int BATCH_BYTES = 256 << 10;

    private final long maxBytes;
    private final ArrayDeque<Item> items = new ArrayDeque<>();
    private long bytes;
    private int atWork;
    private boolean finished;
    private @Nullable Throwable failure;

    FrameQueue(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Waits for room. @throws Stopped if a worker failed */
    synchronized void put(Item item) {
        while (failure == null && bytes > 0 && bytes + item.json().length > maxBytes) {
            await();
        }
        check();
        items.add(item);
        bytes += item.json().length;
        notifyAll();
    }

    /** The next frames, one or several, to be given back by {@link #done}; empty when there will be no more. */
    synchronized List<Item> take() {
        while (failure == null && items.isEmpty() && !finished) {
            await();
        }
        List<Item> batch = new ArrayList<>();
        if (failure != null) {
            return batch;
        }
        long size = 0;
        for (Item next = items.peek();
                next != null && (batch.isEmpty() || size + next.json().length <= BATCH_BYTES);
                next = items.peek()) {
            batch.add(items.remove());
            size += next.json().length;
        }
        atWork += batch.isEmpty() ? 0 : 1;
        return batch;
    }

    /** The frames have been worked on; only now do they leave room. */
    synchronized void done(List<Item> batch) {
        for (Item item : batch) {
            bytes -= item.json().length;
        }
        atWork--;
        notifyAll();
    }

    /** Waits until everything that was put has been worked on. @throws Stopped if a worker failed */
    synchronized void awaitIdle() {
        while (failure == null && (atWork > 0 || !items.isEmpty())) {
            await();
        }
        check();
    }

    /** Nothing more will be put. */
    synchronized void finish() {
        finished = true;
        notifyAll();
    }

    /** Ends it all; the first reason counts. */
    synchronized void stop(Throwable reason) {
        if (failure == null) {
            failure = reason;
        }
        items.clear();
        notifyAll();
    }

    private void check() {
        if (failure != null) {
            throw new Stopped(failure);
        }
    }

    @SuppressWarnings("WaitNotInLoop") // every caller asks again in a loop
    private void await() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(e);
        }
    }

    /** The load was stopped; the cause says why. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped(Throwable cause) {
            super(cause);
        }
    }
}
