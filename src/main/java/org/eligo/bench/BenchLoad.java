package org.eligo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eligo.ingest.Input;
import org.eligo.ingest.LoadException;
import org.eligo.ingest.LoadOptions;
import org.eligo.ingest.LoadProgress;
import org.eligo.ingest.LoadReport;
import org.eligo.ingest.Loader;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.SearchEngine;

/** Measures a load of amplified studies, end to end. */
public final class BenchLoad {

    private static final double MEGABYTE = 1e6;

    private BenchLoad() {}

    /**
     * What a load took.
     *
     * @param report of the load
     * @param storeBytes of all files of the store, after it was closed
     * @param amplifySeconds what making as many studies takes one thread alone, estimated from a sample; in the load it is done
     *     by the reading thread and is part of its time
     * @param peakHeapBytes the sum of the heap pools' highest use, garbage included; they need not have had it at once
     */
    public record Result(LoadReport report, long storeBytes, double amplifySeconds, long peakHeapBytes) {

        /** A small table. */
        public List<String> lines() {
            double seconds = report.took().toNanos() / 1e9;
            double studies = Math.max(1, report.read());
            double json = Math.max(1, report.bytes());
            List<String> lines = new ArrayList<>();
            lines.add(row("studies", "%,.0f", studies));
            lines.add(row("JSON, MB", "%,.1f", json / MEGABYTE));
            lines.add(row("seconds (making the studies included)", "%,.1f", seconds));
            lines.add(row("of these, making the studies, about", "%,.1f", amplifySeconds));
            lines.add(row("studies per second", "%,.0f", studies / seconds));
            int processors = Runtime.getRuntime().availableProcessors();
            double without = Math.max(seconds / 100, seconds - amplifySeconds / processors);
            lines.add(row("studies per second, making them left out", "%,.0f", studies / without));
            lines.add(row("JSON MB per second", "%,.1f", json / MEGABYTE / seconds));
            lines.add(row("JSON bytes per study", "%,.0f", json / studies));
            lines.add(row("store, MB", "%,.1f", storeBytes / MEGABYTE));
            lines.add(row("store bytes per study", "%,.0f", storeBytes / studies));
            lines.add(row("store : JSON", "%.3f", storeBytes / json));
            lines.add(row("peak heap, MB (sum of the pools' peaks)", "%,.0f", peakHeapBytes / MEGABYTE));
            lines.add(row(
                    "largest heap allowed, MB", "%,.0f", Runtime.getRuntime().maxMemory() / MEGABYTE));
            lines.add(row("set aside", "%,.0f", (double) report.setAside()));
            return lines;
        }

        private static String row(String what, String form, double value) {
            return String.format(Locale.ROOT, "%-42s %15s", what, String.format(Locale.ROOT, form, value));
        }
    }

    /**
     * Loads the first studies of the amplifier.
     *
     * @param engine opens the store in {@code directory}; it is closed before the store's size is taken
     */
    public static Result run(
            Amplifier amplifier,
            long studies,
            Supplier<SearchEngine> engine,
            Path directory,
            LoadOptions options,
            LoadProgress progress) {
        double amplifySeconds = amplifySeconds(amplifier, studies);
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        LoadReport report;
        try (SearchEngine open = engine.get()) {
            Input input = new Input.OfStream("amplified studies", amplifier.lines(studies));
            report = Loader.load(List.of(input), open, options, progress);
        }
        long peak = heap.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        return new Result(report, size(directory), amplifySeconds, peak);
    }

    /** Reads the records to amplify from files in any form; what cannot be read as a record is left out. */
    public static List<StudyRecord> records(List<Input> inputs) {
        List<StudyRecord> records = new ArrayList<>();
        Loader.frames(inputs, LoadOptions.defaults(), json -> {
            try {
                records.add(StudyRecord.stored(RecordReader.id(json), json));
            } catch (RecordException e) {
                // A measurement does not need every record.
            }
        });
        return records;
    }

    private static double amplifySeconds(Amplifier amplifier, long studies) {
        int sample = (int) Math.min(studies, 2_000);
        long bytes = 0;
        long begun = 0;
        for (int i = 0; i < 2 * sample; i++) { // the first half warms up
            if (i == sample) {
                begun = System.nanoTime();
            }
            bytes += amplifier.study(i).length;
        }
        return bytes == 0 ? 0 : (System.nanoTime() - begun) / 1e9 / sample * studies;
    }

    private static long size(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            long size = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
            return size;
        } catch (IOException e) {
            throw new LoadException(
                    "The size of the store in " + directory + " cannot be taken: " + e.getMessage() + ".", e);
        }
    }
}
