package org.eligo.bench.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eligo.essie.fuzz.EssieFuzz;

/** Makes requests: right ones, ones with wrong values, and ones that are hardly HTTP. The same seed makes the same. */
final class RequestMaker {

    private static final List<String> PIECES = List.of(
            "asthma",
            "NCT99000001",
            "nct99000007",
            "NCT00000000",
            "NCT1",
            "RECRUITING",
            "PHASE2",
            "10",
            "0",
            "-1",
            "1001",
            "99999999999999999999",
            "true",
            "false",
            "json",
            "csv",
            "ndjson",
            "@query",
            "@relevance",
            ":desc",
            ":asc",
            "StartDate",
            "LocationCity",
            "protocolSection",
            "distance(59.91,10.75,50km)",
            "distance(1,2,3mi)",
            "RANGE[",
            "AREA[",
            "]",
            "(",
            ")",
            "\"",
            "\\",
            "|",
            ",",
            ":",
            ";",
            "%",
            "%25",
            "%00",
            "+",
            " ",
            "\u0000",
            "\u0001",
            "\u007f",
            "é",
            "\uD83D\uDE00",
            "\uD800",
            "\uFFFF",
            "\u202E",
            "<script>",
            "'",
            "&",
            "=",
            "#",
            "..",
            "/",
            "//",
            "2025",
            "2025-13-45",
            "9999-99",
            "18 Years",
            "{\"a\":1}",
            "\r\n",
            "AQEBAAAAAD-AAAAF5xYX",
            "NaN",
            "1e308",
            "null");

    private static final List<String> STRANGE_PATHS = List.of(
            "/",
            "//",
            "/%",
            "/%0",
            "/%00",
            "/%2F",
            "/%2e%2e/",
            "/../..",
            "/./",
            "/;a=b",
            "/a;b/c",
            "/api",
            "/api/",
            "/api/v2",
            "/api/v2/",
            "/api/v3/studies",
            "/api/v2//studies",
            "/api/v2/studies/",
            "/api/v2/studies/NCT99000001/",
            "/api/v2/studies/%4e%43%5499000001",
            "/study/",
            "/study/x",
            "/study/NCT99000001/a/b",
            "/assets/",
            "/assets/../x",
            "/assets/%2e%2e",
            "/search/",
            "/favicon.ico",
            "*",
            "http://a/search",
            "\\",
            "/\u00e9",
            "/api/eligo",
            "/api/eligo/x?y=z",
            "?",
            "/?",
            "/search?",
            "/search?&&==&",
            "/search?%",
            "/search?cond=%FF%FE");

    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW", "get", "G\u0001T");

    private static final List<String> HEADERS = List.of(
            "Accept: application/json",
            "Accept: text/html;q=0.1, */*",
            "Accept: \u0001",
            "Accept-Encoding: gzip",
            "Accept-Encoding: br;q=1, gzip;q=0",
            "Accept-Encoding: gzip, gzip, zstd",
            "If-None-Match: *",
            "If-None-Match: \"x\"",
            "If-None-Match: W/\"",
            "If-Modified-Since: yesterday",
            "Range: bytes=0-10",
            "Range: bytes=-",
            "Cookie: a=b; c",
            "Cookie: \"",
            "Expect: 100-continue",
            "Content-Type: application/json",
            "Content-Type: multipart/form-data",
            "Content-Type: ;;;",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "X-Forwarded-For: 1.2.3.4",
            "Origin: http://a.example",
            "Access-Control-Request-Method: GET",
            "TE: trailers",
            "Host: b",
            "Content-Length: 0",
            "Content-Length: -1",
            "Content-Length: x",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip",
            ": empty",
            "No colon",
            "Connection: upgrade",
            "Connection: close");

    private final List<HttpSurface.Address> addresses;
    private final Random random;
    private final EssieFuzz queries;

    RequestMaker(List<HttpSurface.Address> addresses, long seed) {
        this.addresses = List.copyOf(addresses);
        this.random = new Random(seed);
        this.queries = new EssieFuzz(seed);
    }

    /**
     * A request.
     *
     * @param path of its address, undecoded; as far as it has one
     * @param wellFormed whether it is HTTP, whatever it asks for
     * @param media of a good answer; empty where they are not known
     */
    record Made(byte[] bytes, String path, boolean wellFormed, List<String> media) {}

