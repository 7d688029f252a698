package org.eligo.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnAcronymsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Motricity Index (MI) of the legs | MI",
                "Argon Laser Trabeculoplasty (ALT) | ALT",
                "alanine aminotransferase (ALT) | ''",
                "a myocardial infarction (MI) | ''",
                "two myocardial infarctions (MI) | ''",
                "absolute neutrophil count (ANC) | ''",
                "ante-natal clinic (ANC) | ANC",
                "raised liver values (ALT) | ''",
                "MI within six months | ''",
                "woolly mitten thing (WMT) | ''",
            })
    void an_acronym_that_a_record_spells_out_as_something_else_is_its_own(String text, String own) {
        assertThat(String.join(" ", OwnAcronyms.in(Stream.of(text)))).isEqualTo(own);
    }
}
