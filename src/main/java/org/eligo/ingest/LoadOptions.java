package org.eligo.ingest;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a load runs.
 *
 * @param workers threads that check, derive and write; one more reads
 * @param maxRecordBytes a larger study is set aside
 * @param queueBytes how much may be read ahead of the workers
 * @param commitEvery studies between two commits
 * @param maxNesting packings that may lie one inside another
 * @param maxDetails pieces set aside that the {@link LoadReport} lists; the report file lists all
 * @param reportFile where what was set aside is written, if there is anything; empty: nowhere
 */
public record LoadOptions(
        int workers,
        long maxRecordBytes,
        long queueBytes,
        int commitEvery,
        int maxNesting,
        int maxDetails,
        Optional<Path> reportFile) {

    /** {@code max-record-bytes}: some twenty times the registry's largest study. */
    public static final long MAX_RECORD_BYTES = 64L << 20;

    public static final long QUEUE_BYTES = 32L << 20;
    public static final int COMMIT_EVERY = 50_000;
    public static final int MAX_NESTING = 4;
    public static final int MAX_DETAILS = 100;

    /** More would not fit into an array. */
    private static final long MOST_RECORD_BYTES = 1L << 30;

    public LoadOptions {
        require(workers >= 1 && workers <= 256, "threads", "1 to 256", workers);
        require(
                maxRecordBytes >= 1 && maxRecordBytes <= MOST_RECORD_BYTES,
                "max-record-bytes",
                "1 to " + MOST_RECORD_BYTES,
                maxRecordBytes);
        require(queueBytes >= 1, "queue-bytes", "1 or more", queueBytes);
        require(commitEvery >= 1, "commit-every", "1 or more", commitEvery);
        require(maxNesting >= 0 && maxNesting <= 16, "max-nesting", "0 to 16", maxNesting);
        require(maxDetails >= 0, "max-details", "0 or more", maxDetails);
    }

    public static LoadOptions defaults() {
        return new LoadOptions(
                Math.min(256, Runtime.getRuntime().availableProcessors()),
                MAX_RECORD_BYTES,
                QUEUE_BYTES,
                COMMIT_EVERY,
                MAX_NESTING,
                MAX_DETAILS,
                Optional.empty());
    }

    public LoadOptions withWorkers(int workers) {
        return new LoadOptions(workers, maxRecordBytes, queueBytes, commitEvery, maxNesting, maxDetails, reportFile);
    }

    public LoadOptions withMaxRecordBytes(long maxRecordBytes) {
        return new LoadOptions(workers, maxRecordBytes, queueBytes, commitEvery, maxNesting, maxDetails, reportFile);
    }

    public LoadOptions withCommitEvery(int commitEvery) {
        return new LoadOptions(workers, maxRecordBytes, queueBytes, commitEvery, maxNesting, maxDetails, reportFile);
    }

    public LoadOptions withReportFile(Path reportFile) {
        return new LoadOptions(
                workers, maxRecordBytes, queueBytes, commitEvery, maxNesting, maxDetails, Optional.of(reportFile));
    }

    private static void require(boolean holds, String setting, String right, long found) {
        if (!holds) {
            throw new IllegalArgumentException(setting + " is " + right + ", not " + found + ".");
        }
    }
}
