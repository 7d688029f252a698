package org.eligo.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.eligo.search.BoundedEngine;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.web.ServerLimits;
import picocli.CommandLine.Option;

/** Where a server listens, how much it takes at once, and how it runs. */
final class ServerOptions {

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen on (default: ${DEFAULT-VALUE}).")
    private String host = "";

    @Option(names = "--port", paramLabel = "N", description = "Port; 0 takes any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--public-address",
            paramLabel = "URL",
            description = "Where people reach it (default: each request's own host).")
    private String publicAddress = "";

    @Option(
            names = "--searches-at-once",
            paramLabel = "N",
            description = "Searches at the same time; 0: two a processor (default: ${DEFAULT-VALUE}).")
    private int searches;

    @Option(
            names = "--exports-at-once",
            paramLabel = "N",
            description = "Walks over all matches at the same time (default: ${DEFAULT-VALUE}).")
    private int exports;

    @Option(
            names = "--max-requests",
            paramLabel = "N",
            description = "Requests worked on at the same time (default: ${DEFAULT-VALUE}).")
    private int requests;

    @Option(
            names = "--max-waiting",
            paramLabel = "N",
            description = "Requests that wait for their turn; more get 503 (default: ${DEFAULT-VALUE}).")
    private int waiting;

    @Option(
            names = "--wait-limit-ms",
            paramLabel = "MS",
            description = "One that waits longer for its turn gets 503 (default: ${DEFAULT-VALUE}).")
    private long waitLimitMillis;

    @Option(
            names = "--max-connections",
            paramLabel = "N",
            description = "Connections open at the same time (default: ${DEFAULT-VALUE}).")
    private int connections;

    @Option(
            names = "--idle-limit-ms",
            paramLabel = "MS",
            description = "A connection on which nothing moves so long is closed (default: ${DEFAULT-VALUE}).")
    private long idleLimitMillis;

    @Option(
            names = "--least-rate",
            paramLabel = "N",
            description = "Bytes a second that a client must take of an answer (default: ${DEFAULT-VALUE}).")
    private long leastRate;

    @Option(
            names = "--max-header-bytes",
            paramLabel = "N",
            description = "Bytes of a request's address and headers (default: ${DEFAULT-VALUE}).")
    private int headerBytes;

    @Option(
            names = "--max-body-bytes",
            paramLabel = "N",
            description = "Bytes of a request's body (default: ${DEFAULT-VALUE}).")
    private long bodyBytes;

    /** Serves until the process is asked to end. */
    int run(Workshop workshop, SearchEngine engine, PrintWriter out) throws InterruptedException {
        ServerLimits limits = limits();
        SearchEngine bounded = new BoundedEngine(engine, engineLimits());
        try (Workshop.Server running = workshop.serve(bounded, place(), limits)) {
            CountDownLatch ended = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "stop"));
            out.println("Eligo answers at http://" + shown(host) + ":" + running.port() + "/ (" + loaded(engine) + ")");
            out.flush();
            ended.await();
        }
        return ExitCode.ALL_WELL;
    }

    private Workshop.Place place() {
        Setting.PUBLIC_ADDRESS.check(publicAddress);
        return new Workshop.Place(host, port, SettingKind.WebAddress.of(publicAddress));
    }

    private ServerLimits limits() {
        Setting.PORT.check(port);
        Setting.MAX_REQUESTS.check(requests);
        Setting.MAX_WAITING.check(waiting);
        Setting.WAIT_LIMIT.check(waitLimitMillis);
        Setting.MAX_CONNECTIONS.check(connections);
        Setting.IDLE_LIMIT.check(idleLimitMillis);
        Setting.LEAST_RATE.check(leastRate);
        Setting.MAX_HEADER_BYTES.check(headerBytes);
        Setting.MAX_BODY_BYTES.check(bodyBytes);
        return new ServerLimits(
                requests,
                waiting,
                Duration.ofMillis(waitLimitMillis),
                connections,
                Duration.ofMillis(idleLimitMillis),
                leastRate,
                headerBytes,
                bodyBytes);
    }

    private BoundedEngine.Limits engineLimits() {
        Setting.SEARCHES_AT_ONCE.check(searches);
        Setting.EXPORTS_AT_ONCE.check(exports);
        int places = searches == 0 ? 2 * Runtime.getRuntime().availableProcessors() : searches;
        return new BoundedEngine.Limits(places, exports, Duration.ofMillis(waitLimitMillis));
    }

    private static String shown(String host) {
        return switch (host) {
            case "127.0.0.1", "0.0.0.0", "::" -> "localhost";
            default -> host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        };
    }

    private static String loaded(SearchEngine engine) {
        try (StudyReader reader = engine.reader()) {
            StoreState state = reader.state();
            String date = state.notes().get("dataDate");
            return String.format(Locale.ROOT, "%,d studies", state.studies())
                    + (date == null ? "" : ", data of " + date);
        }
    }
}
