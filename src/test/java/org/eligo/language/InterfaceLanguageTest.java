package org.eligo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterfaceLanguageTest {

    @Test
    void without_a_request_everything_is_said_in_english() {
        assertThat(InterfaceLanguage.now()).isEqualTo(InterfaceLanguage.ENGLISH);
        assertThat(Texts.now().say("time.month.many", 14)).isEqualTo("14 months");
    }

    @Test
    void while_spanish_is_spoken_sentences_numbers_and_dates_are_spanish() throws Exception {
        InterfaceLanguage.SPANISH.during(() -> {
            assertThat(Texts.now().say("time.month.many", 14)).isEqualTo("14 meses");
            assertThat(InterfaceLanguage.now().grouped(12_345)).isEqualTo("12\u00A0345");
            assertThat(InterfaceLanguage.now().grouped(1_234)).isEqualTo("1234");
            assertThat(InterfaceLanguage.now().decimal(1.25)).isEqualTo("1,3");
            assertThat(LocalDate.of(2024, 3, 5).format(InterfaceLanguage.now().day()))
                    .isEqualTo("5 de marzo de 2024");
        });
        assertThat(InterfaceLanguage.now()).isEqualTo(InterfaceLanguage.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/es", "/es/search", "/es/"})
    void paths_under_es_are_spanish(String path) {
        assertThat(InterfaceLanguage.ofPath(path)).isEqualTo(InterfaceLanguage.SPANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/essie", "/search", "/study/es"})
    void all_other_paths_are_english(String path) {
        assertThat(InterfaceLanguage.ofPath(path)).isEqualTo(InterfaceLanguage.ENGLISH);
        assertThat(InterfaceLanguage.withoutPrefix(path)).isEqualTo(path);
    }

    @Test
    void an_address_and_its_path_belong_together() {
        for (String path : List.of("/", "/search", "/study/NCT01234567")) {
            assertThat(InterfaceLanguage.withoutPrefix(InterfaceLanguage.SPANISH.address(path)))
                    .isEqualTo(path);
        }
        assertThat(InterfaceLanguage.SPANISH.address("/")).isEqualTo("/es");
    }
}
