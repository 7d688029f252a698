package org.eligo.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.eligo.finder.Finder;
import org.eligo.finder.ShowResult;
import org.eligo.record.StudyRecord;
import org.eligo.search.SearchEngine;
import org.eligo.study.NctId;
import org.eligo.vocabulary.Synonyms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./eligo show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Prints the record of a study, as it came, on one line. A former number leads to the present study.",
        footer = "%nExample:  ./eligo show --data demo-data --pretty NCT99000001")
final class ShowCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--pretty", description = "Over several lines, indented.")
    private boolean pretty;

    @Parameters(paramLabel = "NCT", description = "The study's number.")
    private String number = "";

    ShowCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        NctId id = Numbers.of(number);
        try (SearchEngine engine = store.openExisting(workshop)) {
            Finder finder = new Finder(engine, Synonyms.NONE);
            ShowResult result = finder.show(id);
            if (result instanceof ShowResult.MovedTo moved) {
                spec.commandLine().getErr().println(id + " is a former number of " + moved.id() + ".");
                result = finder.show(moved.id());
            }
            return switch (result) {
                case ShowResult.Shown shown -> print(shown.record());
                case ShowResult.MovedTo moved ->
                    throw new CommandException(id + " leads in a circle to " + moved.id() + ".");
                case ShowResult.Absent absent ->
                    throw new CommandException(
                            "No study with the number " + id + " is in the store " + store.data() + ".");
            };
        }
    }

    private int print(StudyRecord record) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(pretty ? indented(record) : record.toString());
        return ExitCode.ALL_WELL;
    }

    private static String indented(StudyRecord record) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(record.json()));
    }
}
