package org.eligo.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eligo.portal.map.SiteMap.Pin;
import org.eligo.study.GeoPoint;
import org.junit.jupiter.api.Test;

/** The drawn map shows every pin of its list, wherever they lie, over the ground that lies there. */
final class MapDrawingTest {

    @Test
    void every_pin_lies_on_the_drawing_and_in_one_circle() {
        long seed = Long.getLong("eligo.seed", System.nanoTime());
        System.out.println("pins on maps: eligo.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<Pin> pins = pins(random);
            MapFrame frame = MapFrame.around(pins.stream().map(Pin::point).toList());
            assertThat(frame.width()).isBetween(3.0, 360.0);
            for (Pin pin : pins) {
                assertThat(frame.x(pin.point())).isBetween(-0.001, MapFrame.WIDTH + 0.001);
                assertThat(frame.y(pin.point())).isBetween(-0.001, MapFrame.HEIGHT + 0.001);
            }
            MapDrawing drawing = MapDrawing.of(SiteMap.of(pins, ""));
            long drawn = drawing.circles().stream()
                    .mapToLong(c ->
                            c.number().isEmpty() ? 1 : Long.parseLong(c.number().replace(",", "")))
                    .sum();
            assertThat(drawn).isEqualTo(pins.stream().mapToLong(Pin::number).sum());
        }
    }

    @Test
    void a_map_without_pins_is_the_world_with_all_its_land_and_no_names() {
        MapDrawing drawing = MapDrawing.of(SiteMap.of(List.of(), ""));

        assertThat(MapFrame.around(List.of()).width()).isEqualTo(360);
        assertThat(drawing.names()).isEmpty();
        assertThat(drawing.states()).isEmpty();
        assertThat(drawing.land()).hasSizeBetween(8_000, 40_000);
    }

    @Test
    void a_mile_is_as_long_to_the_north_as_to_the_east() {
        MapFrame frame = MapFrame.around(List.of(new GeoPoint(60, 10)));

        // At 60 degrees north a degree of longitude is half as long as one of latitude.
        assertThat(frame.x(11) - frame.x(10)).isCloseTo((frame.y(60) - frame.y(61)) / 2, within(0.5));
    }

    @Test
    void the_chosen_place_is_marked_however_far_the_sites_are() {
        SiteMap map = SiteMap.of(List.of(pin(31, 121, 2), pin(40, 116, 1)), "");
        assertThat(MapDrawing.of(map).ring()).isEmpty();

        MapDrawing around = MapDrawing.of(map.around(new SiteMap.Mark(new GeoPoint(45.75, 4.85), "Lyon")));

        MapDrawing.Ring ring = around.ring().orElseThrow();
        assertThat(ring.atX()).isBetween(0.0, 200.0);
        assertThat(ring.atY()).isBetween(0.0, (double) MapFrame.HEIGHT);
        assertThat(around.circles())
                .extracting(MapDrawing.Circle::number)
                .containsExactlyElementsOf(MapDrawing.of(map).circles().stream()
                        .map(MapDrawing.Circle::number)
                        .toList());
    }

    @Test
    void the_town_of_a_site_is_named_and_the_largest_others_where_they_have_room() {
        MapDrawing lyon = MapDrawing.of(SiteMap.of(
                List.of(new Pin(new GeoPoint(45.75, 4.85), "Lyon, Rhône, France", 1, Optional.empty())), ""));

        assertThat(lyon.names())
                .filteredOn(TownName::isOfSites)
                .extracting(TownName::name)
                .containsExactly("Lyon");
        assertThat(lyon.names())
                .filteredOn(name -> !name.isOfSites())
                .extracting(TownName::name)
                .contains("Genève", "Grenoble", "Saint-Étienne")
                .doesNotContain("Lyon", "Paris");
    }

    @Test
    void the_sea_has_no_land_and_land_has_its_borders() {
        assertThat(drawn(-40, -120).land()).isEmpty();
        assertThat(drawn(46.2, 6.1).land().chars().filter(c -> c == 'M').count())
                .as("France, Switzerland, Italy and others around Geneva")
                .isBetween(3L, 8L);
        assertThat(drawn(41.3, -73).states()).as("around New York").contains("M");
        assertThat(drawn(45.75, 4.85).states()).as("around Lyon").isEmpty();
    }

    @Test
    void countries_on_both_sides_of_the_date_line_are_whole_at_each_edge() {
        assertThat(drawn(66, 179.9).land()).as("Chukotka").isNotEmpty();
        assertThat(drawn(66, -179.9).land()).as("Chukotka").isNotEmpty();
        assertThat(drawn(-17.8, 178).land()).as("Fiji").isNotEmpty();
    }

    private static MapDrawing drawn(double latitude, double longitude) {
        return MapDrawing.of(SiteMap.of(List.of(pin(latitude, longitude, 1)), ""));
    }

    private static List<Pin> pins(Random random) {
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
        return pins;
    }

    private static Pin pin(double latitude, double longitude, long number) {
        return new Pin(new GeoPoint(latitude, longitude), "Mittenstadt", number, Optional.empty());
    }
}
