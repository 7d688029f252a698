package org.eligo.app;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eligo.demo.DemoStudies;

/** Runs the program in a process of its own, in a folder of its own, as the launcher would. */
final class Eligo {

    private final Path folder;

    Eligo(Path folder) {
        this.folder = folder;
    }

    /** How a run ended. */
    record Ended(int code, String out, String err) {}

    /** Runs to the end. */
    Ended run(String... arguments) {
        return run(new byte[0], arguments);
    }

    Ended run(byte[] input, String... arguments) {
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path err = Files.createTempFile(folder, "err", ".txt");
            Process process = start(out, err, arguments);
            try (OutputStream stream = process.getOutputStream()) {
                stream.write(input);
            }
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The program did not end: " + String.join(" ", arguments));
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts, and leaves the rest to the caller. */
    Process start(Path out, Path err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath(),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /** Good in any folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Fictional studies, one a line. */
    static byte[] studies(int count) {
        StringBuilder lines = new StringBuilder();
        new DemoStudies()
                .studies(count)
                .forEach(json ->
                        lines.append(new String(json, StandardCharsets.UTF_8)).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
