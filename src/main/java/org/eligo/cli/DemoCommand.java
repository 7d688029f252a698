package org.eligo.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.eligo.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./eligo demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Makes some thousand fictional studies, and serves them: the whole finder, without any download.",
        footer = "%nExample:  ./eligo demo --port 9000")
final class DemoCommand implements Callable<Integer> {

    private static final int BUFFER_MEGABYTES = 64;

    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Option(
            names = "--search-limit-ms",
            paramLabel = "MS",
            description = "A search that takes longer is given up (default: ${DEFAULT-VALUE}).")
    private long searchLimitMillis;

    @Option(
            names = "--demo-data",
            paramLabel = "DIR",
            description = "Folder of the demo's store (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("demo-data");

    @Option(names = "--demo-studies", paramLabel = "N", description = "How many studies (default: ${DEFAULT-VALUE}).")
    private int studies;

    @Option(names = "--demo-seed", paramLabel = "N", description = "What they follow from (default: ${DEFAULT-VALUE}).")
    private long seed;

    DemoCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws InterruptedException {
        Setting.DEMO_STUDIES.check(studies);
        Setting.SEARCH_LIMIT.check(searchLimitMillis);
        try (SearchEngine engine = workshop.open(data, Duration.ofMillis(searchLimitMillis), BUFFER_MEGABYTES)) {
            DemoStore store = new DemoStore(engine, studies, seed);
            if (!store.isThere()) {
                spec.commandLine().getErr().printf("Making %,d fictional studies in %s …%n", studies, data);
                spec.commandLine().getErr().flush();
                store.make();
            }
            return server.run(workshop, engine, spec.commandLine().getOut());
        }
    }
}
