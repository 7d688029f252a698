package org.eligo.ingest;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** A plain line every five seconds: {@code 120,000 studies, 812/s, 17.2 MB/s, about 4 min left}. */
final class LineProgress implements LoadProgress {

    private static final long INTERVAL = Duration.ofSeconds(5).toNanos();

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private OptionalLong total = OptionalLong.empty();
    private long begun;
    private long shown;

    LineProgress(PrintStream out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
    }

    @Override
    public void begin(OptionalLong inputBytes) {
        total = inputBytes;
        begun = nanoTime.getAsLong();
        shown = begun;
    }

    @Override
    public void at(long studies, long jsonBytes, long inputBytes) {
        long now = nanoTime.getAsLong();
        if (now - shown < INTERVAL) {
            return;
        }
        shown = now;
        double seconds = (now - begun) / 1e9;
        String left = total.isPresent() ? timeLeft(seconds, inputBytes, total.getAsLong()) : "";
        out.printf(
                Locale.ROOT,
                "%,d studies, %,d/s, %.1f MB/s%s%n",
                studies,
                Math.round(studies / seconds),
                jsonBytes / 1e6 / seconds,
                left);
    }

    @Override
    public void end() {}

    private static String timeLeft(double seconds, long done, long total) {
        if (done <= 0 || done >= total) {
            return "";
        }
        long left = Math.round(seconds * (total - done) / done);
        if (left < 90) {
            return ", about " + left + " s left";
        }
        long minutes = Math.round(left / 60.0);
        return minutes < 90 ? ", about " + minutes + " min left" : ", about " + Math.round(minutes / 60.0) + " h left";
    }
}
