package org.eligo.portal.map;

import static org.eligo.portal.map.MapFrame.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.language.Texts;
import org.eligo.portal.words.CountWords;

/**
 * A map as it is drawn, in the units of its {@link MapFrame}; the template {@code part/map} writes it as an SVG.
 *
 * @param land the areas of the countries, as a path; empty text where there is only sea
 * @param states borders inside countries, as a path; empty text where none are drawn
 * @param circles in the order of their largest place
 * @param names of towns, for orientation
 * @param ring around the chosen place; empty where none is
 */
public record MapDrawing(String land, String states, List<Circle> circles, List<TownName> names, Optional<Ring> ring) {

    /** Of the map's width: pins that are nearer to one another are one circle. */
    private static final double TOGETHER = 0.052;

    /** Units from the middle of the ring to its line. */
    static final double RING = 32;

    /**
     * Sites at one place, or at several that would lie on one another.
     *
     * @param label the names of up to three cities, and how many sites
     * @param number of sites; empty text for one
     * @param town where at least half of them are; empty text where no town has so many
     */
    public record Circle(double atX, double atY, double size, String label, String number, String town) {

        /** As an SVG writes it. */
        public String x() {
            return units(atX);
        }

        /** As an SVG writes it. */
        public String y() {
            return units(atY);
        }

        /** As an SVG writes it. */
        public String radius() {
            return units(size);
        }
    }

    /** Around the chosen place, open in the middle, where sites may be. */
    public record Ring(double atX, double atY) {

        /** As an SVG writes it. */
        public String x() {
            return units(atX);
        }

        /** As an SVG writes it. */
        public String y() {
            return units(atY);
        }

        /** As an SVG writes it. */
        public String radius() {
            return units(RING);
        }
    }

    public MapDrawing {
        circles = List.copyOf(circles);
        names = List.copyOf(names);
    }

    /** The map, drawn. */
    public static MapDrawing of(SiteMap map) {
        MapFrame frame = MapFrame.around(Stream.concat(
                        map.pins().stream().map(SiteMap.Pin::point), map.chosen().map(SiteMap.Mark::point).stream())
                .toList());
        MapGround ground = MapGround.packaged();
        List<Circle> circles = circles(map, frame);
        Optional<Ring> ring = map.chosen().map(SiteMap.Mark::point).map(at -> new Ring(frame.x(at), frame.y(at)));
        return new MapDrawing(
                ground.land(frame), ground.states(frame), circles, TownNames.on(frame, circles, ring), ring);
    }

    /** Pins that would lie on one another are one circle with the sum of their numbers. */
    private static List<Circle> circles(SiteMap map, MapFrame frame) {
        List<List<SiteMap.Pin>> groups = new ArrayList<>();
        for (SiteMap.Pin pin : map.pins()) {
            Optional<List<SiteMap.Pin>> near = groups.stream()
                    .filter(group -> distance(frame, group.getFirst(), pin) < TOGETHER * MapFrame.WIDTH)
                    .findFirst();
            near.ifPresentOrElse(group -> group.add(pin), () -> groups.add(new ArrayList<>(List.of(pin))));
        }
        return groups.stream().map(group -> circle(frame, group)).toList();
    }

    private static double distance(MapFrame frame, SiteMap.Pin a, SiteMap.Pin b) {
        return Math.hypot(frame.x(a.point()) - frame.x(b.point()), frame.y(a.point()) - frame.y(b.point()));
    }

    private static Circle circle(MapFrame frame, List<SiteMap.Pin> group) {
        SiteMap.Pin first = group.getFirst();
        long number = group.stream().mapToLong(SiteMap.Pin::number).sum();
        String label = String.join(
                ", ", group.stream().limit(3).map(SiteMap.Pin::label).toList());
        String cities = group.size() > 3 ? Texts.now().say("map.more", label, group.size() - 3) : label;
        return new Circle(
                frame.x(first.point()),
                frame.y(first.point()),
                number == 1 ? 11 : number < 10 ? 21 : number < 100 ? 24 : number < 1000 ? 30 : 40,
                cities + ": " + Texts.now().count("site", number),
                number == 1 ? "" : CountWords.grouped(number),
                2 * first.number() >= number ? first.town() : "");
    }
}
