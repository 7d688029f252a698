package org.eligo.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeoPointTest {

    private static final GeoPoint LYON = new GeoPoint(45.74846, 4.84671);
    private static final GeoPoint PARIS = new GeoPoint(48.85341, 2.3488);

    @Test
    void from_lyon_to_paris_it_is_as_far_as_the_law_of_cosines_says_either_way() {
        double a = Math.toRadians(LYON.latitude());
        double b = Math.toRadians(PARIS.latitude());
        double east = Math.toRadians(PARIS.longitude() - LYON.longitude());
        double angle = Math.acos(Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(east));

        assertThat(LYON.metresTo(PARIS)).isCloseTo(angle * 6_371_008.7714, within(0.1));
        assertThat(PARIS.metresTo(LYON)).isCloseTo(LYON.metresTo(PARIS), within(1e-6));
    }

    @Test
    void the_antipode_is_half_the_way_around_and_the_same_point_is_no_way_at_all() {
        assertThat(new GeoPoint(0, 0).metresTo(new GeoPoint(0, 180))).isCloseTo(20_015_115, within(1.0));
        assertThat(LYON.metresTo(LYON)).isZero();
    }

    @Test
    void across_the_date_line_the_short_way_is_taken() {
        assertThat(new GeoPoint(0, 179.5).metresTo(new GeoPoint(0, -179.5))).isCloseTo(111_195, within(1.0));
    }

    @Test
    void what_is_no_point_is_refused_or_absent() {
        assertThatThrownBy(() -> new GeoPoint(91, 0)).hasMessageContaining("not 91.0 and 0.0");
        assertThat(GeoPoint.of(Double.NaN, 0)).isEmpty();
        assertThat(GeoPoint.of(0, 180)).isPresent();
    }
}
