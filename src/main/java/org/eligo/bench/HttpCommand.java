package org.eligo.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.eligo.bench.http.HttpFigures;
import org.eligo.bench.http.HttpLoad;
import org.eligo.bench.http.ServedStore;
import org.eligo.bench.http.Workload;
import org.eligo.lucene.LuceneEngine;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./eligo bench http}. */
@Command(
        name = "http",
        description = {
            "Starts the server on a store that is already filled, in a process of its own, and loads it over HTTP.",
            "Clients and server share the processors of this machine."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:measured",
            "1:the store cannot be served, or a request was not answered with 200",
            "2:the command line was wrong"
        },
        footer = {"", "Example: ./eligo bench http --data store --seconds 20"})
public final class HttpCommand implements Callable<Integer> {

    /** The class that starts the program; it stands above this room, so only its name is known here. */
    private static final String MAIN = "org.eligo.app.Main";

    /** A server just started compiles its code for most of a minute, and takes a processor for that. */
    private static final int UNMEASURED_ROUNDS = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The store to serve.")
    private Path data = Path.of("");

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long each kind of request is measured, after twice as long unmeasured. Without it:"
                    + " ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed asks for other things. Without it: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (seconds < 1 || seconds > 3_600) {
            throw new ParameterException(spec.commandLine(), "--seconds takes 1 to 3600, not " + seconds + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!IndexSize.isStore(data)) {
            err.println("There is no store in " + data + "; make one with ./eligo load --data " + data + " FILE.");
            return 1;
        }
        List<Workload> loads;
        try (SearchEngine engine = LuceneEngine.open(data)) {
            loads = HttpMix.of(engine, seed).loads();
        } catch (StoreException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return 1;
        }
        out.println(String.format(
                Locale.ROOT,
                "%d processors, shared by server and clients; each kind %d s, after two rounds over all kinds unmeasured; seed %d.",
                Runtime.getRuntime().availableProcessors(),
                seconds,
                seed));
        out.println();
        out.println(HttpFigures.HEADS);
        long errors = 0;
        try (ServedStore server = ServedStore.start(MAIN, data)) {
            HttpLoad client = new HttpLoad(server.address());
            for (int round = 0; round < UNMEASURED_ROUNDS; round++) {
                for (Workload load : loads) {
                    HttpFigures unused = client.run(load, Duration.ofSeconds(seconds));
                }
            }
            for (Workload load : loads) {
                HttpFigures figures = client.run(load, Duration.ofSeconds(seconds));
                out.println(figures.row());
                out.flush();
                errors += figures.errors();
            }
        }
        return errors == 0 ? 0 : 1;
    }
}
