package org.eligo.ingest;

import java.io.InputStream;
import java.nio.file.Path;

/** What is to be loaded. */
public sealed interface Input {

    /** As it is called in messages. */
    String name();

    /** A file in any form, or a folder of them: walked in sorted order, what is hidden passed over. */
    record OfPath(Path path) implements Input {
        @Override
        public String name() {
            return path.toString();
        }
    }

    /** A stream in any form; read to its end, not closed. */
    record OfStream(String name, InputStream stream) implements Input {}

    static Input standardInput() {
        return new OfStream("standard input", System.in);
    }
}
