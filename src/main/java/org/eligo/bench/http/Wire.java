package org.eligo.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection of HTTP/1.1 that sends bytes as they are, right or wrong, and reads what comes back; small, so that little of the
 * machine is lost to measuring. It opens itself again after the server closed it. For one thread at a time.
 */
final class Wire implements AutoCloseable {

    private static final int MAX_HEAD_BYTES = 256 * 1024;

    private final InetSocketAddress server;
    private final int timeoutMillis;
    private final byte[] skipped = new byte[64 * 1024];
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    /** @param timeout the longest wait for the next byte */
    Wire(InetSocketAddress server, Duration timeout) {
        this.server = server;
        this.timeoutMillis = Math.toIntExact(timeout.toMillis());
    }

    /**
     * What came back.
     *
     * @param head the lines before the body
     * @param body empty where it was only counted
     * @param bytes of the body as it was sent
     */
    record Answer(int status, List<String> head, byte[] body, long bytes) {

        /** The value of a header, the first where there are several. */
        Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .findFirst();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /**
     * Asks.
     *
     * @param request all its bytes
     * @param kept whether the body is wanted; else it is counted
     * @throws IOException if no whole answer came, or none in time
     */
    Answer ask(byte[] request, boolean kept) throws IOException {
        boolean used = socket != null;
        try {
            return exchange(request, kept);
        } catch (EOFException | java.net.SocketException e) {
            close();
            if (!used) {
                throw e;
            }
            // The server may have closed the connection after the last answer; a new one tells.
            return exchange(request, kept);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Answer exchange(byte[] request, boolean kept) throws IOException {
        Socket open = socket;
        InputStream stream = in;
        if (open == null || stream == null) {
            open = new Socket();
            socket = open;
            open.setTcpNoDelay(true);
            open.setSoTimeout(timeoutMillis);
            open.connect(server, timeoutMillis);
            stream = new BufferedInputStream(open.getInputStream(), 64 * 1024);
            in = stream;
        }
        open.getOutputStream().write(request);
        Answer answer = read(stream, request[0] == 'H' && request[1] == 'E' && request[2] == 'A', kept);
        if (answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            close();
        }
        return answer;
    }

    private Answer read(InputStream stream, boolean headOnly, boolean kept) throws IOException {
        List<String> head = head(stream);
        String[] line = head.getFirst().split(" ", 3);
        if (line.length < 2 || !line[0].startsWith("HTTP/1.") || !line[1].matches("[1-5]\\d\\d")) {
            throw new IOException("What came back begins with no line of HTTP: " + head.getFirst());
        }
        int status = Integer.parseInt(line[1]);
        if (status == 100) {
            return read(stream, headOnly, kept);
        }
        Answer bare = new Answer(status, head, new byte[0], 0);
        if (headOnly || status == 204 || status == 304) {
            return bare;
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream(kept ? 1024 : 0);
        long bytes;
        Optional<String> length = bare.header("Content-Length");
        if (bare.header("Transfer-Encoding").isPresent()) {
            bytes = chunks(stream, kept ? body : null);
        } else if (length.isPresent()) {
            bytes = take(stream, Long.parseLong(length.get()), kept ? body : null);
        } else {
            bytes = rest(stream, kept ? body : null);
            close();
        }
        return new Answer(status, head, body.toByteArray(), bytes);
    }

    private static List<String> head(InputStream stream) throws IOException {
        List<String> lines = new ArrayList<>();
        int all = 0;
        for (String line = line(stream); !line.isEmpty(); line = line(stream)) {
            lines.add(line);
            all += line.length();
            if (all > MAX_HEAD_BYTES) {
                throw new IOException("The headers of the answer do not end.");
            }
        }
        if (lines.isEmpty()) {
            throw new EOFException("The answer has no head.");
        }
        return lines;
    }

    private static String line(InputStream stream) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = stream.read(); b != '\n'; b = stream.read()) {
            if (b < 0) {
                throw new EOFException("The connection ended within the head of the answer.");
            }
            if (line.length() > MAX_HEAD_BYTES) {
                throw new IOException("A line of the answer does not end.");
            }
            line.append((char) b);
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }

    private long chunks(InputStream stream, @Nullable ByteArrayOutputStream body) throws IOException {
        long all = 0;
        while (true) {
            String size = line(stream);
            int end = size.indexOf(';');
            long length = Long.parseLong((end < 0 ? size : size.substring(0, end)).strip(), 16);
            all += take(stream, length, body);
            String between = line(stream);
            if (!between.isEmpty()) {
                throw new IOException("A chunk of the answer is longer than it says.");
            }
            if (length == 0) {
                return all;
            }
        }
    }

    private long take(InputStream stream, long length, @Nullable ByteArrayOutputStream body) throws IOException {
        long left = length;
        while (left > 0) {
            int read = stream.read(skipped, 0, (int) Math.min(skipped.length, left));
            if (read < 0) {
                throw new EOFException("The connection ended within the body of the answer.");
            }
            if (body != null) {
                body.write(skipped, 0, read);
            }
            left -= read;
        }
        return length;
    }

    private long rest(InputStream stream, @Nullable ByteArrayOutputStream body) throws IOException {
        long all = 0;
        for (int read = stream.read(skipped); read >= 0; read = stream.read(skipped)) {
            if (body != null) {
                body.write(skipped, 0, read);
            }
            all += read;
        }
        return all;
    }

    /** Ends the connection; the next request opens another. */
    void hangUp() {
        close();
    }

    @Override
    public void close() {
        Socket open = socket;
        socket = null;
        in = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // It is of no use any more.
            }
        }
    }
}
