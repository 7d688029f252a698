package org.eligo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eligo.ingest.SmallStudies.study;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputReaderTest {

    private static final String A = study(1);
    private static final String B = study(2);

    @TempDir
    Path folder;

    @Test
    void members_and_frames_one_after_the_other_are_all_read() throws IOException {
        assertThat(Found.inAnyForm(joined(gzip(A), gzip(B))).frames).containsExactly(A, B);
        assertThat(Found.inAnyForm(joined(zstd(A + "\n"), zstd(B))).frames).containsExactly(A, B);
    }

    @Test
    void a_gzip_member_is_found_also_where_the_pipe_has_nothing_ready() throws IOException {
        byte[] bytes = joined(gzip(A), gzip(B));
        InputStream pipe = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(7, length));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        Found found = new Found();
        new InputReader(found, 1 << 20, 4).read(new Input.OfStream("pipe", pipe));

        assertThat(found.frames).containsExactly(A, B);
    }

    @Test
    void a_frame_of_zstd_that_is_cut_off_right_after_it_began_is_named() throws IOException {
        byte[] second = zstd(B + "\n");
        for (int left = 1; left < second.length; left++) {
            byte[] torn = joined(zstd(A + "\n"), Arrays.copyOf(second, left));

            Found found = Found.inAnyForm(torn);

            assertThat(found.frames).as("%d bytes", left).contains(A);
            assertThat(found.broken).as("%d bytes", left).isNotEmpty();
        }
    }

    @Test
    void what_lies_before_the_end_of_torn_packing_is_kept_and_the_end_is_named() throws IOException {
        Random random = new Random(7);
        String many = IntStream.range(1, 6_001)
                .mapToObj(i -> study(i, "\"briefTitle\":\"" + Long.toHexString(random.nextLong()) + "\"") + "\n")
                .collect(Collectors.joining());
        for (byte[] whole : new byte[][] {gzip(many), zstd(many), zip("a.json", many)}) {
            byte[] torn = Arrays.copyOf(whole, whole.length - whole.length / 3);
            Found found = Found.inAnyForm(torn);

            assertThat(found.frames).hasSizeBetween(100, 5_999);
            assertThat(found.broken).hasSize(1);
            assertThat(found.broken.getFirst().reason()).containsIgnoringCase("packed data");

            Path file = folder.resolve("torn");
            Files.write(file, torn);
            Found inFile = new Found();
            new InputReader(inFile, 1 << 20, 4).read(new Input.OfPath(file));
            assertThat(inFile.frames).isEqualTo(found.frames);
            assertThat(inFile.broken).hasSize(1);
        }
    }

    @Test
    void damage_inside_is_named() throws IOException {
        byte[] bytes = joined(gzip(A), "no gzip".getBytes(StandardCharsets.US_ASCII));

        Found found = Found.inAnyForm(bytes);

        assertThat(found.frames).containsExactly(A);
        assertThat(found.broken)
                .extracting(SetAside::reason)
                .singleElement()
                .asString()
                .contains("bytes that are no gzip");
    }

    @Test
    void an_archive_is_read_from_a_file_and_from_a_pipe_alike() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "35/", new byte[0]);
            put(zip, "35/NCT99000001.json", A.getBytes(StandardCharsets.UTF_8));
            put(zip, "../../etc/passwd", B.getBytes(StandardCharsets.UTF_8));
            put(zip, "36/broken.json", "{\"protocolSection\":".getBytes(StandardCharsets.UTF_8));
            put(zip, "inner.zip", zip("x.json.gz", gzip("[" + study(3) + "]")));
            put(zip, "36/empty.json", new byte[0]);
            put(zip, "36/.hidden.json", "x".getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("studies.data");
        Files.write(file, out.toByteArray());
        Found fromFile = new Found();
        new InputReader(fromFile, 1 << 20, 4).read(new Input.OfPath(file));
        Found fromPipe = Found.inAnyForm(out.toByteArray());

        for (Found found : new Found[] {fromFile, fromPipe}) {
            assertThat(found.frames).containsExactly(A, B, study(3));
            assertThat(found.places.getLast().entry()).contains("inner.zip > x.json.gz");
            assertThat(found.broken)
                    .singleElement()
                    .satisfies(b -> assertThat(b.place().toString())
                            .endsWith(", entry 36/broken.json, study 1, line 1, byte 0"));
        }
    }

    @Test
    void an_archive_that_is_cut_off_between_two_entries_is_named() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int between;
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "1.json", A.getBytes(StandardCharsets.UTF_8));
            zip.flush();
            between = out.size();
            put(zip, "2.json", B.getBytes(StandardCharsets.UTF_8));
        }
        for (int more : new int[] {0, 2, 4, 20, 29}) {
            byte[] torn = Arrays.copyOf(out.toByteArray(), between + more);
            Path file = folder.resolve("torn");
            Files.write(file, torn);
            Found fromFile = new Found();
            new InputReader(fromFile, 1 << 20, 4).read(new Input.OfPath(file));
            for (Found found : new Found[] {fromFile, Found.inAnyForm(torn)}) {
                assertThat(found.frames).as("%d bytes further", more).containsExactly(A);
                assertThat(found.broken)
                        .as("%d bytes further", more)
                        .singleElement()
                        .satisfies(b -> assertThat(b.reason()).contains("cut off"));
            }
        }
        assertThat(Found.inAnyForm(out.toByteArray()).broken).isEmpty();
    }

    @Test
    void packing_deeper_than_the_limit_is_not_opened() throws IOException {
        byte[] bytes = A.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 4; i++) {
            bytes = gzip(bytes);
        }
        assertThat(Found.inAnyForm(bytes).frames).containsExactly(A);
        Found tooDeep = Found.inAnyForm(gzip(bytes));
        assertThat(tooDeep.frames).isEmpty();
        assertThat(tooDeep.broken.getFirst().reason()).isEqualTo("It is packed more than 4 times (max-nesting).");
    }

    @Test
    void a_bomb_is_passed_over_within_the_limit() throws IOException {
        byte[] bomb = gzip("{\"protocolSection\":\"" + "0".repeat(50_000_000) + "\"}");

        Found found = Found.inAnyForm(joined(bomb, gzip(A)));

        assertThat(found.frames).containsExactly(A);
        assertThat(found.broken.getFirst().reason()).contains("larger than the limit");
    }

    @Test
    void a_folder_is_walked_in_order_without_what_is_hidden() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve("b/2.json"), B);
        Files.write(folder.resolve("a"), gzip(A));
        Files.writeString(folder.resolve(".git/3.json"), study(3));
        Files.writeString(folder.resolve(".4.json"), study(4));
        Found found = new Found();

        new InputReader(found, 1 << 20, 4).read(new Input.OfPath(folder));

        assertThat(found.frames).containsExactly(A, B);
        assertThat(found.broken).isEmpty();
    }

    @Test
    void a_source_that_fails_ends_the_load() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is on fire");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                throw new IOException("the disk is on fire");
            }
        };

        assertThatThrownBy(() -> new InputReader(new Found(), 1 << 20, 4).read(new Input.OfStream("disk", failing)))
                .isInstanceOf(LoadException.class)
                .hasMessage("disk cannot be read on: the disk is on fire.");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static byte[] zstd(String text) {
        return Zstd.compress(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        return zip(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, name, bytes);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
