package org.eligo.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.eligo.study.NctId;

/**
 * Many studies as one zip, written while they come, in folders by the last two digits of their numbers: {@code 35/NCT02252835.json}. Of
 * an entry 24 bytes stay in memory until the end, where Java's own class keeps some 200: that would be 120 MB for a registry of 600,000.
 * The form is that of PKWARE's APPNOTE 6.3, with the records of Zip64 at the end. One thread at a time.
 */
public final class StudiesZip implements AutoCloseable {

    public static final String CONTENT_TYPE = "application/zip";

    /** Of 1 to 9: records shrink to a fifth, at twice the speed of the usual 6. */
    private static final int LEVEL = 3;

    private static final int NAME_BYTES = "35/NCT02252835.json".length();
    private static final short DEFLATED = 8;

    /** 1980-01-01, the first day that the form can say: equal content gives equal bytes. */
    private static final short DATE = 1 << 5 | 1;

    private static final short VERSION = 20;
    private static final short VERSION_64 = 45;

    private final OutputStream out;
    private final Deflater deflater = new Deflater(LEVEL, true);
    private final byte[] piece = new byte[1 << 16];
    private long written;
    private int count;

    /** For each entry: its study's number, the checksum, both sizes, and where it begins. */
    private int[] numbers = new int[1024];

    private int[] checksums = new int[1024];
    private int[] packed = new int[1024];
    private int[] plain = new int[1024];
    private long[] places = new long[1024];

    /** @param out stays the caller's to close */
    public StudiesZip(OutputStream out) {
        this.out = out;
    }

    /** Adds a study; each number once. */
    public void add(NctId id, byte[] json) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(json);
        byte[] body = deflated(json);
        room();
        numbers[count] = id.number();
        checksums[count] = (int) checksum.getValue();
        packed[count] = body.length;
        plain[count] = json.length;
        places[count] = written;
        ByteBuffer header = buffer(30 + NAME_BYTES);
        header.putInt(0x04034b50).putShort(VERSION);
        common(header, count);
        header.put(name(id));
        write(header);
        write(body);
        count++;
    }

    /** Writes the directory at the end; without it the zip is none, so that one that was cut off is known. */
    public void finish() throws IOException {
        long start = written;
        for (int i = 0; i < count; i++) {
            boolean far = places[i] >= 0xFFFFFFFFL;
            ByteBuffer entry = buffer(46 + NAME_BYTES + (far ? 12 : 0));
            entry.putInt(0x02014b50).putShort(VERSION_64).putShort(far ? VERSION_64 : VERSION);
            common(entry, i, far ? 12 : 0);
            entry.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
            entry.putInt(far ? -1 : (int) places[i]).put(name(new NctId(numbers[i])));
            if (far) {
                entry.putShort((short) 1).putShort((short) 8).putLong(places[i]);
            }
            write(entry);
        }
        long end = written;
        ByteBuffer tail = buffer(56 + 20 + 22);
        tail.putInt(0x06064b50)
                .putLong(44)
                .putShort(VERSION_64)
                .putShort(VERSION_64)
                .putInt(0)
                .putInt(0);
        tail.putLong(count).putLong(count).putLong(end - start).putLong(start);
        tail.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        short entries = (short) Math.min(count, 0xFFFF);
        tail.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(entries)
                .putShort(entries);
        tail.putInt((int) Math.min(end - start, 0xFFFFFFFFL))
                .putInt((int) Math.min(start, 0xFFFFFFFFL))
                .putShort((short) 0);
        write(tail);
        out.flush();
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void common(ByteBuffer header, int entry) {
        common(header, entry, 0);
    }

    /** What both kinds of header have in common: from the flags to the length of the extra field. */
    private void common(ByteBuffer header, int entry, int extra) {
        header.putShort((short) 0).putShort(DEFLATED).putShort((short) 0).putShort(DATE);
        header.putInt(checksums[entry]).putInt(packed[entry]).putInt(plain[entry]);
        header.putShort((short) NAME_BYTES).putShort((short) extra);
    }

    private byte[] deflated(byte[] json) {
        deflater.reset();
        deflater.setInput(json);
        deflater.finish();
        ByteArrayOutputStream body = new ByteArrayOutputStream(json.length / 3 + 64);
        while (!deflater.finished()) {
            body.write(piece, 0, deflater.deflate(piece));
        }
        return body.toByteArray();
    }

    private void room() {
        if (count == numbers.length) {
            int more = count * 2;
            numbers = Arrays.copyOf(numbers, more);
            checksums = Arrays.copyOf(checksums, more);
            packed = Arrays.copyOf(packed, more);
            plain = Arrays.copyOf(plain, more);
            places = Arrays.copyOf(places, more);
        }
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }

    private void write(ByteBuffer whole) throws IOException {
        out.write(whole.array(), whole.arrayOffset(), whole.capacity());
        written += whole.capacity();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] name(NctId id) {
        return String.format(Locale.ROOT, "%02d/%s.json", id.number() % 100, id).getBytes(StandardCharsets.US_ASCII);
    }
}
