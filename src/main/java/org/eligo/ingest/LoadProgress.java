package org.eligo.ingest;

import java.io.PrintStream;
import java.util.OptionalLong;

/** Is told how far a load (or a rebuild) is, by one thread, often; shows it now and then. */
public interface LoadProgress {

    /**
     * It begins.
     *
     * @param inputBytes how much there is to read, as it is packed; empty where nobody knows
     */
    void begin(OptionalLong inputBytes);

    /**
     * @param studies read so far
     * @param jsonBytes their size, unpacked
     * @param inputBytes read so far, as it is packed
     */
    void at(long studies, long jsonBytes, long inputBytes);

    /** It has ended, well or not. */
    void end();

    /** Shows nothing. */
    static LoadProgress silent() {
        return new LoadProgress() {
            @Override
            public void begin(OptionalLong inputBytes) {}

            @Override
            public void at(long studies, long jsonBytes, long inputBytes) {}

            @Override
            public void end() {}
        };
    }

    /** A bar on {@code err}, which is a terminal; or, where it is none, a line to it every few seconds. */
    static LoadProgress shown(boolean interactive, PrintStream err) {
        return interactive ? new BarProgress(err, System::nanoTime) : new LineProgress(err, System::nanoTime);
    }
}
