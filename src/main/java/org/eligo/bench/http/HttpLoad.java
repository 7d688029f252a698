package org.eligo.bench.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks a server over some connections, on each the next request as soon as the last is answered. The time of a request is that from its first
 * byte to the last byte of its answer.
 */
public final class HttpLoad {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final InetSocketAddress server;

    public HttpLoad(InetSocketAddress server) {
        this.server = server;
    }

    /** What one connection saw. */
    private static final class Seen {

        private long[] nanos = new long[1024];
        private int answers;
        private long errors;
        private long bytes;

        void answer(long time, long body) {
            if (answers == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * answers);
            }
            nanos[answers++] = time;
            bytes += body;
        }
    }

    /** Asks for so long, goes on until the last request is answered, and says how it went. */
    public HttpFigures run(Workload load, Duration time) throws InterruptedException {
        List<byte[]> requests = load.requests();
        AtomicInteger next = new AtomicInteger();
        long began = System.nanoTime();
        long end = began + time.toNanos();
        List<Future<Seen>> running = new ArrayList<>();
        List<Seen> seen = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(load.connections())) {
            for (int i = 0; i < load.connections(); i++) {
                running.add(clients.submit(() -> ask(requests, next, end)));
            }
            for (Future<Seen> one : running) {
                seen.add(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed.", e);
        }
        return figures(load, seen, System.nanoTime() - began);
    }

    private Seen ask(List<byte[]> requests, AtomicInteger next, long end) {
        Seen seen = new Seen();
        try (Wire wire = new Wire(server, PATIENCE)) {
            while (System.nanoTime() < end) {
                byte[] request = requests.get(Math.floorMod(next.getAndIncrement(), requests.size()));
                long began = System.nanoTime();
                try {
                    Wire.Answer answer = wire.ask(request, false);
                    if (answer.status() == 200) {
                        seen.answer(System.nanoTime() - began, answer.bytes());
                    } else {
                        seen.errors++;
                    }
                } catch (IOException e) {
                    // Counted; the next request opens the connection again.
                    seen.errors++;
                }
            }
        }
        return seen;
    }

    private static HttpFigures figures(Workload load, List<Seen> seen, long nanos) {
        long[] rising = seen.stream()
                .flatMapToLong(s -> Arrays.stream(s.nanos, 0, s.answers))
                .sorted()
                .toArray();
        return new HttpFigures(
                load,
                rising.length,
                seen.stream().mapToLong(s -> s.errors).sum(),
                seen.stream().mapToLong(s -> s.bytes).sum(),
                nanos,
                atRank(rising, 50),
                atRank(rising, 99),
                atRank(rising, 100));
    }

    /** Nearest rank, in milliseconds; 0 where nothing was answered. */
    private static double atRank(long[] rising, int percent) {
        return rising.length == 0 ? 0 : rising[(int) (((long) percent * rising.length + 99) / 100) - 1] / 1e6;
    }
}
