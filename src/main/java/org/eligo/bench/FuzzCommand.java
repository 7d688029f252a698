package org.eligo.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.eligo.bench.http.HttpFuzz;
import org.eligo.essie.fuzz.FuzzReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./eligo bench fuzz}. */
@Command(
        name = "fuzz",
        description = {
            "Throws generated and damaged queries at the parser of the query language: each must be read, and read the same",
            "again from its printed form, or be refused in one sentence. With --http: throws generated and damaged requests at",
            "the whole server: each must be answered in time, in the right form, and without a status of 5xx but 503."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:every promise was kept", "1:a promise was broken", "2:the command line was wrong"},
        footer = {"", "Example: ./eligo bench fuzz --count 5000000 --seed 7"})
public final class FuzzCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "How many strings or requests. Without it: " + FuzzBench.STRINGS + " strings, or "
                    + FuzzBench.REQUESTS + " requests.")
    private Optional<Long> count = Optional.empty();

    @Option(
            names = "--http",
            description = "Requests to a server with fictional studies instead of queries to the parser.")
    private boolean http;

    @ParentCommand
    private @Nullable BenchCommand bench;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same strings. Without it: another one each time; it is printed.")
    private Optional<Long> seed = Optional.empty();

    @Override
    public Integer call() throws IOException {
        long wanted = count.orElse(http ? FuzzBench.REQUESTS : FuzzBench.STRINGS);
        if (wanted < 1) {
            throw new ParameterException(spec.commandLine(), "--count takes 1 or more, not " + wanted + ".");
        }
        long given = seed.orElseGet(() -> new Random().nextLong());
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%s %,d %s of seed %d.",
                http ? "Sending" : "Reading",
                wanted,
                http ? "requests" : "strings",
                given));
        out.flush();
        List<String> lines;
        boolean clean;
        if (http) {
            HttpFuzz.Report report = FuzzBench.overHttp(
                    Objects.requireNonNull(bench, "picocli sets the parent").surface(), given, wanted);
            lines = report.lines();
            clean = report.isClean();
        } else {
            FuzzReport report = FuzzBench.run(given, wanted);
            lines = FuzzBench.lines(report);
            clean = report.isClean();
        }
        lines.forEach(out::println);
        out.flush();
        return clean ? 0 : 1;
    }
}
