package org.eligo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * How large a store of the Lucene engine is.
 *
 * @param documents in its last commit: one for each study and for each site that is indexed on its own
 * @param bytes of all files in the store's folder
 */
record IndexSize(long documents, long bytes) {

    /** Measures; the folder must hold a store. */
    static IndexSize of(Path store) {
        try (Directory directory = FSDirectory.open(index(store));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return new IndexSize(reader.numDocs(), bytes(store));
        } catch (IOException e) {
            throw new UncheckedIOException("The store in " + store + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether the folder holds a store. */
    static boolean isStore(Path folder) {
        if (!Files.isDirectory(index(folder))) {
            return false;
        }
        try (Directory directory = FSDirectory.open(index(folder))) {
            return DirectoryReader.indexExists(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path index(Path store) {
        return store.resolve("index");
    }

    private static long bytes(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
