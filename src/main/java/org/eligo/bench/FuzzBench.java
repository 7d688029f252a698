package org.eligo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eligo.bench.http.HttpFuzz;
import org.eligo.bench.http.HttpSurface;
import org.eligo.demo.DemoStudies;
import org.eligo.essie.fuzz.EssieFuzz;
import org.eligo.essie.fuzz.FuzzReport;
import org.eligo.lucene.LuceneEngine;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.IndexedStudy;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreState;
import org.eligo.search.StudyWriter;

/** Throws generated and damaged queries at the parser, and says in words what became of them. */
public final class FuzzBench {

    public static final long STRINGS = 1_000_000;

    /** Requests to the server. */
    public static final long REQUESTS = 100_000;

    private static final int STUDIES = 300;

    private FuzzBench() {}

    /** Troubles a server with fictional studies, in a store that is deleted afterwards. */
    public static HttpFuzz.Report overHttp(HttpSurface surface, long seed, long count) throws IOException {
        Path folder = Files.createTempDirectory("eligo-fuzz");
        try (SearchEngine engine = LuceneEngine.open(folder)) {
            fill(engine);
            return HttpFuzz.run(surface, engine, seed, count);
        } finally {
            LoadCommand.delete(folder);
        }
    }

    private static void fill(SearchEngine engine) {
        RecordReader reader = new RecordReader();
        CardReader card = new CardReader();
        try (StudyWriter writer = engine.writer();
                Stream<byte[]> studies = new DemoStudies().studies(STUDIES)) {
            for (byte[] json : studies.toList()) {
                card.reset();
                StudyRecord record = reader.take(json, card);
                StudyWriter.Outcome unused = writer.upsert(new IndexedStudy(record, card.card(record.id())), 0);
            }
            StoreState unused = writer.commit(Map.of("dataDate", DemoStudies.DATA_DATE.toString()));
        } catch (RecordException e) {
            throw new IllegalStateException("A fictional study cannot be taken: " + e.getMessage(), e);
        }
    }

    /**
     * Runs.
     *
     * @param count strings, 1 or more
     */
    public static FuzzReport run(long seed, long count) {
        if (count < 1) {
            throw new IllegalArgumentException("At least one string is tried, not " + count + ".");
        }
        return EssieFuzz.run(seed, count);
    }

    /** For people: a line with the counts, the slowest string, and one line for each broken promise that is listed. */
    public static List<String> lines(FuzzReport report) {
        double seconds = Math.max(1e-3, report.time().toNanos() / 1e9);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d strings in %.1f s (%,d/s): %,d are queries, %,d were refused with their reason.",
                report.tried(),
                seconds,
                Math.round(report.tried() / seconds),
                report.parsed(),
                report.refused()));
        lines.add(String.format(
                Locale.ROOT,
                "The slowest took %.1f ms: string %d of seed %d.",
                report.slowestMicros() / 1e3,
                report.slowestNumber(),
                report.seed()));
        if (report.isClean()) {
            lines.add("Every promise of the parser was kept.");
        } else {
            lines.add(String.format(Locale.ROOT, "%,d strings broke a promise of the parser:", report.failed()));
            lines.addAll(report.failures());
        }
        return lines;
    }
}
