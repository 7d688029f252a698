package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CursorTest {

    @Test
    void a_token_reads_back_as_its_cursor() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<Optional<Long>> keys = new ArrayList<>();
            for (int k = random.nextInt(Cursor.MAX_KEYS + 1); k > 0; k--) {
                keys.add(random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextLong()));
            }
            Cursor cursor = new Cursor(keys, random.nextInt(99_999_999));
            assertThat(cursor.token()).as("seed %d", seed).matches("[A-Za-z0-9_-]+");
            assertThat(Cursor.of(cursor.token())).as("seed %d", seed).contains(cursor);
        }
    }

    @Test
    void a_damaged_token_is_none_or_another_cursor_but_never_an_error() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String token = new Cursor(List.of(Optional.of(5L), Optional.empty()), 7).token();
        for (int i = 0; i < 5_000; i++) {
            char[] chars = token.toCharArray();
            chars[random.nextInt(chars.length)] = (char) (33 + random.nextInt(95));
            Optional<Cursor> unused = Cursor.of(new String(chars, 0, 1 + random.nextInt(chars.length)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "AA", "AQ", "AQAAAA", "AQEB", "AX8", "_____w", "AQAAAAAHAA"})
    void what_is_no_token_is_none(String token) {
        assertThat(Cursor.of(token)).isEmpty();
    }

    @Test
    void there_is_a_most_of_keys() {
        List<Optional<Long>> keys = Collections.nCopies(Cursor.MAX_KEYS + 1, Optional.of(1L));
        assertThatThrownBy(() -> new Cursor(keys, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
