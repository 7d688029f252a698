package org.eligo.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eligo.bench.BenchCommand;
import org.eligo.cli.EligoCommand;
import org.eligo.cli.ExitCode;
import org.eligo.cli.Settings;
import org.eligo.cli.UsageException;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    /** Lucene advises an incubating module for vectors; text search gains nothing from it. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    public static void main(String[] arguments) {
        VECTORS.setLevel(Level.SEVERE);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        int code = run(arguments, System.getenv(), Path.of(""), new PrintWriter(out, true, StandardCharsets.UTF_8));
        out.flush();
        System.exit(code);
    }

    /** The whole command line, for those settings. */
    public static CommandLine commandLine(Settings settings) {
        CommandLine bench = new CommandLine(new BenchCommand(new AllFaces())).addSubcommand(new PagesCommand());
        return EligoCommand.commandLine(new EmbeddedWorkshop(), settings, Map.of("bench", bench));
    }

    static int run(String[] arguments, Map<String, String> environment, Path folder, PrintWriter out) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            return commandLine(Settings.of(environment, folder))
                    .setOut(out)
                    .setErr(err)
                    .execute(arguments);
        } catch (UsageException e) {
            err.println(e.getMessage());
            return ExitCode.USAGE;
        }
    }
}
