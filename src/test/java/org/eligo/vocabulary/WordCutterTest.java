package org.eligo.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordCutterTest {

    private static List<String> words(String text) {
        return Words.of(text).surfaces();
    }

    @Test
    void blanks_hyphens_and_punctuation_separate() {
        assertThat(words(" Non-small (cell)\tlung,cancer.\u00a0III/IV_x "))
                .containsExactly("Non", "small", "cell", "lung", "cancer", "III", "IV", "x");
        assertThat(words("1.5mg +/- 2%")).containsExactly("1", "5mg", "2");
        assertThat(words("-- …")).isEmpty();
        assertThat(words("")).isEmpty();
    }

    @Test
    void an_apostrophe_belongs_to_a_word_only_between_letters() {
        assertThat(words("Crohn's patients' 'quoted' don’t 5'3 a'"))
                .containsExactly("Crohn's", "patients", "quoted", "don’t", "5", "3", "a");
        assertThat(words("rock''n")).containsExactly("rock", "n");
    }

    @Test
    void an_ideograph_is_a_word_of_its_own_and_marks_stay() {
        assertThat(words("中国abc")).containsExactly("中", "国", "abc");
        assertThat(words("e\u0301te\u0301 x")).containsExactly("e\u0301te\u0301", "x");
        assertThat(words("\uD835\uDD04\uD835\uDD05 \uD83E\uDDEA y")).containsExactly("\uD835\uDD04\uD835\uDD05", "y");
        assertThat(words("a\uD835 b")).containsExactly("a", "b");
    }

    @Test
    void it_starts_anew_on_a_part_of_an_array() {
        WordCutter cutter = new WordCutter();
        char[] chars = "one two three".toCharArray();
        cutter.start(chars, 5, 4);
        assertThat(cutter.next()).isTrue();
        assertThat(new String(chars, cutter.wordStart(), cutter.wordEnd() - cutter.wordStart()))
                .isEqualTo("wo");
        assertThat(cutter.next()).isTrue();
        assertThat(new String(chars, cutter.wordStart(), cutter.wordEnd() - cutter.wordStart()))
                .isEqualTo("t");
        assertThat(cutter.next()).isFalse();
        assertThat(cutter.next()).isFalse();
    }
}
