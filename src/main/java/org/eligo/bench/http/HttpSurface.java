package org.eligo.bench.http;

import java.util.List;
import java.util.Optional;
import org.eligo.search.SearchEngine;

/** What there is to ask over HTTP: taken from the tables of the faces, so that a new address is troubled as soon as it is served. */
public interface HttpSurface {

    /** Every address. */
    List<Address> addresses();

    /**
     * The server with all faces over an engine, in this process, on a free port.
     *
     * @param engine stays the caller's to close
     */
    Served serve(SearchEngine engine);

    /**
     * An address.
     *
     * @param path with its variable parts in braces
     * @param media content types of a good answer; empty where they are not told
     */
    record Address(String method, String path, List<Parameter> parameters, List<String> media) {

        public Address {
            parameters = List.copyOf(parameters);
            media = List.copyOf(media);
        }
    }

    /**
     * A parameter of an address.
     *
     * @param inPath whether it stands in the path, else in the query string
     * @param values all that are allowed; empty where they cannot be listed
     * @param example that is taken, where one is known
     */
    record Parameter(String name, boolean inPath, List<String> values, Optional<String> example) {

        public Parameter {
            values = List.copyOf(values);
        }
    }

    /** A server that runs until it is closed. */
    interface Served extends AutoCloseable {

        int port();

        @Override
        void close();
    }
}
