package org.eligo.export;

import java.io.IOException;
import java.io.OutputStream;

/** Records as lines of JSON (NDJSON): a study a line, each ended by a line feed. */
public final class StudyLines {

    public static final String CONTENT_TYPE = "application/x-ndjson";

    private StudyLines() {}

    /** @param json compact, so without a line break */
    public static void write(byte[] json, OutputStream out) throws IOException {
        out.write(json);
        out.write('\n');
    }
}