    Made next() {
        int kind = random.nextInt(100);
        if (kind < 70) {
            HttpSurface.Address address = pick(addresses);
            return whole(address.method(), path(address), query(address), List.of(), address.media());
        }
        if (kind < 85) {
            HttpSurface.Address address = pick(addresses);
            return strange(pick(METHODS), path(address), query(address));
        }
        if (kind < 95) {
            return strange(random.nextInt(3) > 0 ? "GET" : pick(METHODS), pick(STRANGE_PATHS), "");
        }
        return damaged();
    }

    private Made whole(String method, String path, String query, List<String> headers, List<String> media) {
        StringBuilder text = new StringBuilder(method)
                .append(' ')
                .append(path)
                .append(query)
                .append(" HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(header -> text.append(header).append("\r\n"));
        byte[] bytes = text.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        return new Made(bytes, path, headers.isEmpty(), media);
    }

    private Made strange(String method, String path, String query) {
        List<String> headers = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            headers.add(random.nextInt(50) == 0 ? "X: " + "y".repeat(random.nextInt(300_000)) : pick(HEADERS));
        }
        headers.add("Connection: close");
        Made made = whole(method, path, query, headers, List.of());
        return new Made(made.bytes(), path, false, List.of());
    }

    /** Right but for some bytes. */
    private Made damaged() {
        HttpSurface.Address address = pick(addresses);
        String path = path(address);
        byte[] bytes = whole(address.method(), path, query(address), List.of("Connection: close"), List.of())
                .bytes();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new Made(bytes, "", false, List.of());
    }

    private String path(HttpSurface.Address address) {
        String path = address.path();
        for (HttpSurface.Parameter parameter : address.parameters()) {
            if (parameter.inPath()) {
                String value = random.nextInt(3) > 0 ? parameter.example().orElse("NCT99000001") : value(parameter);
                path = path.replace("{" + parameter.name() + "}", encoded(value));
            }
        }
        return path.replaceAll("\\{\\w+}", random.nextBoolean() ? "NCT99000001" : "x");
    }

    private String query(HttpSurface.Address address) {
        List<HttpSurface.Parameter> known =
                address.parameters().stream().filter(p -> !p.inPath()).toList();
        StringBuilder query = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            HttpSurface.Parameter parameter = known.isEmpty() || random.nextInt(20) == 0
                    ? new HttpSurface.Parameter(pick(PIECES), false, List.of(), java.util.Optional.empty())
                    : pick(known);
            query.append(query.isEmpty() ? '?' : '&').append(encoded(parameter.name()));
            if (random.nextInt(40) > 0) {
                query.append('=').append(encoded(value(parameter)));
            }
        }
        return query.toString();
    }

    private String value(HttpSurface.Parameter parameter) {
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 ->
                parameter.values().isEmpty() ? parameter.example().orElseGet(this::garbage) : pick(parameter.values());
            case 4, 5 -> shortened(queries.next());
            case 6 -> mutated(parameter.example().orElse("NCT99000001"));
            case 7 ->
                String.join(
                        random.nextBoolean() ? "," : "|",
                        garbage(),
                        parameter.example().orElse("x"),
                        garbage());
            default -> garbage();
        };
    }

    private static String shortened(String text) {
        return text.length() > 20_000 ? text.substring(0, 20_000) : text;
    }

    private String garbage() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(pick(PIECES));
        }
        return random.nextInt(200) == 0 ? text.toString().repeat(300) : text.toString();
    }

    private String mutated(String text) {
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(changed.length() + 1);
        return switch (random.nextInt(3)) {
            case 0 -> changed.insert(at, pick(PIECES)).toString();
            case 1 ->
                changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(3)))
                        .toString();
            default -> changed.reverse().toString();
        };
    }

    /** Mostly as clients escape; at times raw, as some do, as far as a request line can hold it. */
    private String encoded(String text) {
        String escaped = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return random.nextInt(8) > 0 ? escaped : text.replaceAll("[\\s&#%\\u0000-\\u001f\\u007f-\\uffff]+", "+");
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
