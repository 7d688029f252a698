package org.eligo.bench.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server in a process of its own, as {@code ./eligo serve} runs it, so that it shares no heap with the clients. */
public final class ServedStore implements AutoCloseable {

    private static final Pattern ANSWERS = Pattern.compile("Eligo answers at http://[^:]+:(\\d+)/ .*");

    private static final List<String> JAVA_OPTIONS = List.of(
            "--enable-native-access=ALL-UNNAMED", "-Xmx1g", "-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders");

    private final Process process;
    private final InetSocketAddress address;

    private ServedStore(Process process, InetSocketAddress address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts; when this returns, it answers.
     *
     * @param main the class that starts the program
     * @param data folder of the store
     * @throws IOException if it does not start; what it said goes to standard error
     */
    public static ServedStore start(String main, Path data) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JAVA_OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of("serve", "--data", data.toString(), "--port", "0"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher answers = ANSWERS.matcher(line);
            if (answers.matches()) {
                return new ServedStore(
                        process,
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(answers.group(1))));
            }
        }
        process.destroy();
        throw new IOException("The server did not start.");
    }

    public InetSocketAddress address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                Process unused = process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
