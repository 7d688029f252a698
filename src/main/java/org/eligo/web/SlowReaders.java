package org.eligo.web;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Cuts clients off that take an answer by drops and so hold a thread. What counts is the time that writing waits for the client, never
 * the time that the answer takes to be made: it may be {@link ServerLimits#idle}, and a second more for each {@link
 * ServerLimits#leastRate} bytes.
 */
final class SlowReaders extends Handler.Wrapper {

    private final ServerLimits limits;

    /** @param limits of which the least rate is above 0 */
    SlowReaders(ServerLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(request, new Watched(request, response), callback);
    }

    private final class Watched extends Response.Wrapper {

        private final AtomicLong waited = new AtomicLong();
        private final AtomicLong bytes = new AtomicLong();

        Watched(Request request, Response response) {
            super(request, response);
        }

        @Override
        public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
            int length = content == null ? 0 : content.remaining();
            if (length == 0) {
                super.write(last, content, callback);
                return;
            }
            long granted = limits.idle().toNanos()
                    + (long) (bytes.addAndGet(length) * 1e9 / limits.leastRate())
                    - waited.get();
            long began = System.nanoTime();
            Scheduler.Task end = getRequest()
                    .getComponents()
                    .getScheduler()
                    .schedule(this::cutOff, Math.max(0, granted), TimeUnit.NANOSECONDS);
            super.write(
                    last,
                    content,
                    Callback.from(
                            () -> {
                                boolean unused = end.cancel();
                                long unusedSum = waited.addAndGet(System.nanoTime() - began);
                            },
                            callback));
        }

        /** The write that is under way fails, and with it whoever makes the answer. */
        private void cutOff() {
            TimeoutException tooSlow = new TimeoutException("The client takes less than least-rate bytes a second.");
            getRequest().getConnectionMetaData().getConnection().getEndPoint().close(tooSlow);
        }
    }
}
