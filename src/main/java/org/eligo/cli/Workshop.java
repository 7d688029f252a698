package org.eligo.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eligo.search.SearchEngine;
import org.eligo.web.ServerLimits;

/** What the commands are given to work with; the app room fills it. */
public interface Workshop {

    /**
     * Opens the store in a folder, and makes an empty one where there is none.
     *
     * @param searchLimit how long one search may take
     * @param bufferMegabytes what is gathered in memory while writing
     */
    SearchEngine open(Path data, Duration searchLimit, int bufferMegabytes);

    /** Whether there is a store in the folder. */
    boolean hasStore(Path data);

    /** Starts the server; when this returns, it answers. */
    Server serve(SearchEngine engine, Place place, ServerLimits limits);

    /**
     * Where a server is.
     *
     * @param host that it listens on
     * @param port 0 takes any free one
     * @param publicAddress under which people reach it, without a path or a slash at its end; empty: the host of each request
     */
    record Place(String host, int port, Optional<URI> publicAddress) {}

    /** A server that answers, until it is closed. */
    interface Server extends AutoCloseable {

        /** The port that it listens on. */
        int port();

        @Override
        void close();
    }
}
