package org.eligo.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eligo.record.CompactJson;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreException;
import org.eligo.search.StudyWriter;

/**
 * Loads studies into a store: the calling thread reads and frames, workers check, derive and write. What cannot be taken is set
 * aside with its place and reason; memory does not grow with the input.
 */
public final class Loader {

    private Loader() {}

    /**
     * Loads the inputs, in their order.
     *
     * @return what became of it; nothing was committed where everything was unchanged
     * @throws LoadException if an input is not there or cannot be read, or the store cannot be written; what was committed before
     *     stays
     */
    public static LoadReport load(List<Input> inputs, SearchEngine engine, LoadOptions options, LoadProgress progress) {
        for (Input input : inputs) {
            if (input instanceof Input.OfPath given) {
                List<?> unused = InputReader.files(given.path());
            }
        }
        try (ReportFile report = new ReportFile(options.reportFile());
                StudyWriter writer = engine.writer()) {
            Load load = new Load(inputs, writer, options, progress, report);
            return run(load, options.workers(), progress);
        } catch (StoreException e) {
            throw new LoadException("The load stopped: " + e.getMessage(), e);
        }
    }

    /** Reads the studies of the inputs, compact and unchecked, in their order; what is broken is passed over. */
    public static void frames(List<Input> inputs, LoadOptions options, Consumer<byte[]> consumer) {
        FrameSink sink = new FrameSink() {
            @Override
            public void frame(byte[] json, Place place) {
                consumer.accept(CompactJson.compact(json, 0, json.length));
            }

            @Override
            public void broken(Place place, long bytes, String reason) {}
        };
        inputs.forEach(new InputReader(sink, options.maxRecordBytes(), options.maxNesting())::read);
    }

    private static LoadReport run(Load load, int workers, LoadProgress progress) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            threads.add(Thread.ofPlatform().name("load-" + (i + 1)).daemon().start(() -> work(load)));
        }
        try {
            LoadReport report = load.read();
            load.queue().finish();
            return report;
        } catch (FrameQueue.Stopped e) {
            throw stopped(e.getCause() == null ? e : e.getCause());
        } catch (OutOfMemoryError e) {
            throw stopped(e);
        } finally {
            load.queue().stop(new LoadException("The load has ended."));
            progress.end();
            join(threads);
        }
    }

    private static void work(Load load) {
        FrameQueue queue = load.queue();
        try {
            RecordCheck check = new RecordCheck();
            for (List<FrameQueue.Item> batch = queue.take(); !batch.isEmpty(); batch = queue.take()) {
                for (FrameQueue.Item item : batch) {
                    load.take(item, check);
                }
                queue.done(batch);
            }
        } catch (Throwable e) { // whatever it is, the reading thread has to know, and says it
            queue.stop(e);
        }
    }

    private static LoadException stopped(Throwable cause) {
        String why = switch (cause) {
            case LoadException e -> String.valueOf(e.getMessage());
            case StoreException e -> "The load stopped: " + e.getMessage();
            case OutOfMemoryError e ->
                "The load stopped: memory ran out at a heap of "
                        + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB; a larger one (-Xmx) or fewer workers (threads) would help.";
            case InterruptedException e -> "The load was interrupted.";
            default -> "The load stopped on an error of the program: " + cause + ".";
        };
        return new LoadException(why, cause);
    }

    /** The writer is closed only when nobody writes any more. */
    private static void join(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
