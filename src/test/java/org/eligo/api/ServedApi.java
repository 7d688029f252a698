package org.eligo.api;

import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.eligo.finder.Finder;

/** The interface on a free port of this machine, and two ways to ask it. */
final class ServedApi implements AutoCloseable {

    private final Javalin server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    ServedApi(Finder finder) {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            ApiRoutes.prepare(config);
            ApiRoutes.addTo(config.routes, finder);
        });
        var unused = server.start("127.0.0.1", 0);
    }

    int port() {
        return server.port();
    }

    /** Asks by a path and query that Java takes as a URI. */
    HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        return send("GET", address, headers);
    }

    HttpResponse<String> send(String method, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends the request line as it stands, and returns all that comes back. */
    String raw(String requestLine) throws IOException {
        return new String(bytes(requestLine, ""), StandardCharsets.UTF_8);
    }

    /** @param headers each ended by a line break */
    byte[] bytes(String requestLine, String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String text = requestLine + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            var unused = socket.getInputStream().transferTo(all);
            return all.toByteArray();
        }
    }

    @Override
    public void close() {
        var unused = server.stop();
    }
}
