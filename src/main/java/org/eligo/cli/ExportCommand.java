package org.eligo.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.eligo.finder.Finder;
import org.eligo.search.SearchEngine;
import org.eligo.vocabulary.Synonyms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./eligo export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the records of all studies that match (all there are, without a query): one JSON object a line, by"
                        + " number. What comes out can be loaded again.",
        footer = "%nExample:  ./eligo export --cond asthma --status RECRUITING --out asthma.ndjson")
final class ExportCommand implements Callable<Integer> {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Workshop workshop;
    private long written;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private QueryOptions query = new QueryOptions();

    @Option(names = "--out", paramLabel = "FILE", description = "Written here instead of to standard output.")
    private @Nullable Path file;

    ExportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        try (SearchEngine engine = store.openExisting(workshop);
                OutputStream out = new BufferedOutputStream(target(), BUFFER_BYTES)) {
            new Finder(engine, Synonyms.NONE).scan(query.search(), record -> {
                try {
                    out.write(record.json());
                    out.write('\n');
                    written++;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw cannotWrite(e);
        } catch (UncheckedIOException e) {
            throw cannotWrite(Objects.requireNonNull(e.getCause(), "cause"));
        }
        spec.commandLine().getErr().printf("%,d studies written%n", written);
        return ExitCode.ALL_WELL;
    }

    private OutputStream target() throws IOException {
        return file == null ? new FileOutputStream(FileDescriptor.out) : new FileOutputStream(file.toFile());
    }

    private CommandException cannotWrite(IOException e) {
        return new CommandException(
                (file == null ? "Standard output" : file) + " cannot be written: " + e.getMessage() + ".");
    }
}
