package org.eligo.portal.map;

import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.LineLimiter;
import org.locationtech.jts.operation.overlayng.RingClipper;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * What lies under the sites of a drawn map: countries, and the borders of the states of the United States. Of both there are several
 * finenesses; a map takes the coarsest that its eye cannot tell from the next. Source: Natural Earth, 1:50 million, and the US Census
 * Bureau ({@code docs/decisions/0008-maps.md}). Safe for any number of threads.
 */
public final class MapGround {

    /** Units: what lies nearer together than this looks like one. */
    private static final double FINE = 2;

    /** Areas that are smaller both ways are left out, in units. */
    private static final double SMALLEST = 5;

    /** Degrees: the finenesses, from the coarsest. */
    private static final List<Double> STEPS = List.of(0.4, 0.2, 0.1, 0.05, 0.02, 0.01);

    /** Degrees; on wider maps the borders of states would only be noise. */
    private static final double MAX_WIDTH_WITH_STATES = 75;

    /** Degrees north: what lies wholly to the south of it has no sites, and a straight edge that looks like a mistake. */
    private static final double ANTARCTIC = -60;

    /** Units beyond the edge, so that the edge of what is cut off is not seen. */
    private static final double BEYOND = 12;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** A line or the edge of an area, with what it lies in. */
    private record Edge(Coordinate[] points, Envelope around) {
        Edge(Coordinate[] points) {
            this(points, around(points));
        }

        private static Envelope around(Coordinate[] points) {
            Envelope around = new Envelope();
            Stream.of(points).forEach(around::expandToInclude);
            return around;
        }
    }

    /** Everything, in one fineness. */
    private record Level(double step, List<Edge> areas, List<Edge> states) {}

    private final List<Level> levels;

    private MapGround(List<Level> levels) {
        this.levels = levels;
    }

    /** Read when it is first asked for. */
    private static final class Holder {
        private static final MapGround PACKAGED = read();
    }

    /** The one that the program brings along; the first call takes a fraction of a second. */
    public static MapGround packaged() {
        return Holder.PACKAGED;
    }

    private static MapGround read() {
        Topology countries = Topology.read("countries.json", "countries");
        Topology states = Topology.read("states.json", "states");
        return new MapGround(Stream.concat(STEPS.stream(), Stream.of(0.0))
                .map(step -> new Level(
                        step,
                        simpler(countries, step).rings().stream()
                                .flatMap(DateLine::whole)
                                .map(Edge::new)
                                .filter(area -> area.around().getMaxY() > ANTARCTIC)
                                .toList(),
                        simpler(states, step).inner().stream().map(Edge::new).toList()))
                .toList());
    }

    private static Topology simpler(Topology topology, double step) {
        return step == 0
                ? topology
                : topology.with(arc -> DouglasPeuckerSimplifier.simplify(GEOMETRY.createLineString(arc), step)
                        .getCoordinates());
    }

    /** The areas of the countries, as the path of an SVG; empty text where there is only sea. */
    public String land(MapFrame frame) {
        Envelope cut = cut(frame);
        RingClipper clipper = new RingClipper(cut);
        MapPath path = new MapPath(frame);
        double smallest = frame.degrees(SMALLEST);
        for (Edge area : level(frame).areas()) {
            if (cut.intersects(area.around())
                    && (area.around().getWidth() > smallest || area.around().getHeight() > smallest)) {
                path.closed(cut.contains(area.around()) ? area.points() : clipper.clip(area.points()));
            }
        }
        return path.toString();
    }

    /** The borders of states inside countries, as the path of an SVG; empty text where none are drawn. */
    public String states(MapFrame frame) {
        if (frame.width() > MAX_WIDTH_WITH_STATES) {
            return "";
        }
        Envelope cut = cut(frame);
        MapPath path = new MapPath(frame);
        for (Edge border : level(frame).states()) {
            if (cut.intersects(border.around())) {
                new LineLimiter(cut).limit(border.points()).forEach(path::open);
            }
        }
        return path.toString();
    }

    private Level level(MapFrame frame) {
        return levels.stream()
                .filter(level -> level.step() <= frame.degrees(FINE))
                .findFirst()
                .orElse(levels.getLast());
    }

    private static Envelope cut(MapFrame frame) {
        Envelope cut = new Envelope(
                frame.west(), frame.west() + frame.width(), -frame.south(), -frame.south() - frame.height());
        cut.expandBy(frame.degrees(BEYOND));
        return cut;
    }
}
