package org.eligo.portal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;

/** Areas that the line of the date cuts, made whole: a map ends at that line, and an area on both its sides is drawn on either. */
final class DateLine {

    private DateLine() {}

    /** The edge of an area without leaps over the line; twice, where it lies on both sides. */
    static Stream<Coordinate[]> whole(Coordinate[] ring) {
        Coordinate[] whole = unwrapped(ring);
        Stream<Coordinate[]> again = Stream.of(-1, 1)
                .filter(side -> Stream.of(whole).anyMatch(point -> side * point.x < -180))
                .map(side -> moved(whole, side * 360.0));
        return Stream.concat(Stream.ofNullable(whole), again);
    }

    /** As it was where it goes around a pole. */
    private static Coordinate[] unwrapped(Coordinate[] ring) {
        List<Coordinate> whole = new ArrayList<>();
        double shift = 0;
        for (int i = 0; i < ring.length; i++) {
            double leap = i == 0 ? 0 : ring[i].x - ring[i - 1].x;
            shift += leap > 180 ? -360 : leap < -180 ? 360 : 0;
            whole.add(new Coordinate(ring[i].x + shift, ring[i].y));
        }
        return shift == 0 ? whole.toArray(Coordinate[]::new) : ring;
    }

    private static Coordinate[] moved(Coordinate[] ring, double degrees) {
        return Stream.of(ring)
                .map(point -> new Coordinate(point.x + degrees, point.y))
                .toArray(Coordinate[]::new);
    }
}
