package org.eligo.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NctIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"NCT00000042", "nct42", "Nct0000000000042", "nCT042"})
    void a_number_is_read_as_people_write_it(String text) {
        assertThat(NctId.parse(text).orElseThrow().toString()).isEqualTo("NCT00000042");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NCT",
                "NCT0",
                "NCT00000000",
                "NCT100000000",
                "NCT12a",
                "NC12345678",
                " NCT12",
                "NCT12 ",
                "NCT-12",
                "12345678",
                "NCT٤٢"
            })
    void anything_else_is_not_one(String text) {
        assertThat(NctId.parse(text)).isEmpty();
    }

    @Test
    void the_range_is_checked() {
        assertThat(new NctId(NctId.MAX_NUMBER).toString()).isEqualTo("NCT99999999");
        assertThatThrownBy(() -> new NctId(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NctId(NctId.MAX_NUMBER + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NctId.of("x")).isInstanceOf(IllegalArgumentException.class);
        assertThat(NctId.of("NCT2")).isGreaterThan(NctId.of("NCT1"));
    }
}
