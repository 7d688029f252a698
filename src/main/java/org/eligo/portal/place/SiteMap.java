package org.eligo.portal.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.language.CountryWords;
import org.eligo.language.Texts;
import org.eligo.portal.words.CountWords;
import org.eligo.study.GeoPoint;
import org.eligo.study.Site;

/**
 * Points on a map, and the same as a list. A point stands for a city. The template {@code part/map} draws it without script; script
 * makes it one that moves. What is counted are sites, of one study or of many.
 *
 * @param pins no two at the same point, those with the largest number first
 * @param remark what the map leaves out; empty text where nothing
 * @param chosen the place around which studies are sought
 */
public record SiteMap(List<Pin> pins, String remark, Optional<Mark> chosen) {

    /** More pins are not drawn. */
    public static final int MAX_PINS = 300;

    /** Degrees that a map shows at least, east to west: the ground is not finer. */
    private static final double MIN_WIDTH = 16;

    private static final double PROPORTION = 1.8;

    /** Of the map's width: pins that are nearer to one another are one circle. */
    private static final double TOGETHER = 0.05;

    private static final double MAX_LATITUDE = 85;

    /**
     * A point.
     *
     * @param label the city
     * @param number of sites there, at least 1; those of several pins add up
     * @param address where one can read more
     */
    public record Pin(GeoPoint point, String label, long number, Optional<String> address) {}

    /**
     * A circle on the drawn map, in degrees.
     *
     * @param label the names of up to three cities
     */
    public record Circle(String x, String y, String radius, String size, String label, String number) {}

    /** A place that is no site. */
    public record Mark(GeoPoint point, String label) {}

    /** A place as the drawn map marks it: in degrees; half the length of the cross, and the size of the name. */
    public record Cross(String x, String y, String left, String right, String up, String down, String size) {}

    /** What the drawn map shows: left, top, width, height, in degrees east and south. */
    public record Frame(double left, double top, double width, double height) {
        /** For an SVG. */
        public String viewBox() {
            return degrees(left) + " " + degrees(top) + " " + degrees(width) + " " + degrees(height);
        }
    }

    public SiteMap {
        pins = List.copyOf(pins);
    }

    /** With pins at the same point together, and the {@link #MAX_PINS} with the largest numbers. */
    public static SiteMap of(List<Pin> pins, String remark) {
        Map<GeoPoint, Pin> byPoint = new LinkedHashMap<>();
        for (Pin pin : pins) {
            Pin unused = byPoint.merge(
                    pin.point(), pin, (a, b) -> new Pin(a.point(), a.label(), a.number() + b.number(), a.address()));
        }
        List<Pin> sorted = byPoint.values().stream()
                .sorted(Comparator.comparingLong(Pin::number).reversed())
                .limit(MAX_PINS)
                .toList();
        return new SiteMap(sorted, remark, Optional.empty());
    }

    /** The same, with a place marked. */
    public SiteMap around(Mark place) {
        return new SiteMap(pins, remark, Optional.of(place));
    }

    /** The sites of a study; empty where none has a point. */
    public static Optional<SiteMap> of(List<Site> sites) {
        List<Pin> pins = sites.stream()
                .flatMap(site -> SitesNear.point(site).stream()
                        .map(point -> new Pin(
                                point,
                                Stream.of(
                                                site.city(),
                                                site.state(),
                                                site.country().map(CountryWords::shown))
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.collectingAndThen(
                                                Collectors.joining(", "),
                                                l -> l.isEmpty() ? Texts.now().say("map.nocity") : l)),
                                1,
                                Optional.empty())))
                .toList();
        if (pins.isEmpty()) {
            return Optional.empty();
        }
        SiteMap map = of(pins, "");
        long drawn = map.pins().stream().mapToLong(Pin::number).sum();
        long left = sites.size() - drawn;
        return Optional.of(
                left == 0
                        ? map
                        : new SiteMap(
                                map.pins(),
                                Texts.now().say("map.sites.left", Texts.now().count("site", left)),
                                Optional.empty()));
    }

    /** "3 sites". */
    public String words(Pin pin) {
        return Texts.now().count("site", pin.number());
    }

    /** All pins, and the marked place, with some room around them. */
    public Frame frame() {
        List<GeoPoint> points = Stream.concat(pins.stream().map(Pin::point), chosen.map(Mark::point).stream())
                .toList();
        double west = points.stream().mapToDouble(GeoPoint::longitude).min().orElse(-180);
        double east = points.stream().mapToDouble(GeoPoint::longitude).max().orElse(180);
        double north = points.stream().mapToDouble(SiteMap::down).min().orElse(-MAX_LATITUDE);
        double south = points.stream().mapToDouble(SiteMap::down).max().orElse(MAX_LATITUDE);
        double width = Math.max(MIN_WIDTH, Math.max((east - west) * 1.2, (south - north) * 1.3 * PROPORTION));
        width = Math.min(360, width);
        double height = width / PROPORTION;
        double left = Math.clamp((west + east - width) / 2, -180, 180 - width);
        double top = Math.clamp((north + south - height) / 2, -100, 100 - height);
        return new Frame(left, top, width, height);
    }

    /** Pins that would lie on one another are one circle with the sum of their numbers. */
    public List<Circle> circles() {
        double width = frame().width();
        List<List<Pin>> groups = new ArrayList<>();
        for (Pin pin : pins) {
            Optional<List<Pin>> near = groups.stream()
                    .filter(g -> distance(g.getFirst(), pin) < TOGETHER * width)
                    .findFirst();
            near.ifPresentOrElse(g -> g.add(pin), () -> groups.add(new ArrayList<>(List.of(pin))));
        }
        return groups.stream().map(g -> circle(g, width)).toList();
    }

    /** Where the marked place is drawn; empty where none is. */
    public Optional<Cross> cross() {
        double width = frame().width();
        double arm = 0.016 * width;
        return chosen.map(Mark::point)
                .map(at -> new Cross(
                        degrees(at.longitude()),
                        degrees(down(at)),
                        degrees(at.longitude() - arm),
                        degrees(at.longitude() + arm),
                        degrees(down(at) - arm),
                        degrees(down(at) + arm),
                        degrees(0.024 * width)));
    }

    private static double distance(Pin a, Pin b) {
        return Math.hypot(a.point().longitude() - b.point().longitude(), down(a.point()) - down(b.point()));
    }

    private Circle circle(List<Pin> group, double width) {
        long number = group.stream().mapToLong(Pin::number).sum();
        String label = String.join(", ", group.stream().limit(3).map(Pin::label).toList());
        String cities = group.size() > 3 ? Texts.now().say("map.more", label, group.size() - 3) : label;
        double radius = number == 1 ? 0.011 : number < 100 ? 0.021 : number < 1000 ? 0.026 : 0.034;
        return new Circle(
                degrees(group.getFirst().point().longitude()),
                degrees(down(group.getFirst().point())),
                degrees(radius * width),
                degrees(0.02 * width),
                cities + ": " + Texts.now().count("site", number),
                number == 1 ? "" : CountWords.grouped(number));
    }

    /** Degrees south: drawings grow downwards. */
    private static double down(GeoPoint point) {
        return -Math.clamp(point.latitude(), -MAX_LATITUDE, MAX_LATITUDE);
    }

    private static String degrees(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
