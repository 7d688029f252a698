package org.eligo.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    /** Where a server listens; how it runs. */
    static final class ServerOptions {

        @Option(
                names = "--host",
                paramLabel = "ADDRESS",
                description = "Address to listen on (default: ${DEFAULT-VALUE}).")
        private String host = "";

        @Option(
                names = "--port",
                paramLabel = "N",
                description = "Port; 0 takes any free one (default: ${DEFAULT-VALUE}).")
        private int port;

        /** Serves until the process is asked to end. */
        int run(Workshop workshop, SearchEngine engine, PrintWriter out) throws InterruptedException {
            if (port < 0 || port > 65_535) {
                throw new UsageException("--port is 0 to 65535, not " + port + ".");
            }
            try (Workshop.Server running = workshop.serve(engine, host, port)) {
                CountDownLatch ended = new CountDownLatch(1);
                Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown, "stop"));
                out.println(
                        "Eligo answers at http://" + shown(host) + ":" + running.port() + "/ (" + loaded(engine) + ")");
                out.flush();
                ended.await();
            }
            return ExitCode.ALL_WELL;
        }

        private static String shown(String host) {
            return switch (host) {
                case "127.0.0.1", "0.0.0.0", "::" -> "localhost";
                default -> host.indexOf(':') >= 0 ? "[" + host + "]" : host;
            };
        }

        private static String loaded(SearchEngine engine) {
            try (StudyReader reader = engine.reader()) {
                StoreState state = reader.state();
                String date = state.notes().get("dataDate");
                return String.format(Locale.ROOT, "%,d studies", state.studies())
                        + (date == null ? "" : ", data of " + date);
            }
        }
    }
}
