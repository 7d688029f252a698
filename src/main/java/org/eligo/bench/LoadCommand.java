package org.eligo.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eligo.demo.DemoStudies;
import org.eligo.ingest.Input;
import org.eligo.ingest.LoadOptions;
import org.eligo.ingest.LoadProgress;
import org.eligo.lucene.LuceneEngine;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./eligo bench load}. */
@Command(
        name = "load",
        description = {
            "Times a load, end to end, of any number of studies made from given ones:",
            "new numbers, a tenth of the words exchanged, sites moved."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:measured", "1:failed", "2:the command line was wrong"},
        footer = {"", "Example: ./eligo bench load --studies 60000 --data bench-data --records studies.ndjson.gz"})
public final class LoadCommand implements Callable<Integer> {

    /** Where test records lie for those who have them; not part of the project. */
    private static final Path SHARED_RECORDS = Path.of("..", "shared", "data", "studies.ndjson.gz");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--studies",
            paramLabel = "N",
            defaultValue = "60000",
            description = "How many studies to load. Without it: ${DEFAULT-VALUE}.")
    private long studies;

    @Option(
            names = "--records",
            paramLabel = "FILE",
            description =
                    "Real records to make them from, in any form that can be loaded; several times for several. Without"
                            + " it: ../shared/data/studies.ndjson.gz where that is, else the fictional demo studies.")
    private List<Path> records = new ArrayList<>();

    @Option(
            names = "--data",
            defaultValue = "",
            paramLabel = "DIR",
            description =
                    "The store to fill; it must be new, and stays. Without it: a temporary one, deleted afterwards.")
    private Path data = Path.of("");

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Threads that index; 0: one a processor. Without it: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed makes other studies. Without it: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() throws IOException, RecordException {
        if (studies < 1 || studies > 90_000_000 || threads < 0 || threads > 256) {
            throw new ParameterException(spec.commandLine(), "--studies takes 1 to 90,000,000 and --threads 0 to 256.");
        }
        boolean keep = !data.toString().isEmpty();
        if (keep && Files.exists(data)) {
            throw new ParameterException(
                    spec.commandLine(), "--data names a folder that is already there; it must be new.");
        }
        Path store = keep ? data : Files.createTempDirectory("eligo-bench");
        try {
            PrintWriter out = spec.commandLine().getOut();
            LoadOptions options = threads == 0
                    ? LoadOptions.defaults()
                    : LoadOptions.defaults().withWorkers(threads);
            Amplifier amplifier = new Amplifier(sources(out), seed);
            BenchLoad.Result result = BenchLoad.run(
                    amplifier,
                    studies,
                    () -> LuceneEngine.open(store),
                    store,
                    options,
                    LoadProgress.shown(false, System.err));
            result.lines().forEach(out::println);
            out.flush();
            return 0;
        } finally {
            if (!keep) {
                delete(store);
            }
        }
    }

    private List<StudyRecord> sources(PrintWriter out) throws RecordException {
        List<Path> files = records.isEmpty() && Files.exists(SHARED_RECORDS) ? List.of(SHARED_RECORDS) : records;
        if (files.isEmpty()) {
            out.println("Made from the fictional demo studies, which are smaller and more alike than real ones.");
            List<StudyRecord> demo = new ArrayList<>();
            for (byte[] json :
                    new DemoStudies().studies(DemoStudies.DEFAULT_COUNT).toList()) {
                demo.add(StudyRecord.stored(RecordReader.id(json), json));
            }
            return demo;
        }
        List<StudyRecord> real =
                BenchLoad.records(files.stream().<Input>map(Input.OfPath::new).toList());
        if (real.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "The files of --records hold no studies.");
        }
        out.println("Made from " + real.size() + " records of " + files + ".");
        return real;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
