package org.eligo.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eligo.assessment.RealRecords;
import org.eligo.record.StudyView;
import org.eligo.study.GeoPoint;
import org.eligo.study.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteCitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Madrid||Spain|40.42|-3.70",
                "Bethesda|Maryland|United States|38.98|-77.09",
                "Paris||France|48.85|2.35",
                "Paris|Texas|United States|33.66|-95.56",
                "Lyon Cedex 03||France|45.75|4.85",
                "Paris, 75013|Ile De France|France|48.85|2.35",
                "Sevilla|Choose a region|Spain|37.38|-5.97",
                "Seoul||Korea, Republic of|37.57|126.98",
                "London||United Kingdom|51.51|-0.13",
                "London|Ontario|Canada|42.98|-81.23",
                "Frankfurt (Main)||Germany|50.12|8.68",
                "Roma||Italy|41.90|12.49"
            })
    void a_city_is_found_by_its_name_state_and_country(
            String city, String state, String country, double latitude, double longitude) {
        GeoPoint point = SiteCities.point(Optional.of(city), Optional.ofNullable(state), Optional.of(country))
                .orElseThrow();
        assertThat(point.metresTo(new GeoPoint(latitude, longitude))).isLessThan(15_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Springfield||United States",
                "Springfield|Norway|Norway",
                "Madrid|Ontario|Canada",
                "Paris||",
                "|Texas|United States",
                "Research Site||Spain",
                "Rochester||United States",
                "Lyon||Atlantis"
            })
    void nothing_is_guessed(String city, String state, String country) {
        assertThat(SiteCities.point(
                        Optional.ofNullable(city), Optional.ofNullable(state), Optional.ofNullable(country)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Munich|Germany|||Bavaria",
                "München|Germany|||Bavaria",
                "Lyon Cedex 03|France|||Auvergne-Rhône-Alpes",
                "Cambridge|United States|42.375|-71.106|Massachusetts",
                "Cambridge|United States|||",
                "Cambridge|United States|10|10|",
                "Nowhere|Germany|||"
            })
    void the_region_of_a_site_is_that_of_its_city(
            String city, String country, Double latitude, Double longitude, String region) {
        Optional<GeoPoint> point = latitude == null ? Optional.empty() : Optional.of(new GeoPoint(latitude, longitude));
        assertThat(SiteCities.region(Optional.of(city), Optional.of(country), point))
                .isEqualTo(Optional.ofNullable(region));
    }

    /** Points of the registry are of cities too. Where they are far away, it has taken another city of the name: Milan in Calabria, say. */
    @Test
    void real_sites_that_have_a_point_lie_in_the_city_that_is_found_for_them() {
        int[] seen = new int[3];
        for (String file : List.of("studies.ndjson.gz", "studies-legacy.ndjson.gz")) {
            RealRecords.each(file, record -> StudyView.of(record).sites().forEach(site -> count(site, seen)));
        }
        System.out.printf(
                "Of %,d sites with a point the city of %,d is found, of %,d within 60 km of it.%n",
                seen[0], seen[1], seen[2]);
        assertThat(seen[0]).isGreaterThan(1_000);
        assertThat(seen[1]).isGreaterThan(seen[0] * 95 / 100);
        assertThat(seen[2]).isGreaterThan(seen[1] * 99 / 100);
    }

    private static void count(Site site, int[] seen) {
        if (site.point().isEmpty()) {
            return;
        }
        seen[0]++;
        Optional<GeoPoint> found = SiteCities.point(site.city(), site.state(), site.country());
        if (found.isPresent()) {
            seen[1]++;
            seen[2] += found.get().metresTo(site.point().get()) < 60_000 ? 1 : 0;
        }
    }
}
