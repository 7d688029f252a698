package org.eligo.cli;

import java.util.concurrent.Callable;
import org.eligo.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./eligo serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves pages and API from a store until it is stopped. One line on standard output says when it answers.",
        footer = "%nExample:  ./eligo serve --data data --port 8080")
final class ServeCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private ServerOptions server = new ServerOptions();

    ServeCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws InterruptedException {
        try (SearchEngine engine = store.openExisting(workshop)) {
            return server.run(workshop, engine, spec.commandLine().getOut());
        }
    }
}
