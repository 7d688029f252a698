package org.eligo.portal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eligo.portal.place.SiteMap.Pin;
import org.eligo.study.GeoPoint;
import org.eligo.study.Site;
import org.junit.jupiter.api.Test;

/** The drawn map shows every pin of its list, wherever they lie. */
final class SiteMapTest {

    @Test
    void pins_at_the_same_point_are_one() {
        SiteMap map = SiteMap.of(List.of(pin(45, 5, 2), pin(45, 5, 3), pin(48, 2, 1)), "");

        assertThat(map.pins()).extracting(Pin::number).containsExactly(5L, 1L);
    }

    @Test
    void every_pin_lies_in_the_frame_and_in_one_circle() {
        long seed = Long.getLong("eligo.seed", System.nanoTime());
        System.out.println("pins on maps: eligo.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            double spread = random.nextDouble() * random.nextDouble();
            double latitude = random.nextDouble(-90, 90);
            double longitude = random.nextDouble(-180, 180);
            List<Pin> pins = new ArrayList<>();
            for (int left = 1 + random.nextInt(40); left > 0; left--) {
                pins.add(pin(
                        Math.clamp(latitude + spread * random.nextDouble(-90, 90), -90, 90),
                        Math.clamp(longitude + spread * random.nextDouble(-180, 180), -180, 180),
                        1 + random.nextInt(2000)));
            }
            SiteMap map = SiteMap.of(pins, "");
            SiteMap.Frame frame = map.frame();
            assertThat(frame.width()).isBetween(15.9, 360.0);
            for (Pin pin : pins) {
                assertThat(pin.point().longitude()).isBetween(frame.left() - 1e-6, frame.left() + frame.width() + 1e-6);
                double down = -Math.clamp(pin.point().latitude(), -85, 85);
                assertThat(down).isBetween(frame.top() - 1e-6, frame.top() + frame.height() + 1e-6);
            }
            long drawn = map.circles().stream()
                    .mapToLong(c ->
                            c.number().isEmpty() ? 1 : Long.parseLong(c.number().replace(",", "")))
                    .sum();
            assertThat(drawn).isEqualTo(pins.stream().mapToLong(Pin::number).sum());
        }
    }

    @Test
    void the_chosen_place_lies_in_the_frame_however_far_the_sites_are() {
        SiteMap map = SiteMap.of(List.of(pin(31, 121, 2), pin(40, 116, 1)), "");
        assertThat(map.cross()).isEmpty();

        SiteMap around = map.around(new SiteMap.Mark(new GeoPoint(45.75, 4.85), "Lyon"));
        SiteMap.Frame frame = around.frame();

        assertThat(frame.left()).isLessThan(4.85);
        assertThat(frame.left() + frame.width()).isGreaterThan(121);
        assertThat(around.cross().orElseThrow())
                .extracting(SiteMap.Cross::x, SiteMap.Cross::y)
                .containsExactly("4.850", "-45.750");
        assertThat(around.circles()).hasSameSizeAs(map.circles());
    }

    @Test
    void a_map_without_pins_is_the_world() {
        assertThat(SiteMap.of(List.of(), "").frame().width()).isEqualTo(360);
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
