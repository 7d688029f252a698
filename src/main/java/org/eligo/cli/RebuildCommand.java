package org.eligo.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.eligo.ingest.Rebuild;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ./eligo rebuild}. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Derives everything again from the stored records, without network: after an update of Eligo that indexes"
                        + " more. The store answers as before until all is done; stopped on the way, it is as before.",
        footer = "%nExample:  ./eligo rebuild --data data")
final class RebuildCommand implements Callable<Integer> {

    private final Workshop workshop;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    RebuildCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        try (SearchEngine engine = store.openExisting(workshop);
                StudyReader before = engine.reader();
                StudyWriter writer = engine.rewriter()) {
            StoreState after = Rebuild.copy(before, writer, LoadCommand.progress());
            spec.commandLine()
                    .getOut()
                    .println(String.format(Locale.ROOT, "%,d studies derived again.", after.studies()));
            return ExitCode.ALL_WELL;
        }
    }
}
