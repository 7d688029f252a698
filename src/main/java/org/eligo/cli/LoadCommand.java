package org.eligo.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.eligo.ingest.Input;
import org.eligo.ingest.LoadOptions;
import org.eligo.ingest.LoadProgress;
import org.eligo.ingest.LoadReport;
import org.eligo.ingest.Loader;
import org.eligo.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./eligo load}. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Loads studies into a store: files, folders or standard input (-), in any form in which the registry's"
                        + " records come (a study a line, a JSON array, a page of the API, a single study, the bulk zip), also packed"
                        + " with gzip or zstd. Loading again replaces studies by their number.",
        footer = {
            "%nExit code 3: some records were set aside; the report file names each with its place and the reason.%n",
            "Example:  ./eligo load --data data ctg-studies.json.zip",
            "          zstdcat studies.ndjson.zst | ./eligo load --data data -"
        })
final class LoadCommand implements Callable<Integer> {

    private static final DateTimeFormatter FILE_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "What to load.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that index; 0: one a processor (default: ${DEFAULT-VALUE}).")
    private int threads;

    @Option(
            names = "--max-record-bytes",
            paramLabel = "N",
            description = "A longer record is set aside (default: ${DEFAULT-VALUE}).")
    private long maxRecordBytes;

    @Option(
            names = "--commit-every",
            paramLabel = "N",
            description = "Records after which the work is made lasting (default: ${DEFAULT-VALUE}).")
    private int commitEvery;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "File for what is set aside (default: a new one in the store's folder).")
    private String report = "";

    LoadCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        List<Input> sources = inputs.stream()
                .map(name -> name.equals("-") ? Input.standardInput() : new Input.OfPath(Path.of(name)))
                .toList();
        LoadOptions options = options();
        try (SearchEngine engine = store.openOrMake(workshop)) {
            LoadReport loaded = Loader.load(sources, engine, options, progress());
            PrintWriter out = spec.commandLine().getOut();
            loaded.lines().forEach(out::println);
            return loaded.setAside() + loaded.brokenInputs() > 0 ? ExitCode.SOME_SET_ASIDE : ExitCode.ALL_WELL;
        }
    }

    /** A bar for people, lines for logs. */
    @SuppressWarnings("SystemConsoleNull") // It is null where input and output are redirected, whatever the check says.
    static LoadProgress progress() {
        Console console = System.console();
        return LoadProgress.shown(console != null && console.isTerminal(), System.err);
    }

    private LoadOptions options() {
        Path reportFile = report.isEmpty()
                ? store.data().resolve("load-report-" + FILE_TIME.format(Instant.now()) + ".txt")
                : Path.of(report);
        Setting.THREADS.check(threads);
        Setting.MAX_RECORD_BYTES.check(maxRecordBytes);
        Setting.COMMIT_EVERY.check(commitEvery);
        LoadOptions options = LoadOptions.defaults()
                .withMaxRecordBytes(maxRecordBytes)
                .withCommitEvery(commitEvery)
                .withReportFile(reportFile);
        return threads == 0 ? options : options.withWorkers(threads);
    }
}
