package org.eligo.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ExactTextTest {

    private static boolean found(String text, String sought) {
        return ExactText.contains(text, sought, false, false);
    }

    @Test
    void case_accents_and_punctuation_count() {
        assertThat(found("the Café-Test.", "Café-Test")).isTrue();
        assertThat(found("the Café-Test.", "café-Test")).isFalse();
        assertThat(found("the Café-Test.", "Cafe-Test")).isFalse();
        assertThat(found("the Café-Test.", "Café Test")).isFalse();
        assertThat(found("the (Café)", "(Café)")).isTrue();
    }

    @Test
    void both_ends_fall_between_words() {
        assertThat(found("cancers cancer", "cancer")).isTrue();
        assertThat(found("cancers", "cancer")).isFalse();
        assertThat(found("precancer", "cancer")).isFalse();
        assertThat(found("Crohn's", "Crohn")).isFalse();
        assertThat(found("Crohn's", "s")).isFalse();
        assertThat(found("Crohn's", "'s")).isFalse();
        assertThat(found("patients' x", "patients")).isTrue();
        assertThat(found("5'3", "5")).isTrue();
        assertThat(found("中国", "国")).isTrue();
        assertThat(found("e\u0301", "e")).isFalse();
        assertThat(found("(+)-x", "+)-x")).isTrue();
    }

    @Test
    void the_beginning_and_the_end_can_be_wanted() {
        assertThat(ExactText.contains("  aba aba ", "aba", true, false)).isTrue();
        assertThat(ExactText.contains("  x aba ", "aba", true, false)).isFalse();
        assertThat(ExactText.contains("aba x", "aba", false, true)).isFalse();
        assertThat(ExactText.contains("aba aba", "aba", true, true)).isFalse();
        assertThat(ExactText.contains(" aba\n", "aba", true, true)).isTrue();
        assertThat(ExactText.contains("aba", " ", false, false)).isFalse();
    }

    @Test
    void what_stands_there_exactly_is_found_by_its_words_too() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters = "ab1'’-. é\u0301中国\uD835\uDD04";
        for (int i = 0; i < 20_000; i++) {
            String text = some(random, letters, 12);
            String sought = some(random, letters, 4);
            List<String> words = Words.of(sought).normals();
            if (!words.isEmpty() && found(text, sought)) {
                assertThat(Collections.indexOfSubList(Words.of(text).normals(), words))
                        .as("seed %d: \"%s\" in \"%s\"", seed, sought, text)
                        .isNotNegative();
            }
        }
    }

    private static String some(Random random, String letters, int most) {
        StringBuilder some = new StringBuilder();
        for (int length = 1 + random.nextInt(most); length > 0; length--) {
            int at = random.nextInt(letters.length() - 1);
            some.append(Character.isHighSurrogate(letters.charAt(at)) ? "\uD835\uDD04" : letters.substring(at, at + 1));
        }
        return some.toString();
    }
}
