package org.eligo.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.eligo.search.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCodecTest {

    private static final int LARGE = RecordCodec.MIN_CUT_BYTES;

    @TempDir
    Path folder;

    private RecordCodec codec;

    @BeforeEach
    void open() throws IOException {
        codec = RecordCodec.open(folder);
    }

    @Test
    void records_of_any_length_come_back_as_they_went_in() throws IOException {
        for (boolean trained : List.of(false, true)) {
            if (trained) {
                codec.train(samples());
                assertThat(codec.hasDictionary()).isTrue();
            }
            for (int length : List.of(0, 1, 500, RecordCodec.BEGINNING_BYTES, LARGE - 1, LARGE, LARGE + 1, 3_000_000)) {
                byte[] record = text(length);
                assertThat(codec.decompress(codec.compress(record)))
                        .as("%d bytes, trained: %s", length, trained)
                        .isEqualTo(record);
            }
        }
    }

    @Test
    void a_large_record_gives_its_beginning_alone() throws IOException {
        codec.train(samples());
        byte[] record = text(LARGE);

        assertThat(codec.beginning(codec.compress(record)))
                .isEqualTo(Arrays.copyOf(record, RecordCodec.BEGINNING_BYTES));
    }

    @Test
    void a_small_record_begins_with_all_of_it() {
        byte[] record = text(LARGE - 1);

        assertThat(codec.beginning(codec.compress(record))).isEqualTo(record);
    }

    @Test
    void a_large_record_that_an_earlier_eligo_stored_as_one_frame_is_read() {
        byte[] record = text(LARGE * 2);
        byte[] frame = Zstd.compress(record, 3);

        assertThat(codec.decompress(frame)).isEqualTo(record);
        assertThat(codec.beginning(frame)).isEqualTo(record);
    }

    @Test
    void a_damaged_record_is_told() {
        byte[] frames = codec.compress(text(LARGE));

        for (int length : List.of(0, 3, 20, frames.length - 1)) {
            assertThatThrownBy(() -> codec.decompress(Arrays.copyOf(frames, length)))
                    .as("cut off after %d bytes", length)
                    .isInstanceOf(StoreException.class)
                    .hasMessageStartingWith("A stored record is damaged");
        }
    }

    private static List<byte[]> samples() {
        return IntStream.range(0, RecordCodec.MIN_SAMPLES)
                .mapToObj(i -> text(1_000 + i))
                .toList();
    }

    /** Words in no order: it compresses, but not to nothing. */
    private static byte[] text(int length) {
        Random random = new Random(length);
        List<String> words = List.of("study ", "arm ", "dose ", "lupus ", "{\"title\":", "\u00e9 ", "42, ");
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(9));
        }
        return Arrays.copyOf(text.toString().getBytes(StandardCharsets.UTF_8), length);
    }
}
