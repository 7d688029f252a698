package org.eligo.cli;

import java.nio.file.Path;
import java.time.Duration;
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

    /** Starts the server; when this returns, it answers. Port 0 takes any free one. */
    Server serve(SearchEngine engine, String host, int port, ServerLimits limits);

    /** A server that answers, until it is closed. */
    interface Server extends AutoCloseable {

        /** The port that it listens on. */
        int port();

        @Override
        void close();
    }
}
