package org.eligo.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Takes the packing off an input (gzip, zstd and zip, recognised by content, one inside another up to a limit) and has the
 * studies found in each text. Nothing is unpacked to disk, and an entry's name is never used as a path.
 */
final class InputReader {

    private static final String NO_ENTRY = "";

    private final FrameSink sink;
    private final long maxRecordBytes;
    private final int maxNesting;
    private final AtomicLong bytesRead = new AtomicLong();
    /** For one text after the other: an archive may have hundreds of thousands. */
    private final byte[] space = new byte[ByteWindow.USUAL_SIZE];

    /** @param maxNesting how many packings may lie one inside another */
    InputReader(FrameSink sink, long maxRecordBytes, int maxNesting) {
        this.sink = sink;
        this.maxRecordBytes = maxRecordBytes;
        this.maxNesting = maxNesting;
    }

    /** Bytes of the input read so far, as they are packed; safe to ask from any thread. */
    long bytesRead() {
        return bytesRead.get();
    }

    /**
     * Reads an input to its end.
     *
     * @throws LoadException if it is not there or cannot be read (damaged content is set aside instead)
     */
    void read(Input input) {
        switch (input) {
            case Input.OfPath given -> files(given.path()).forEach(this::file);
            case Input.OfStream given -> {
                try {
                    boolean unused = unpack(
                            new SourceStream(given.stream(), given.name(), bytesRead), given.name(), NO_ENTRY, 0);
                } catch (IOException e) {
                    broken(given.name(), NO_ENTRY, inWords(e));
                }
            }
        }
    }

    /** The files of a path: itself, or what lies in the folder. */
    static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw new LoadException("There is no file or folder " + path + ".");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile)
                    .filter(f -> !isHidden(path.relativize(f).toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LoadException("The folder " + path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private void file(Path path) {
        String name = path.toString();
        try (InputStream stream = Files.newInputStream(path)) {
            SourceBuffer source = new SourceBuffer(new SourceStream(stream, name, bytesRead));
            boolean unused = (Packing.of(source) == Packing.ZIP && archive(path)) || unpack(source, name, NO_ENTRY, 0);
        } catch (IOException e) {
            throw new LoadException(name + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** Reads an archive by its table of contents; false where that is damaged, so that it is better read from the beginning. */
    private boolean archive(Path path) throws IOException {
        String name = path.toString();
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException e) {
            return false;
        }
        try (zip) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    archived(zip, entry, name);
                }
                bytesRead.addAndGet(Math.max(0, entry.getCompressedSize()));
            }
        }
        return true;
    }

    private void archived(ZipFile zip, ZipEntry entry, String name) {
        CRC32 sum = new CRC32();
        try (InputStream stream = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            boolean sound = unpack(stream, name, entry.getName(), 1);
            boolean read = sound && stream.skip(Long.MAX_VALUE) >= 0;
            if (read && entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
                broken(name, entry.getName(), "the check sum of the archive's entry differs: its content is damaged");
            }
        } catch (IOException | IllegalArgumentException e) {
            broken(name, entry.getName(), inWords(e));
        }
    }

    /**
     * Reads what is packed or plain.
     *
     * @param nesting how many packings have been taken off
     * @return false where damage ended it, which then has been told
     */
    private boolean unpack(InputStream stream, String name, String entry, int nesting) throws IOException {
        SourceBuffer in = new SourceBuffer(stream);
        Packing packing = Packing.of(in);
        if (packing != Packing.NONE && nesting >= maxNesting) {
            broken(name, entry, "it is packed more than " + maxNesting + " times (max-nesting)");
            return true;
        }
        try {
            return switch (packing) {
                case NONE ->
                    new RecordFramer(new ByteWindow(in, space), maxRecordBytes, name, optional(entry), sink).readAll();
                case GZIP -> unpack(new GzipText(in), name, entry, nesting + 1);
                case ZSTD -> {
                    try (ZstdText text = new ZstdText(in)) {
                        yield unpack(text, name, entry, nesting + 1);
                    }
                }
                case ZIP -> entries(new Archive(in), name, entry, nesting + 1);
            };
        } catch (IOException | IllegalArgumentException e) {
            broken(name, entry, inWords(e));
            return false;
        }
    }

    /** An archive that is read from its beginning. */
    private static final class Archive extends ZipInputStream {

        Archive(InputStream in) {
            super(in, StandardCharsets.ISO_8859_1);
        }

        /**
         * Whether something stands behind the last entry. The list of all entries does, which is longer than what is read of it when an
         * entry is sought; where an archive is cut off between two entries, nothing does.
         */
        boolean goesOn() throws IOException {
            return in.read() >= 0;
        }
    }

    private boolean entries(Archive zip, String name, String outer, int nesting) throws IOException {
        boolean sound = true;
        boolean any = false;
        while (true) {
            ZipEntry entry;
            try {
                entry = zip.getNextEntry();
            } catch (IOException | IllegalArgumentException e) {
                if (sound) {
                    throw e;
                }
                return false; // the damage inside the entry before, which has been told
            }
            if (entry == null) {
                if (sound && any && !zip.goesOn()) {
                    broken(name, outer, "the archive is cut off before its list of entries: studies may be missing");
                    return false;
                }
                return sound;
            }
            any = true;
            if (!entry.isDirectory() && !isHidden(entry.getName())) {
                String inner = outer.isEmpty() ? entry.getName() : outer + " > " + entry.getName();
                sound = unpack(zip, name, inner, nesting);
            }
        }
    }

    private void broken(String name, String entry, String reason) {
        sink.broken(Place.whole(name, optional(entry)), 0, sentence(reason));
    }

    private static Optional<String> optional(String entry) {
        return entry.isEmpty() ? Optional.empty() : Optional.of(entry);
    }

    /** Some part of the name begins with a dot, or it is one of the copies that macOS puts into archives. */
    private static boolean isHidden(String name) {
        for (String part : name.replace('\\', '/').split("/", -1)) {
            boolean up = part.equals(".") || part.equals("..");
            if ((part.startsWith(".") && !up) || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    static String sentence(String reason) {
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".";
    }

    /** Why packing cannot be read, in words, without the full stop. */
    static String inWords(Exception e) {
        return e instanceof EOFException
                ? "the packed data end too early"
                : "the packed data are damaged (" + Printable.of(String.valueOf(e.getMessage())) + ")";
    }
}
