package org.eligo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.eligo.language.EnglishText.Piece;
import org.junit.jupiter.api.Test;

final class EnglishTextTest {

    private static <T> T inSpanish(Supplier<T> made) {
        return InterfaceLanguage.SPANISH.making(made);
    }

    @Test
    void a_text_of_a_record_within_a_spanish_sentence_is_a_piece_of_its_own() {
        List<Piece> pieces = inSpanish(() -> EnglishText.pieces(
                Texts.now().say("part.participants-are-followed-for", EnglishText.marked(" 6 months "))));
        assertThat(pieces).hasSize(3);
        assertThat(pieces.get(1)).isEqualTo(new Piece("6 months", true));
        assertThat(pieces).filteredOn(piece -> !piece.english()).hasSize(2);
    }

    @Test
    void a_sentence_can_hold_several() {
        assertThat(inSpanish(
                        () -> EnglishText.pieces(EnglishText.marked("Wool") + " o " + EnglishText.marked("Cotton"))))
                .containsExactly(new Piece("Wool", true), new Piece(" o ", false), new Piece("Cotton", true));
    }

    @Test
    void in_english_nothing_is_marked() {
        assertThat(EnglishText.marked("Wool gloves")).isEqualTo("Wool gloves");
        assertThat(EnglishText.pieces("\u2066as it came\u2069"))
                .containsExactly(new Piece("\u2066as it came\u2069", false));
    }

    @Test
    void without_marks_it_is_the_sentence_alone() {
        assertThat(inSpanish(() -> EnglishText.unmarked("Hay un grupo: " + EnglishText.marked("Wool") + ".")))
                .isEqualTo("Hay un grupo: Wool.");
    }

    @Test
    void words_from_right_to_left_are_kept_apart_within_it() {
        List<Piece> pieces = inSpanish(() ->
                EnglishText.pieces(Texts.now().say("part.participants-are-followed-for", EnglishText.marked("שנה"))));
        assertThat(pieces).filteredOn(Piece::english).containsExactly(new Piece("שנה", true));
        assertThat(pieces.getFirst().text()).endsWith("\u2068");
        assertThat(pieces.getLast().text()).startsWith("\u2069");
    }

    @Test
    void marks_that_a_record_has_itself_neither_end_nor_begin_one() {
        assertThat(inSpanish(() -> EnglishText.pieces("a " + EnglishText.marked("b\u2069\u2066c") + " d")))
                .containsExactly(new Piece("a ", false), new Piece("bc", true), new Piece(" d", false));
        assertThat(inSpanish(() -> EnglishText.pieces("a\u2069b"))).containsExactly(new Piece("ab", false));
    }

    @Test
    void what_is_cut_within_it_is_english_to_its_end() {
        assertThat(inSpanish(() -> EnglishText.pieces("Hay: \u2066Wool and")))
                .containsExactly(new Piece("Hay: ", false), new Piece("Wool and", true));
    }
}
