package org.eligo.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreException;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;
import org.jspecify.annotations.Nullable;

/**
 * A store in a directory: a Lucene index in {@code index/}, and beside it the dictionaries that its records are compressed with.
 * Other processes may read the store while one writes; readers see a commit at the latest {@link #REFRESH} after it was made.
 */
public final class LuceneEngine implements SearchEngine {

    /** How long a reader may be given a state that another process has already replaced. */
    public static final Duration REFRESH = Duration.ofSeconds(1);

    private static final String INDEX = "index";
    private static final String DERIVED = "derived";

    /**
     * What can be chosen.
     *
     * @param searchLimit how long one search may take
     * @param bufferMegabytes how much is gathered in memory before it is written as a segment
     */
    public record Options(Duration searchLimit, int bufferMegabytes) {
        public static final Options DEFAULT = new Options(Duration.ofSeconds(10), 256);

        public Options {
            if (!searchLimit.isPositive()) {
                throw new IllegalArgumentException(
                        "The time limit of a search must be above zero, not " + searchLimit + ".");
            }
            if (bufferMegabytes < 16 || bufferMegabytes > 2_000) {
                throw new IllegalArgumentException(
                        "The write buffer has 16 to 2,000 megabytes, not " + bufferMegabytes + ".");
            }
        }
    }

    static {
        // The limits of the query language bound a query; Lucene's own limit counts fields as well.
        IndexSearcher.setMaxClauseCount(1 << 20);
    }

    private final Path store;
    private final Directory directory;
    private final RecordCodec codec;
    private final Options options;
    private @Nullable Snapshot snapshot;
    private long checkedNanos;
    private boolean warm;

    private LuceneEngine(Path store, Directory directory, RecordCodec codec, Options options) {
        this.store = store;
        this.directory = directory;
        this.codec = codec;
        this.options = options;
    }

    /** As {@link #open(Path, Options)} with the default options. */
    public static LuceneEngine open(Path store) {
        return open(store, Options.DEFAULT);
    }

    /**
     * Opens the store, and makes an empty one where there is none.
     *
     * @throws StoreException if it cannot be opened or made
     */
    public static LuceneEngine open(Path store, Options options) {
        try {
            Path index = store.resolve(INDEX);
            Files.createDirectories(index);
            Directory directory = FSDirectory.open(index);
            if (!DirectoryReader.indexExists(directory)) {
                create(directory, options);
            }
            return new LuceneEngine(store, directory, RecordCodec.open(store), options);
        } catch (IOException e) {
            throw new StoreException("The store in " + store + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Whether the folder holds a store, as {@link #open} makes it. */
    public static boolean isStore(Path folder) {
        Path index = folder.resolve(INDEX);
        if (!Files.isDirectory(index)) {
            return false;
        }
        try (Directory directory = FSDirectory.open(index)) {
            return DirectoryReader.indexExists(directory);
        } catch (IOException e) {
            throw new StoreException("The folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void create(Directory directory, Options options) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, LuceneWriter.config(options.bufferMegabytes()))) {
            long unused = writer.commit();
        } catch (LockObtainFailedException e) {
            throw new StoreException("The store is being made by another process; try again in a moment.", e);
        }
    }

    @Override
    public synchronized StudyReader reader() {
        try {
            refresh();
            Snapshot now = snapshot;
            if (now == null || !now.acquire()) {
                throw new StoreException("The store has been closed.");
            }
            return new LuceneReader(now, codec, options.searchLimit());
        } catch (IOException e) {
            throw new StoreException("The store cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void warm() {
        warm = true;
        try {
            refresh();
        } catch (IOException e) {
            throw new StoreException("The store cannot be read: " + e.getMessage(), e);
        }
        if (snapshot != null) {
            snapshot.names().make();
        }
    }

    @Override
    public StudyWriter writer() {
        return write(IndexWriterConfig.OpenMode.APPEND);
    }

    @Override
    public StudyWriter rewriter() {
        return write(IndexWriterConfig.OpenMode.CREATE);
    }

    @Override
    public Optional<Path> derivedFolder() {
        return Optional.of(store.resolve(DERIVED));
    }

    private StudyWriter write(IndexWriterConfig.OpenMode mode) {
        try {
            return LuceneWriter.open(directory, codec, options.bufferMegabytes(), mode, this::expire);
        } catch (IOException e) {
            throw new StoreException("The store cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (snapshot != null) {
                snapshot.release();
                snapshot = null;
            }
            directory.close();
        } catch (IOException e) {
            throw new StoreException("The store could not be closed: " + e.getMessage(), e);
        }
    }

    /** After a commit of our own, the next reader looks for it at once. */
    private synchronized void expire() {
        checkedNanos = System.nanoTime() - REFRESH.toNanos() - 1;
    }

    private void refresh() throws IOException {
        Snapshot before = snapshot;
        if (before == null) {
            snapshot = new Snapshot(DirectoryReader.open(directory));
        } else if (System.nanoTime() - checkedNanos > REFRESH.toNanos()) {
            DirectoryReader newer = DirectoryReader.openIfChanged(before.index());
            if (newer != null) {
                Snapshot now = new Snapshot(newer);
                now.names().follow(before.names());
                snapshot = now;
                before.release();
                if (warm) {
                    now.names().make();
                }
            }
        } else {
            return;
        }
        checkedNanos = System.nanoTime();
    }
}
