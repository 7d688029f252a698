package org.eligo.portal.map;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.language.CountryWords;
import org.eligo.language.Texts;
import org.eligo.portal.place.SitesNear;
import org.eligo.study.GeoPoint;
import org.eligo.study.Site;

/**
 * Points on a map, and the same as a list. A point stands for a city. {@link MapDrawing} draws it; script
 * makes it one that moves. What is counted are sites, of one study or of many.
 *
 * @param pins no two at the same point, those with the largest number first
 * @param remark what the map leaves out; empty text where nothing
 * @param chosen the place around which studies are sought
 */
public record SiteMap(List<Pin> pins, String remark, Optional<Mark> chosen) {

    /** More pins are not drawn. */
    public static final int MAX_PINS = 300;

    /**
     * A point.
     *
     * @param label the city
     * @param number of sites there, at least 1; those of several pins add up
     * @param address where one can read more
     */
    public record Pin(GeoPoint point, String label, long number, Optional<String> address) {

        /** The label without what the city lies in. */
        public String town() {
            int comma = label.indexOf(',');
            return comma < 0 ? label : label.substring(0, comma);
        }
    }

    /** A place that is no site. */
    public record Mark(GeoPoint point, String label) {}

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
}
