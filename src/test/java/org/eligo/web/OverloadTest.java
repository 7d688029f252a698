package org.eligo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens at the server's limits. */
@Timeout(60)
class OverloadTest {

    private static final int ENDLESS = 400 << 20;

    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private HttpServer server = serve(ServerLimits.STANDARD);

    @AfterEach
    void close() {
        gate.countDown();
        server.close();
    }

    private HttpServer serve(ServerLimits limits) {
        ErrorForm errors = (path, status, sentence) ->
                new ErrorForm.Body("text/plain; charset=UTF-8", sentence, Map.of("X-Path", path));
        return HttpServer.start("127.0.0.1", 0, limits, errors, config -> {
            var unusedBroken = config.routes.get("/broken", context -> {
                throw new StackOverflowError("on purpose");
            });
            var unusedQuick = config.routes.get("/quick", context -> context.result("quick"));
            var unusedSlow = config.routes.get("/slow", context -> {
                int unused = working.incrementAndGet();
                gate.await();
                context.result("slow");
            });
            var unusedEndless = config.routes.get("/endless", context -> {
                int unused = working.incrementAndGet();
                byte[] much = new byte[64 * 1024];
                try {
                    OutputStream out = context.outputStream();
                    for (int written = 0; written < ENDLESS; written += much.length) {
                        out.write(much);
                    }
                } catch (IOException e) {
                    unused = brokenOff.incrementAndGet();
                    throw e;
                } finally {
                    unused = working.decrementAndGet();
                }
            });
        });
    }

    private void restart(ServerLimits limits) {
        server.close();
        server = serve(limits);
    }

    private static ServerLimits limits(int requests, int waiting, Duration wait, Duration idle) {
        ServerLimits all = ServerLimits.STANDARD;
        return new ServerLimits(
                requests, waiting, wait, all.connections(), idle, all.leastRate(), all.headerBytes(), all.bodyBytes());
    }

    private Socket asked(String path) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private String answer(String path) throws IOException {
        try (Socket socket = asked(path)) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            long unused = socket.getInputStream().transferTo(all);
            return all.toString(StandardCharsets.UTF_8);
        }
    }

    private static void await(AtomicInteger counter, int value) throws InterruptedException {
        while (counter.get() != value) {
            Thread.sleep(5);
        }
    }

    @Test
    void what_nobody_expected_is_told_in_a_sentence() throws Exception {
        HttpResponse<String> answer;
        try (HttpClient client = HttpClient.newHttpClient()) {
            answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/broken"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .isEqualTo(
                        "The request could not be answered: something is wrong with this server, not with the request.");
        assertThat(answer.headers().firstValue("X-Path")).contains("/broken");
    }

    @Test
    void what_neither_can_be_worked_on_nor_may_wait_is_told_to_come_again() throws Exception {
        restart(limits(2, 1, Duration.ofSeconds(30), Duration.ofSeconds(30)));
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> first = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                first.add(clients.submit(() -> answer("/slow")));
            }
            await(working, 2);
            List<Future<String>> further = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                further.add(clients.submit(() -> answer("/quick")));
            }
            List<String> refused = new ArrayList<>();
            while (refused.size() < 4) {
                refused.clear();
                for (Future<String> one : further) {
                    if (one.isDone()) {
                        refused.add(one.get());
                    }
                }
                Thread.sleep(5);
            }
            assertThat(refused)
                    .hasSize(4)
                    .allSatisfy(text -> assertThat(text)
                            .startsWith("HTTP/1.1 503 ")
                            .contains("Retry-After: 30\r\n", "X-Path: /quick\r\n", "more requests than it can answer"));
            gate.countDown();
            for (Future<String> one : first) {
                assertThat(one.get()).startsWith("HTTP/1.1 200 ");
            }
            int answered = 0;
            for (Future<String> one : further) {
                answered += one.get().startsWith("HTTP/1.1 200 ") ? 1 : 0;
            }
            assertThat(answered).as("the one that waited is answered").isEqualTo(1);
        }
    }

    @Test
    void who_waits_too_long_is_told_to_come_again() throws Exception {
        restart(limits(1, 5, Duration.ofMillis(300), Duration.ofSeconds(30)));
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> slow = clients.submit(() -> answer("/slow"));
            await(working, 1);
            assertThat(answer("/quick")).startsWith("HTTP/1.1 503 ").contains("Retry-After: 1\r\n");
            assertThat(answer("/es/quick"))
                    .startsWith("HTTP/1.1 503 ")
                    .contains("El servidor tiene ahora más peticiones de las que puede contestar");
            gate.countDown();
            assertThat(slow.get()).startsWith("HTTP/1.1 200 ");
            assertThat(answer("/quick")).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void a_reader_that_takes_nothing_gives_its_thread_back() throws Exception {
        restart(limits(1, 5, Duration.ofSeconds(20), Duration.ofMillis(500)));
        try (Socket lazy = asked("/endless")) {
            await(working, 1);
            assertThat(answer("/quick")).startsWith("HTTP/1.1 200 ");
            await(brokenOff, 1);
            assertThat(working.get()).isZero();
            assertThat(lazy.isClosed()).isFalse();
        }
    }

    @Test
    void a_reader_that_takes_a_byte_now_and_then_is_cut_off() throws Exception {
        ServerLimits all = ServerLimits.STANDARD;
        restart(new ServerLimits(
                1,
                5,
                Duration.ofSeconds(20),
                all.connections(),
                Duration.ofMillis(600),
                50_000_000,
                all.headerBytes(),
                all.bodyBytes()));
        try (Socket slow = asked("/endless")) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            byte[] some = new byte[20_000];
            while (brokenOff.get() == 0
                    && System.nanoTime() < end
                    && slow.getInputStream().read(some) >= 0) {
                Thread.sleep(5);
            }
            await(brokenOff, 1);
            assertThat(answer("/quick")).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void a_connection_that_breaks_gives_its_thread_back() throws Exception {
        restart(limits(1, 5, Duration.ofSeconds(20), Duration.ofSeconds(20)));
        try (Socket broken = asked("/endless")) {
            await(working, 1);
            broken.setSoLinger(true, 0);
        }
        assertThat(answer("/quick")).startsWith("HTTP/1.1 200 ");
        await(brokenOff, 1);
    }

    @Test
    void a_request_that_never_ends_its_headers_is_closed() throws Exception {
        restart(limits(1, 5, Duration.ofSeconds(20), Duration.ofMillis(300)));
        try (Socket half = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            half.setSoTimeout(20_000);
            half.getOutputStream().write("GET /quick HTTP/1.1\r\nHost".getBytes(StandardCharsets.US_ASCII));
            half.getOutputStream().flush();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            long unused = half.getInputStream().transferTo(all);
            assertThat(all.toString(StandardCharsets.UTF_8))
                    .doesNotContain(" 200 ")
                    .doesNotContain("500");
        }
    }
}
