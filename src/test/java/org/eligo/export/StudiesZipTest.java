package org.eligo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.eligo.study.NctId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudiesZipTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 250, 70_000})
    void every_reader_finds_the_studies_in_their_folders(int count) throws IOException {
        Path file = zip(count);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(count);
            for (int i = 0; i < count; i += Math.max(1, count / 100)) {
                NctId id = id(i);
                ZipEntry entry = zip.getEntry(id.toString().substring(9) + "/" + id + ".json");
                assertThat(entry).as(id.toString()).isNotNull();
                assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(json(i));
            }
        }
        try (ZipInputStream stream = new ZipInputStream(Files.newInputStream(file))) {
            for (int i = 0; i < Math.min(count, 300); i++) {
                assertThat(stream.getNextEntry()).isNotNull();
                assertThat(stream.readAllBytes()).isEqualTo(json(i));
            }
        }
    }

    @Test
    void equal_studies_give_equal_bytes() throws IOException {
        byte[] first = Files.readAllBytes(zip(20));
        assertThat(Files.readAllBytes(zip(20))).isEqualTo(first);
    }

    @Test
    void a_zip_without_its_end_is_none() throws IOException {
        Path file = folder.resolve("cut.zip");
        try (OutputStream out = Files.newOutputStream(file);
                StudiesZip zip = new StudiesZip(out)) {
            zip.add(id(1), json(1));
        }
        assertThatThrownBy(() -> new ZipFile(file.toFile()).close()).isInstanceOf(IOException.class);
    }

    private Path zip(int count) throws IOException {
        Path file = folder.resolve(count + ".zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                StudiesZip zip = new StudiesZip(out)) {
            for (int i = 0; i < count; i++) {
                zip.add(id(i), json(i));
            }
            zip.finish();
        }
        return file;
    }

    private static NctId id(int i) {
        return new NctId(99_000_001 + i);
    }

    private static byte[] json(int i) {
        Random random = new Random(i);
        StringBuilder text = new StringBuilder("{\"i\":" + i + ",\"é\":\"");
        for (int n = random.nextInt(400); n > 0; n--) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.append("\"}").toString().getBytes(StandardCharsets.UTF_8);
    }
}
