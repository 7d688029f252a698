package org.eligo.bench.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eligo.search.SearchEngine;

/**
 * Asks a server what nobody should, and holds every answer against what is promised: it comes in time; its status is none of 5xx but 503,
 * with a Retry-After (and 505 for another version of HTTP); an error has the form of the face that was asked, and shows nothing of the
 * program's inside; a good answer has one of the types that the address tells.
 */
public final class HttpFuzz {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Below these, errors are plain text as the registry's are. */
    private static final List<String> REGISTRYS = List.of("/api/v2/", "/api/int/", "/api/oas/");

    private static final int MOST_FAILURES = 20;
    private static final Pattern INSIDE = Pattern.compile(
            "\\sat [\\w.$]+\\(\\w+\\.java:\\d+\\)|(java|org\\.eligo|org\\.eclipse)\\.[\\w.]+Exception|Jetty");

    private HttpFuzz() {}

    /**
     * How it went.
     *
     * @param statuses how many answers had each
     * @param failed requests whose answer broke a promise
     * @param failures some of them, each with its number, its beginning and what was wrong
     * @param slowestNumber counted from 0
     */
    public record Report(
            long seed,
            long asked,
            Duration time,
            Map<Integer, Long> statuses,
            long failed,
            List<String> failures,
            long slowestMicros,
            long slowestNumber) {

        public boolean isClean() {
            return failed == 0;
        }

        /** For people: what was asked and answered, the slowest answer, and one line for each broken promise that is listed. */
        public List<String> lines() {
            double seconds = Math.max(1e-3, time.toNanos() / 1e9);
            List<String> lines = new ArrayList<>();
            lines.add(String.format(
                    Locale.ROOT, "%,d requests in %.1f s (%,d/s).", asked, seconds, Math.round(asked / seconds)));
            lines.add(
                    "Answers by status (0: the connection was closed without one, which only what is no HTTP may be): "
                            + statuses + ".");
            lines.add(String.format(
                    Locale.ROOT,
                    "The slowest took %.1f ms: request %d of seed %d.",
                    slowestMicros / 1e3,
                    slowestNumber,
                    seed));
            lines.add(
                    isClean()
                            ? "Every promise of the server was kept."
                            : String.format(Locale.ROOT, "%,d answers broke a promise of the server:", failed));
            lines.addAll(failures);
            return lines;
        }
    }

    /**
     * Asks.
     *
     * @param engine with some studies
     * @param count requests, 1 or more
     */
    public static Report run(HttpSurface surface, SearchEngine engine, long seed, long count) {
        RequestMaker maker = new RequestMaker(surface.addresses(), seed);
        Map<Integer, Long> statuses = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        long failed = 0;
        long slowest = 0;
        long slowestNumber = 0;
        long began = System.nanoTime();
        try (HttpSurface.Served served = surface.serve(engine);
                Wire wire =
                        new Wire(new InetSocketAddress(InetAddress.getLoopbackAddress(), served.port()), PATIENCE)) {
            for (long number = 0; number < count; number++) {
                RequestMaker.Made made = maker.next();
                long asked = System.nanoTime();
                Optional<String> complaint;
                try {
                    Wire.Answer answer = wire.ask(made.bytes(), true);
                    Long unused = statuses.merge(answer.status(), 1L, Long::sum);
                    complaint = complaint(made, answer);
                } catch (IOException e) {
                    // What is no HTTP may be answered by silence; the rest may not.
                    complaint = made.wellFormed() ? Optional.of("no answer: " + e) : Optional.empty();
                    if (e instanceof java.net.SocketTimeoutException) {
                        complaint = Optional.of("no answer in " + PATIENCE.toSeconds() + " s");
                    }
                    Long unused = statuses.merge(0, 1L, Long::sum);
                }
                if (!made.wellFormed()) {
                    wire.hangUp();
                }
                long micros = (System.nanoTime() - asked) / 1_000;
                if (micros > slowest) {
                    slowest = micros;
                    slowestNumber = number;
                }
                if (complaint.isPresent()) {
                    failed++;
                    if (failures.size() < MOST_FAILURES) {
                        failures.add("request " + number + ": " + complaint.get() + ": " + shown(made.bytes()));
                    }
                }
            }
        }
        return new Report(
                seed,
                count,
                Duration.ofNanos(System.nanoTime() - began),
                statuses,
                failed,
                List.copyOf(failures),
                slowest,
                slowestNumber);
    }

    private static Optional<String> complaint(RequestMaker.Made made, Wire.Answer answer) {
        int status = answer.status();
        String type = answer.header("Content-Type").orElse("");
        if (status == 503) {
            return answer.header("Retry-After").isPresent() ? Optional.empty() : Optional.of("503 without Retry-After");
        }
        if (status >= 500 && (status != 505 || made.wellFormed())) {
            return Optional.of("status " + status);
        }
        if (status >= 400 && INSIDE.matcher(answer.text()).find()) {
            return Optional.of("an error that shows the program's inside");
        }
        if (!made.wellFormed()) {
            return Optional.empty();
        }
        if (status >= 400) {
            return wrongErrorType(made.path(), type);
        }
        boolean told = made.media().isEmpty()
                || status != 200
                || made.media().stream().anyMatch(media -> sameType(type, media));
        return told ? Optional.empty() : Optional.of("type " + type + " instead of " + made.media());
    }

    private static Optional<String> wrongErrorType(String path, String type) {
        String plain = path.replaceAll("/+", "/");
        String right;
        if (REGISTRYS.stream().anyMatch(plain::startsWith)) {
            right = "text/plain; charset=UTF-8";
        } else if (plain.startsWith("/api/")) {
            right = "application/json";
        } else {
            right = "text/html";
        }
        boolean good = right.startsWith("text/plain") ? type.equals(right) : sameType(type, right);
        return good ? Optional.empty() : Optional.of("an error of type " + type + " instead of " + right);
    }

    private static boolean sameType(String type, String wanted) {
        return bare(type).equalsIgnoreCase(bare(wanted));
    }

    private static String bare(String type) {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip();
    }

    private static String shown(byte[] request) {
        String text = new String(request, 0, Math.min(400, request.length), StandardCharsets.UTF_8);
        return text.replace("\r\n", " ⏎ ").replaceAll("\\p{Cntrl}", "·");
    }
}
