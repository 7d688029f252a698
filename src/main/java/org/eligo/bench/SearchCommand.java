package org.eligo.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.eligo.lucene.LuceneEngine;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./eligo bench search}. */
@Command(
        name = "search",
        description = {
            "Times searches on a store that is already filled.",
            "A mix of realistic queries is drawn from the store, run twice to warm up, then measured."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:measured",
            "1:the store cannot be measured, or a search was given up",
            "2:the command line was wrong"
        },
        footer = {"", "Example: ./eligo bench search --data store --passes 10"})
public final class SearchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The store to search.")
    private Path data = Path.of("");

    @Option(
            names = "--queries",
            paramLabel = "N",
            defaultValue = "" + SearchBench.QUERIES,
            description = "How many different queries. Without it: ${DEFAULT-VALUE}.")
    private int queries;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Another seed gives other queries; the same one gives the same. Without it: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--passes",
            paramLabel = "N",
            defaultValue = "" + SearchBench.PASSES,
            description = "How often each query is measured. Without it: ${DEFAULT-VALUE}.")
    private int passes;

    @Override
    public Integer call() {
        if (queries < 1 || passes < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--queries and --passes take 1 or more, not " + Math.min(queries, passes) + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!IndexSize.isStore(data)) {
            err.println("There is no store in " + data + "; make one with ./eligo load --data " + data + " FILE.");
            return 1;
        }
        IndexSize size = IndexSize.of(data);
        SearchFigures figures;
        try (SearchEngine engine = LuceneEngine.open(data)) {
            figures = SearchBench.run(engine, seed, queries, passes);
        } catch (StoreException | IllegalArgumentException e) {
            err.println(e.getMessage());
            return 1;
        }
        out.println(String.format(
                Locale.ROOT,
                "%,d studies, %,d documents, %,d MB on disk; %,d queries of seed %d, each measured %,d times on 1 thread.",
                figures.studies(),
                size.documents(),
                size.bytes() / 1_000_000,
                queries,
                seed,
                passes));
        out.println();
        figures.lines().forEach(out::println);
        out.flush();
        return figures.givenUp() == 0 ? 0 : 1;
    }
}
