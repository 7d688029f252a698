package org.eligo.ingest;

import java.util.Locale;
import java.util.OptionalLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal (standard error), by bytes of the input. */
final class BarProgress implements LoadProgress {

    private static final int REDRAW_MILLIS = 500;
    private static final long MEGABYTE = 1_000_000;

    private @Nullable ProgressBar bar;
    private long begun;
    private long told;

    @Override
    public void begin(OptionalLong inputBytes) {
        begun = System.nanoTime();
        bar = new ProgressBarBuilder()
                .setTaskName("Loading")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(inputBytes.orElse(-1))
                .setUnit(" MB", MEGABYTE)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .build();
    }

    @Override
    public void at(long studies, long jsonBytes, long inputBytes) {
        long now = System.nanoTime();
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
