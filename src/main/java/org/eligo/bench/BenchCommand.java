package org.eligo.bench;

import java.util.concurrent.Callable;
import org.eligo.bench.http.HttpSurface;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./eligo bench}: only its sub-commands do something. */
@Command(
        name = "bench",
        description = "Measures Eligo on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {LoadCommand.class, SearchCommand.class, HttpCommand.class, FuzzCommand.class},
        footer = {"", "Example: ./eligo bench search --data store"})
public final class BenchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final HttpSurface surface;

    /** @param surface what there is to ask over HTTP */
    public BenchCommand(HttpSurface surface) {
        this.surface = surface;
    }

    HttpSurface surface() {
        return surface;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Nothing is measured without a sub-command: "
                        + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
