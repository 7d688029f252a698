package org.eligo.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CompoundsTest {

    private static List<List<String>> of(String text) {
        return Compounds.of(Words.of(text)).stream().map(Words::normals).toList();
    }

    @Test
    void neighbours_are_joined_one_pair_at_a_time() {
        assertThat(of("follow up visit")).containsExactly(List.of("followup", "visit"), List.of("follow", "upvisit"));
        assertThat(of("heart-beat")).containsExactly(List.of("heartbeat"));
    }

    @Test
    void a_known_compound_is_split_in_every_form_of_it() {
        assertThat(of("followup")).containsExactly(List.of("follow", "up"));
        assertThat(of("Headaches")).containsExactly(List.of("head", "ache"));
        assertThat(of("cancer")).isEmpty();
    }

    @Test
    void single_letters_and_numbers_are_not_joined_and_long_texts_are_left() {
        assertThat(of("vitamin D")).isEmpty();
        assertThat(of("type 2")).isEmpty();
        assertThat(of("one two three four five")).isEmpty();
    }

    @Test
    void every_compound_of_the_table_stands_in_its_normal_form() {
        WordTable.pairs("compounds.txt").forEach((compound, split) -> {
            assertThat(WordForms.normal(compound)).isEqualTo(compound);
            assertThat(Words.of(split).size()).as(compound).isGreaterThan(1);
        });
    }
}
