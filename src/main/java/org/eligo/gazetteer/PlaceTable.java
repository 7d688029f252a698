package org.eligo.gazetteer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Many places, sorted by key, in columns of primitive numbers: some hundred thousand take a few megabytes. Written and read here,
 * so that both know the one form of the file: a number of rows, then each column whole, which compresses well.
 */
final class PlaceTable {

    /** Degrees are kept in thousandths: a point is less than 80 metres off. */
    static final double STEPS = 1000;

    private static final int MAX_SHARED = 255;

    private final byte[] names;
    private final int[] nameEnds;
    private final byte[] keys;
    private final int[] keyEnds;
    private final char[] regions;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] weights;

    /**
     * A row of the table.
     *
     * @param name as written
     * @param region its place in the list of regions, at most 65,535
     * @param weight people, or the number of another row: the table's owner knows
     */
    record Row(String name, int region, double latitude, double longitude, int weight) {}

    private PlaceTable(
            byte[] names,
            int[] nameEnds,
            byte[] keys,
            int[] keyEnds,
            char[] regions,
            int[] latitudes,
            int[] longitudes,
            int[] weights) {
        this.names = names;
        this.nameEnds = nameEnds;
        this.keys = keys;
        this.keyEnds = keyEnds;
        this.regions = regions;
        this.latitudes = latitudes;
        this.longitudes = longitudes;
        this.weights = weights;
    }

    int size() {
        return nameEnds.length;
    }

    String name(int row) {
        int from = row == 0 ? 0 : nameEnds[row - 1];
        return new String(names, from, nameEnds[row] - from, StandardCharsets.UTF_8);
    }

    String key(int row) {
        int from = keyStart(row);
        return new String(keys, from, keyEnds[row] - from, StandardCharsets.UTF_8);
    }

    int region(int row) {
        return regions[row];
    }

    double latitude(int row) {
        return latitudes[row] / STEPS;
    }

    double longitude(int row) {
        return longitudes[row] / STEPS;
    }

    int weight(int row) {
        return weights[row];
    }

    /** The first row whose key is this one or stands behind it. */
    int firstAtOrBehind(String key) {
        byte[] sought = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(keys, keyStart(middle), keyEnds[middle], sought, 0, sought.length) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a row's key begins with this one, or with {@code whole}, is it. */
    boolean hasKey(int row, String key, boolean whole) {
        byte[] sought = key.getBytes(StandardCharsets.UTF_8);
        int from = keyStart(row);
        int length = keyEnds[row] - from;
        return length >= sought.length
                && (!whole || length == sought.length)
                && Arrays.equals(keys, from, from + sought.length, sought, 0, sought.length);
    }

    private int keyStart(int row) {
        return row == 0 ? 0 : keyEnds[row - 1];
    }

    /** @param rows sorted by the bytes of their keys */
    static void write(List<Row> rows, DataOutputStream out) throws IOException {
        out.writeInt(rows.size());
        String last = "";
        StringBuilder ends = new StringBuilder();
        for (Row row : rows) {
            int shared = shared(last, row.name());
            out.writeByte(shared);
            ends.append(row.name().substring(shared)).append('\n');
            last = row.name();
        }
        byte[] text = ends.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
        column(rows.stream().mapToInt(Row::region).toArray(), 2, out);
        column(rows.stream().mapToInt(r -> steps(r.latitude())).toArray(), 3, out);
        column(rows.stream().mapToInt(r -> steps(r.longitude())).toArray(), 3, out);
        column(rows.stream().mapToInt(Row::weight).toArray(), 4, out);
    }

    private static int steps(double degrees) {
        return Math.toIntExact(Math.round(degrees * STEPS));
    }

    private static int shared(String a, String b) {
        int length = Math.min(Math.min(a.length(), b.length()), MAX_SHARED);
        int i = 0;
        while (i < length && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i > 0 && Character.isHighSurrogate(a.charAt(i - 1)) ? i - 1 : i;
    }

    /** The highest bytes of all numbers, then the next ones, to the lowest. */
    private static void column(int[] numbers, int bytes, DataOutputStream out) throws IOException {
        for (int b = bytes - 1; b >= 0; b--) {
            for (int number : numbers) {
                out.writeByte(number >> (8 * b));
            }
        }
    }

    static PlaceTable read(DataInputStream in) throws IOException {
        int size = in.readInt();
        byte[] shared = in.readNBytes(size);
        String[] ends = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8).split("\n", -1);
        Pool names = new Pool(size);
        Pool keys = new Pool(size);
        String last = "";
        for (int i = 0; i < size; i++) {
            last = last.substring(0, shared[i] & 0xff) + ends[i];
            names.add(last);
            keys.add(PlaceKey.of(last));
        }
        int[] regions = column(in, size, 2);
        char[] narrow = new char[size];
        for (int i = 0; i < size; i++) {
            narrow[i] = (char) regions[i];
        }
        return new PlaceTable(
                names.bytes(),
                names.ends(),
                keys.bytes(),
                keys.ends(),
                narrow,
                column(in, size, 3),
                column(in, size, 3),
                column(in, size, 4));
    }

    private static int[] column(DataInputStream in, int size, int bytes) throws IOException {
        int[] numbers = new int[size];
        for (int b = bytes - 1; b >= 0; b--) {
            byte[] plane = in.readNBytes(size);
            for (int i = 0; i < size; i++) {
                // The highest byte carries the sign.
                numbers[i] = b == bytes - 1 ? plane[i] : (numbers[i] << 8) | (plane[i] & 0xff);
            }
        }
        return numbers;
    }

    /** Strings one behind the other. */
    private static final class Pool {
        private byte[] bytes;
        private final int[] ends;
        private int count;
        private int length;

        Pool(int size) {
            bytes = new byte[Math.max(16, size * 10)];
            ends = new int[size];
        }

        void add(String text) {
            byte[] more = text.getBytes(StandardCharsets.UTF_8);
            if (length + more.length > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 3 / 2, length + more.length));
            }
            System.arraycopy(more, 0, bytes, length, more.length);
            length += more.length;
            ends[count++] = length;
        }

        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }

        int[] ends() {
            return ends;
        }
    }
}
