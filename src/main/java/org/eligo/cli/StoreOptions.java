package org.eligo.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.eligo.search.SearchEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags of every command that works on a store. */
final class StoreOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the store (default: ${DEFAULT-VALUE}).")
    private @Nullable Path data;

    @Option(
            names = "--search-limit-ms",
            paramLabel = "MS",
            description = "A search that takes longer is given up (default: ${DEFAULT-VALUE}).")
    private long searchLimitMillis;

    @Option(
            names = "--write-buffer-mb",
            paramLabel = "MB",
            description = "Gathered in memory while writing (default: ${DEFAULT-VALUE}).")
    private int bufferMegabytes;

    Path data() {
        return Objects.requireNonNull(data, "picocli gives every option its default");
    }

    /** Opens the store for a command that fills it. */
    SearchEngine openOrMake(Workshop workshop) {
        return open(workshop, data());
    }

    SearchEngine open(Workshop workshop, Path folder) {
        Setting.SEARCH_LIMIT.check(searchLimitMillis);
        Setting.WRITE_BUFFER.check(bufferMegabytes);
        return workshop.open(folder, Duration.ofMillis(searchLimitMillis), bufferMegabytes);
    }

    /** Opens the store for a command that reads it: one that is not there is not made. */
    SearchEngine openExisting(Workshop workshop) {
        if (!workshop.hasStore(data())) {
            throw new CommandException("There is no store in the folder " + data()
                    + "; load studies into it first: ./eligo load --data " + data() + " FILE…");
        }
        return open(workshop, data());
    }
}
