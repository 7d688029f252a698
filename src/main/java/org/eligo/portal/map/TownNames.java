package org.eligo.portal.map;

import static org.eligo.portal.map.MapFrame.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.gazetteer.Place;
import org.locationtech.jts.geom.Envelope;

/**
 * The names that stand on a drawn map: of the towns where sites are, then of the largest others, as long as nothing lies on anything else.
 * Letters are one size on a wide screen and larger, in units, on a narrow one: what has room only while they are small is marked.
 */
final class TownNames {

    /** Units; what the style sheet makes of them on a wide and a narrow screen. */
    private static final double SMALL = 18;

    private static final double LARGE = 28;

    /** Of the height of a letter, roughly. */
    private static final double LETTER_WIDTH = 0.58;

    private static final double GAP = 5;

    /** Half of the dot of a town without sites. */
    private static final double DOT = 3;

    private static final int MAX_OF_SITES = 12;
    private static final int MAX_OTHERS = 8;

    /** Degrees: on wider maps the largest towns say nothing of where one is. */
    private static final double MAX_WIDTH_WITH_OTHERS = 60;

    private final Envelope frame = new Envelope(0, MapFrame.WIDTH, 0, MapFrame.HEIGHT);
    private final List<Envelope> taken = new ArrayList<>();
    private final List<TownName> names = new ArrayList<>();

    private TownNames() {}

    static List<TownName> on(MapFrame frame, List<MapDrawing.Circle> circles, Optional<MapDrawing.Ring> ring) {
        TownNames names = new TownNames();
        circles.forEach(circle -> names.taken.add(square(circle.atX(), circle.atY(), circle.size())));
        ring.ifPresent(at -> names.taken.add(square(at.atX(), at.atY(), MapDrawing.RING)));
        for (double size : new double[] {LARGE, SMALL}) {
            circles.stream()
                    .limit(MAX_OF_SITES)
                    .filter(circle -> !names.has(circle.town()))
                    .forEach(circle ->
                            names.place(circle.town(), circle.atX(), circle.atY(), edge(circle, ring), true, size));
        }
        if (frame.width() <= MAX_WIDTH_WITH_OTHERS) {
            List<Place> others = largest(frame);
            int most = names.names.size() + MAX_OTHERS;
            for (double size : new double[] {LARGE, SMALL}) {
                others.stream()
                        .filter(town -> names.names.size() < most && !names.has(town.name()))
                        .forEach(town -> names.place(
                                town.name(), frame.x(town.point()), frame.y(town.point()), DOT, false, size));
            }
        }
        return names.names;
    }

    /** How far from the middle of a circle its name may begin: behind the ring, where the circle lies in it. */
    private static double edge(MapDrawing.Circle circle, Optional<MapDrawing.Ring> ring) {
        return ring.filter(around ->
                                Math.hypot(around.atX() - circle.atX(), around.atY() - circle.atY()) < MapDrawing.RING)
                        .isPresent()
                ? MapDrawing.RING
                : circle.size();
    }

    private static List<Place> largest(MapFrame frame) {
        return TownCells.PACKAGED.in(frame).limit(4L * MAX_OTHERS).toList();
    }

    private boolean has(String name) {
        return names.stream().anyMatch(other -> other.name().equals(name));
    }

    /** Behind its point, or before it, or not at all. */
    private void place(String name, double x, double y, double radius, boolean isOfSites, double size) {
        Envelope dot = square(x, y, radius);
        if (name.isBlank() || (!isOfSites && isTaken(dot))) {
            return;
        }
        double length = name.codePointCount(0, name.length()) * LETTER_WIDTH * size;
        double half = size / 2;
        for (boolean before : List.of(false, true)) {
            double start = before ? x - radius - GAP : x + radius + GAP;
            Envelope box = new Envelope(start, before ? start - length : start + length, y - half, y + half);
            if (frame.contains(box) && !isTaken(box)) {
                taken.add(box);
                taken.add(dot);
                names.add(new TownName(
                        name, units(start), units(y), isOfSites ? "" : units(x), before, isOfSites, size == SMALL));
                return;
            }
        }
    }

    private boolean isTaken(Envelope box) {
        return taken.stream().anyMatch(box::intersects);
    }

    private static Envelope square(double x, double y, double half) {
        return new Envelope(x - half, x + half, y - half, y + half);
    }
}
