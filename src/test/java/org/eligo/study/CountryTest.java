package org.eligo.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "United States|US", "united states |US", "United Kingdom|GB", "France|FR", "Turkey (Türkiye)|TR",
                        "South Korea|KR",
                "Korea, Republic of|KR", "Russia|RU", "Iran, Islamic Republic of|IR", "Viet Nam|VN", "Vietnam|VN",
                        "Czechia|CZ",
                "Czech Republic|CZ", "Taiwan|TW", "Hong Kong|HK", "Côte d'Ivoire|CI", "Puerto Rico|PR",
                        "Burkina Faso|BF",
            })
    void the_registrys_names_have_their_code(String name, String code) {
        assertThat(Country.code(name)).contains(code);
    }

    @Test
    void a_country_that_is_no_more_has_none() {
        assertThat(Country.code("Atlantis")).isEmpty();
        assertThat(Country.code("")).isEmpty();
    }
}
