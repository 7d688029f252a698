package org.eligo.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.eligo.record.CompactJson;
import org.eligo.record.RecordException;
import org.eligo.record.StudyRecord;
import org.eligo.search.IndexedStudy;
import org.eligo.search.StudyWriter;
import org.eligo.search.StudyWriter.Outcome;

/** One load on its way: {@link #read} runs in the reading thread, {@link #take} in the workers. */
final class Load implements FrameSink {

    private final List<Input> inputs;
    private final StudyWriter writer;
    private final LoadOptions options;
    private final LoadProgress progress;
    private final ReportFile file;
    private final InputReader reader;
    private final FrameQueue queue;
    private final Tally tally = new Tally();
    private final Findings unknownKeys = new Findings();
    private final Findings oddValues = new Findings();
    private final List<SetAside> details = new ArrayList<>();
    private long setAside;
    private long brokenInputs;
    private long pieces;
    private long bytes;
    private boolean committed;

    Load(List<Input> inputs, StudyWriter writer, LoadOptions options, LoadProgress progress, ReportFile file) {
        this.inputs = List.copyOf(inputs);
        this.writer = writer;
        this.options = options;
        this.progress = progress;
        this.file = file;
        this.reader = new InputReader(this, options.maxRecordBytes(), options.maxNesting());
        this.queue = new FrameQueue(options.queueBytes());
    }

    FrameQueue queue() {
        return queue;
    }

    LoadReport read() {
        long begun = System.nanoTime();
        progress.begin(totalBytes());
        for (Input input : inputs) {
            reader.read(input);
        }
        commit();
        if (committed) {
            writer.settle();
        }
        Optional<String> dataDate = Optional.of(tally.dataDate()).filter(d -> !d.isEmpty());
        LoadReport report = new LoadReport(
                pieces,
                tally.count(Outcome.ADDED),
                tally.count(Outcome.REPLACED),
                tally.count(Outcome.UNCHANGED),
                tally.count(Outcome.OUTDATED),
                setAside,
                brokenInputs,
                bytes,
                Duration.ofNanos(System.nanoTime() - begun),
                unknownKeys.all(),
                oddValues.all(),
                details,
                dataDate,
                committed,
                options.reportFile().filter(f -> worthAFile()));
        if (worthAFile()) {
            finishFile(report);
        }
        return report;
    }

    @Override
    public void frame(byte[] json, Place place) {
        pieces++;
        bytes += json.length;
        queue.put(new FrameQueue.Item(json, place, pieces));
        progress.at(pieces, bytes, reader.bytesRead());
        if (pieces % options.commitEvery() == 0) {
            commit();
        }
    }

    @Override
    public void broken(Place place, long size, String reason) {
        if (place.isWhole()) {
            brokenInputs++;
            list(new SetAside(place, size, reason + " What was read before is kept."), "broken input: ");
            return;
        }
        pieces++;
        bytes += size;
        setAside(new SetAside(place, size, reason));
        progress.at(pieces, bytes, reader.bytesRead());
    }

    /** Checks one frame and puts it into the store, or sets it aside. */
    void take(FrameQueue.Item item, RecordCheck check) {
        byte[] json = CompactJson.compact(item.json(), 0, item.json().length);
        StudyRecord record;
        try {
            record = check.take(json);
        } catch (RecordException e) {
            setAside(new SetAside(item.place(), item.json().length, String.valueOf(e.getMessage())));
            return;
        }
        check.unknownKeys().forEach(key -> unknownKeys.add(key, item.place(), item.order()));
        check.oddValues().forEach(value -> oddValues.add(value, item.place(), item.order()));
        Outcome outcome = writer.upsert(new IndexedStudy(record, check.card(record.id())), item.order());
        tally.add(record.id(), outcome, check.dataDate());
    }

    private void commit() {
        queue.awaitIdle();
        if (!tally.takeChanged()) {
            return;
        }
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("source", inputs.stream().map(Input::name).collect(Collectors.joining(", ")));
        notes.put("loaded", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        notes.put("records", Long.toString(pieces - setAsideSoFar()));
        if (!tally.dataDate().isEmpty()) {
            notes.put("dataDate", tally.dataDate());
        }
        var unused = writer.commit(notes);
        committed = true;
    }

    private synchronized long setAsideSoFar() {
        return setAside;
    }

    private synchronized void setAside(SetAside piece) {
        setAside++;
        list(piece, "set aside: ");
    }

    private synchronized void list(SetAside piece, String as) {
        if (details.size() < options.maxDetails()) {
            details.add(piece);
        }
        file.write(as + piece);
    }

    private boolean worthAFile() {
        return setAsideSoFar() > 0
                || brokenInputs > 0
                || !unknownKeys.all().isEmpty()
                || !oddValues.all().isEmpty();
    }

    private void finishFile(LoadReport report) {
        file.section("Keys that the schema does not know (their studies were taken):", report.unknownKeys());
        file.section("Values that do not fit their field (their studies were taken):", report.oddValues());
        if (unknownKeys.others() + oddValues.others() > 0) {
            file.write("  … and " + (unknownKeys.others() + oddValues.others()) + " more of other kinds");
        }
        file.write("");
        file.write(report.lines().getFirst());
    }

    /** What there is to read; unknown where a stream is among the inputs. */
    private OptionalLong totalBytes() {
        long total = 0;
        for (Input input : inputs) {
            switch (input) {
                case Input.OfPath folder -> {
                    for (Path one : InputReader.files(folder.path())) {
                        try {
                            total += Files.size(one);
                        } catch (IOException e) {
                            // Only the time left is not shown then; reading will say what is wrong.
                            return OptionalLong.empty();
                        }
                    }
                }
                case Input.OfStream stream -> {
                    return OptionalLong.empty();
                }
            }
        }
        return OptionalLong.of(total);
    }
}
