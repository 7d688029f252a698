package org.eligo.lucene;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.eligo.search.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * Compresses records for the store: zstd, with a dictionary trained on the first records that came. A frame names its dictionary,
 * so frames of several dictionaries, and of none, live beside each other. Safe for any number of threads.
 *
 * <p>A large record is two frames, one after the other, the first for its {@link #BEGINNING_BYTES}: who asks for a title or a
 * status of a record of a megabyte must not decompress its results.
 *
 * <p>A dictionary is a file {@code dictionary-ID.zstd} beside the index, written and forced to disk before the first record uses it.
 */
final class RecordCodec {

    /** Below this the dictionary would cost more than it gives. */
    static final int MIN_SAMPLES = 200;

    /** As many records as are kept back for training when a store is first filled. */
    static final int SAMPLES = 800;

    /** A record from here on is cut in two. Of smaller ones the whole is nearly as quick as a part. */
    static final int MIN_CUT_BYTES = 64 * 1024;

    /** In most records these hold identification, status, sponsors and description. */
    static final int BEGINNING_BYTES = 16 * 1024;

    private static final int LEVEL = 3;
    private static final int DICTIONARY_BYTES = 112 * 1024;
    private static final int MAX_RECORD_BYTES = 1 << 30;
    private static final String PREFIX = "dictionary-";
    private static final String SUFFIX = ".zstd";

    private final Path directory;
    private final Map<Long, ZstdDictDecompress> dictionaries = new ConcurrentHashMap<>();
    /** Making one costs more than compressing a record. */
    private final ThreadLocal<ZstdCompressCtx> compressing = ThreadLocal.withInitial(RecordCodec::context);

    /** As many as ever were in use at once: one for each thread that reads. */
    private final Queue<ZstdDecompressCtx> decompressing = new ConcurrentLinkedQueue<>();

    private final AtomicReference<@Nullable ZstdDictCompress> current = new AtomicReference<>();

    private RecordCodec(Path directory) {
        this.directory = directory;
    }

    /** The codec of the store in that directory. Where it has several dictionaries, the last one is used for new records. */
    static RecordCodec open(Path directory) throws IOException {
        RecordCodec codec = new RecordCodec(directory);
        try (var files = Files.newDirectoryStream(directory, PREFIX + "*" + SUFFIX)) {
            for (Path file : files) {
                codec.use(Files.readAllBytes(file));
            }
        }
        return codec;
    }

    boolean hasDictionary() {
        return current.get() != null;
    }

    /** Trains a dictionary on the samples and uses it from now on. Fewer than {@link #MIN_SAMPLES} leave all as it is. */
    void train(List<byte[]> samples) throws IOException {
        if (samples.size() < MIN_SAMPLES) {
            return;
        }
        byte[] buffer = new byte[DICTIONARY_BYTES];
        long length = Zstd.trainFromBuffer(samples.toArray(byte[][]::new), buffer);
        if (Zstd.isError(length)) {
            return; // Too little in common; the records are stored without a dictionary.
        }
        byte[] dictionary = Arrays.copyOf(buffer, (int) length);
        write(dictionary);
        use(dictionary);
    }

    private static ZstdCompressCtx context() {
        return new ZstdCompressCtx().setLevel(LEVEL).setContentSize(true);
    }

    byte[] compress(byte[] record) {
        ZstdCompressCtx context = compressing.get();
        ZstdDictCompress dictionary = current.get();
        if (dictionary != null) {
            context.loadDict(dictionary);
        }
        if (record.length < MIN_CUT_BYTES) {
            return context.compress(record);
        }
        byte[] beginning = context.compress(Arrays.copyOf(record, BEGINNING_BYTES));
        byte[] rest = context.compress(Arrays.copyOfRange(record, BEGINNING_BYTES, record.length));
        byte[] frames = Arrays.copyOf(beginning, beginning.length + rest.length);
        System.arraycopy(rest, 0, frames, beginning.length, rest.length);
        return frames;
    }

    /** The whole record. */
    byte[] decompress(byte[] frames) {
        int first = frameBytes(frames);
        int size = contentBytes(frames, 0);
        if (first == frames.length) {
            return decompress(frames, first, size);
        }
        long whole = (long) size + contentBytes(frames, first);
        if (whole > MAX_RECORD_BYTES) {
            throw damaged();
        }
        return decompress(frames, frames.length, (int) whole);
    }

    /** The first bytes of the record; all, where it is one frame. */
    byte[] beginning(byte[] frames) {
        return decompress(frames, frameBytes(frames), contentBytes(frames, 0));
    }

    private byte[] decompress(byte[] frames, int length, int size) {
        ZstdDecompressCtx context = decompressing.poll();
        if (context == null) {
            context = new ZstdDecompressCtx();
        }
        try {
            context.reset();
            long id = Zstd.getDictIdFromFrame(frames);
            if (id != 0) {
                context.loadDict(dictionary(id));
            }
            return context.decompress(frames, 0, length, size);
        } catch (ZstdException e) {
            throw damaged(e);
        } finally {
            decompressing.offer(context);
        }
    }

    /** Of the first frame. */
    private static int frameBytes(byte[] frames) {
        if (frames.length == 0) {
            throw damaged();
        }
        try {
            return (int) Zstd.findFrameCompressedSize(frames, 0, frames.length);
        } catch (ZstdException e) {
            throw damaged(e);
        }
    }

    /** Of the frame that begins there, once decompressed. */
    private static int contentBytes(byte[] frames, int at) {
        long size = Zstd.getFrameContentSize(frames, at, frames.length - at);
        if (size < 0 || size > MAX_RECORD_BYTES) {
            throw damaged();
        }
        return (int) size;
    }

    private static StoreException damaged(ZstdException e) {
        return new StoreException("A stored record is damaged and cannot be decompressed.", e);
    }

    private static StoreException damaged() {
        return new StoreException("A stored record is damaged: it does not say how long it is.");
    }

    /** Another process may have trained it after this one opened the store. */
    private ZstdDictDecompress dictionary(long id) {
        ZstdDictDecompress known = dictionaries.get(id);
        if (known != null) {
            return known;
        }
        Path file = file(id);
        try {
            use(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new StoreException(
                    "The file " + file.getFileName() + " is missing from the store, so its records cannot be read.", e);
        }
        return Objects.requireNonNull(dictionaries.get(id), "dictionary");
    }

    private synchronized void use(byte[] dictionary) {
        long id = Zstd.getDictIdFromDict(dictionary);
        if (!dictionaries.containsKey(id)) {
            dictionaries.put(id, new ZstdDictDecompress(dictionary));
            current.set(new ZstdDictCompress(dictionary, LEVEL));
        }
    }

    private void write(byte[] dictionary) throws IOException {
        Path file = file(Zstd.getDictIdFromDict(dictionary));
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.write(draft, dictionary);
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(long id) {
        return directory.resolve(PREFIX + id + SUFFIX);
    }
}
