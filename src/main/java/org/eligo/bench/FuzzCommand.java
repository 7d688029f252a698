package org.eligo.bench;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import org.eligo.essie.fuzz.FuzzReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./eligo bench fuzz}. */
@Command(
        name = "fuzz",
        description = {
            "Throws generated and damaged queries at the parser of the query language.",
            "Each must be read, and read the same again from its printed form, or be refused in one sentence."
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
            defaultValue = "" + FuzzBench.STRINGS,
            description = "How many strings. Without it: ${DEFAULT-VALUE}.")
    private long count;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "The same seed gives the same strings. Without it: another one each time; it is printed.")
    private Optional<Long> seed = Optional.empty();

    @Override
    public Integer call() {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--count takes 1 or more, not " + count + ".");
        }
        long given = seed.orElseGet(() -> new Random().nextLong());
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, "Reading %,d strings of seed %d.", count, given));
        out.flush();
        FuzzReport report = FuzzBench.run(given, count);
        FuzzBench.lines(report).forEach(out::println);
        out.flush();
        return report.isClean() ? 0 : 1;
    }
}
