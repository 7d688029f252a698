package org.eligo.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eligo.portal.map.SiteMap.Pin;
import org.eligo.study.GeoPoint;
import org.eligo.study.Site;
import org.junit.jupiter.api.Test;

/** What is on a map. */
final class SiteMapTest {

    @Test
    void pins_at_the_same_point_are_one() {
        SiteMap map = SiteMap.of(List.of(pin(45, 5, 2), pin(45, 5, 3), pin(48, 2, 1)), "");

        assertThat(map.pins()).extracting(Pin::number).containsExactly(5L, 1L);
    }

    @Test
    void a_study_says_which_of_its_sites_are_not_on_the_map() {
        Site here = site(Optional.of(new GeoPoint(60, 10)));
        Site nowhere = site(Optional.empty());

        assertThat(SiteMap.of(List.of(here, here)).orElseThrow().remark()).isEmpty();
        assertThat(SiteMap.of(List.of(here, nowhere)).orElseThrow().remark()).startsWith("Not on the map: 1 site,");
        assertThat(SiteMap.of(List.of(here, here)).orElseThrow().pins())
                .containsExactly(new Pin(new GeoPoint(60, 10), "Mittenstadt", 2, Optional.empty()));
        assertThat(SiteMap.of(List.of(nowhere))).isEmpty();
    }

    private static Site site(Optional<GeoPoint> point) {
        return new Site(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Mittenstadt"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                point,
                List.of());
    }

    private static Pin pin(double latitude, double longitude, long number) {
        return new Pin(new GeoPoint(latitude, longitude), "Mittenstadt", number, Optional.empty());
    }
}
