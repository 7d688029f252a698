package org.eligo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eligo.assessment.RealRecords;
import org.eligo.gazetteer.Gazetteer;
import org.eligo.gazetteer.PlaceKind;
import org.eligo.record.StudyView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountryWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spain|España",
                "United States|Estados Unidos",
                "Korea, Republic of|República de Corea",
                "South Korea|Corea del Sur",
                "Turkey (Türkiye)|Turquía (Türkiye)",
                "Côte d'Ivoire|Costa de Marfil",
                "The Gambia|Gambia",
                "Trinidad and Tobago|Trinidad y Tobago",
                "Former Yugoslavia|Antigua Yugoslavia"
            })
    void a_country_has_a_spanish_name_on_spanish_pages_only(String country, String spanish) {
        assertThat(InterfaceLanguage.SPANISH.making(() -> CountryWords.shown(country)))
                .isEqualTo(spanish);
        assertThat(CountryWords.shown(country)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "United States|the United States|Estados Unidos",
                "The Netherlands|the Netherlands|los Países Bajos",
                "United Kingdom|the United Kingdom|el Reino Unido",
                "Czech Republic|the Czech Republic|la República Checa",
                "Norway|Norway|Noruega"
            })
    void a_country_stands_in_a_sentence_with_its_article(String country, String english, String spanish) {
        assertThat(CountryWords.in(country)).isEqualTo(english);
        assertThat(InterfaceLanguage.SPANISH.making(() -> CountryWords.in(country)))
                .isEqualTo(spanish);
    }

    @Test
    void a_country_in_the_file_of_words_stands_under_its_english_name() {
        assertThat(Texts.now().keys())
                .filteredOn(key -> key.startsWith("country."))
                .hasSizeGreaterThan(40)
                .allMatch(key ->
                        key.equals("country." + CountryNames.slug(Texts.now().say(key))));
    }

    @Test
    void a_name_without_a_spanish_one_is_marked_as_english() {
        assertThat(InterfaceLanguage.SPANISH.making(() -> CountryWords.shown("Atlantis")))
                .isEqualTo(InterfaceLanguage.SPANISH.making(() -> EnglishText.marked("Atlantis")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lyon, France|Lyon, Francia",
                "Seoul, Korea, Republic of|Seoul, República de Corea",
                "Atlanta, Georgia, United States|Atlanta, Georgia, Estados Unidos",
                "Nowhere|Nowhere"
            })
    void the_country_at_the_end_of_a_place_is_the_only_part_that_changes(String place, String spanish) {
        assertThat(InterfaceLanguage.SPANISH.making(() -> CountryWords.shownAtEnd(place)))
                .isEqualTo(spanish);
        assertThat(CountryWords.shownAtEnd(place)).isEqualTo(place);
    }

    @Test
    void spanish_names_are_sorted_as_spanish_sorts() {
        List<String> sorted = InterfaceLanguage.SPANISH.making(
                () -> List.of("Spain", "Germany", "Iran", "Austria", "Egypt", "United States").stream()
                        .sorted(CountryWords.order())
                        .toList());
        assertThat(sorted).containsExactly("Germany", "Austria", "Egypt", "Spain", "United States", "Iran");
    }

    @Test
    void every_country_where_a_real_study_runs_has_a_spanish_name_of_its_own() {
        Set<String> countries = new TreeSet<>();
        for (String file : List.of("studies.ndjson.gz", "studies-legacy.ndjson.gz")) {
            RealRecords.each(
                    file,
                    record -> StudyView.of(record)
                            .sites()
                            .forEach(site -> site.country()
                                    .ifPresent(country -> countries.add(
                                            country.replace('’', '\'').replace("D'", "d'")))));
        }
        assertThat(countries).hasSizeGreaterThan(80);
        Map<String, String> named = new HashMap<>();
        for (String country : countries) {
            assertThat(CountryNames.spanish().name(country)).as(country).isPresent();
            assertThat(named.put(CountryNames.spanish().name(country).orElseThrow(), country))
                    .as("another with the Spanish name of %s", country)
                    .isNull();
        }
    }

    @Test
    void every_country_that_can_be_typed_has_a_spanish_name() {
        assertThat(Locale.getISOCountries())
                .allSatisfy(code ->
                        Gazetteer.packaged().find(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)).stream()
                                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                                .forEach(place -> assertThat(
                                                CountryNames.spanish().name(place.name()))
                                        .as(place.name())
                                        .isPresent()));
    }
}
