package org.eligo.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.eligo.finder.Finder;
import org.eligo.lucene.LuceneEngine;
import org.eligo.portal.PageTimes;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreException;
import org.eligo.vocabulary.Synonyms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./eligo bench pages}. It lives here because a bench stands below the pages and may not know them. */
@Command(
        name = "pages",
        description = "Times how long the pages of a store's studies take to be made, and tells how large they are.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:measured", "1:the store cannot be measured", "2:the command line was wrong"},
        footer = {"", "Example: ./eligo bench pages --data store"})
final class PagesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The store whose pages are made.")
    private Path data = Path.of("");

    @Option(
            names = "--studies",
            paramLabel = "N",
            defaultValue = "10000",
            description = "At most so many studies, in the order of their numbers. Without it: ${DEFAULT-VALUE}.")
    private int studies;

    @Override
    public Integer call() {
        if (studies < 1) {
            throw new ParameterException(spec.commandLine(), "--studies takes 1 or more, not " + studies + ".");
        }
        if (!LuceneEngine.isStore(data)) {
            spec.commandLine()
                    .getErr()
                    .println("There is no store in " + data + "; make one with ./eligo load --data " + data + " FILE.");
            return 1;
        }
        try (SearchEngine engine = LuceneEngine.open(data)) {
            List<String> lines =
                    PageTimes.measure(new Finder(engine, Synonyms.NONE), LocalDate.now(ZoneOffset.UTC), studies);
            if (lines.isEmpty()) {
                spec.commandLine().getErr().println("The store in " + data + " holds no study.");
                return 1;
            }
            lines.forEach(spec.commandLine().getOut()::println);
            return 0;
        } catch (StoreException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }
}
