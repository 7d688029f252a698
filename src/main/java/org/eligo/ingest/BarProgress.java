package org.eligo.ingest;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on a terminal, by bytes of the input. */
final class BarProgress implements LoadProgress {

    private static final int REDRAW_MILLIS = 500;
    private static final long MEGABYTE = 1_000_000;

    private static final int WIDTH = 110;

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private @Nullable ProgressBar bar;
    private long begun;
    private long told;

    BarProgress(PrintStream out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
    }

    @Override
    public void begin(OptionalLong inputBytes) {
        begun = nanoTime.getAsLong();
        bar = new ProgressBarBuilder()
                .setTaskName("Loading")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(inputBytes.orElse(-1))
                .setUnit(" MB", MEGABYTE)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                .build();
    }

    @Override
    public void at(long studies, long jsonBytes, long inputBytes) {
        long now = nanoTime.getAsLong();
        ProgressBar shown = bar;
        if (shown == null || (now - told) / MEGABYTE < REDRAW_MILLIS / 2) {
            return;
        }
        told = now;
        double seconds = Math.max(1e-3, (now - begun) / 1e9);
        shown.stepTo(shown.getMax() > 0 ? Math.min(inputBytes, shown.getMax()) : inputBytes);
        shown.setExtraMessage(String.format(
                Locale.ROOT,
                " %,d studies, %,d/s, %.1f MB/s",
                studies,
                Math.round(studies / seconds),
                jsonBytes / 1e6 / seconds));
    }

    @Override
    public void end() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
        }
    }
}
