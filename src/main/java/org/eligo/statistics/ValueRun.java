package org.eligo.statistics;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.eligo.statistics.ValueTable.Entry;

/** What several tables, one for each field, held at one time: read once, field by field, each by hash. */
abstract class ValueRun implements AutoCloseable {

    private static final int BUFFER_BYTES = 1 << 16;

    /** The values of the next field; those of the one before must have been read to the end. */
    abstract Iterator<Entry> nextField();

    @Override
    public abstract void close();

    /** In memory; the tables are empty afterwards. */
    static ValueRun inMemory(List<ValueTable> tables) {
        List<Entry[]> fields = new ArrayList<>();
        tables.forEach(table -> fields.add(table.take()));
        Iterator<Entry[]> next = fields.iterator();
        return new ValueRun() {
            @Override
            Iterator<Entry> nextField() {
                return Arrays.asList(next.next()).iterator();
            }

            @Override
            public void close() {
                // Nothing is held outside.
            }
        };
    }

    /**
     * In a new file in the folder, which goes when the run is closed; the tables are empty afterwards.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    static ValueRun onDisk(List<ValueTable> tables, Path folder) {
        try {
            Path file = Files.createTempFile(folder, "values", ".run");
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES))) {
                for (ValueTable table : tables) {
                    Entry[] entries = table.take();
                    out.writeInt(entries.length);
                    for (Entry entry : entries) {
                        out.writeLong(entry.hash());
                        out.writeLong(entry.beginning());
                        out.writeInt(entry.number());
                        out.writeInt(entry.counted());
                    }
                }
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return new OnDisk(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Statistics need room in " + folder + ", and it cannot be written.", e);
        }
    }

    private static final class OnDisk extends ValueRun {

        private final Path file;
        private final DataInputStream in;

        OnDisk(Path file) throws IOException {
            this.file = file;
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES));
        }

        @Override
        Iterator<Entry> nextField() {
            try {
                return new Entries(in, in.readInt());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                in.close();
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Entries implements Iterator<Entry> {

        private final DataInputStream in;
        private int left;

        Entries(DataInputStream in, int left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Entry next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            left--;
            try {
                return new Entry(in.readLong(), in.readLong(), in.readInt(), in.readInt());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
