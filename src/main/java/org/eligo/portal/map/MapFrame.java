package org.eligo.portal.map;

import java.util.List;
import java.util.Locale;
import org.eligo.study.GeoPoint;

/**
 * The part of the world that a map shows, and where a point stands on the drawing: {@link #WIDTH} units wide, {@link #HEIGHT} high. A
 * degree of latitude is as long everywhere on one map; one of longitude is as long as it is in the map's middle, but on a map of more
 * than {@link #FLAT} degrees, where it is as long as one of latitude.
 *
 * @param west of the left edge, in degrees east, -180 to 180
 * @param south of the top edge, in degrees south, from -{@link #POLE}
 * @param width in degrees of longitude, more than 0 and at most 360
 * @param squeeze the length of a degree of longitude, where that of latitude is 1; more than 0 and at most 1
 */
public record MapFrame(double west, double south, double width, double squeeze) {

    /** Units, as in the drawing's own measure. */
    public static final int WIDTH = 1000;

    /** Units. */
    public static final int HEIGHT = 560;

    /** Nothing nearer to a pole is drawn, in degrees. */
    static final double MAX_LATITUDE = 85;

    /** Degrees from the equator at which drawing ends; wider than the points, so that these have room. */
    private static final double POLE = 101;

    /** Degrees of latitude that a map shows at least: the ground is not finer. */
    private static final double MIN_HEIGHT = 3.5;

    /** Degrees of longitude from which on the map is not squeezed. */
    private static final double FLAT = 100;

    private static final double MIN_SQUEEZE = 0.25;

    private static final double PROPORTION = (double) WIDTH / HEIGHT;

    /** All the points, with some room around them; the world where there are none. */
    public static MapFrame around(List<GeoPoint> points) {
        double west = points.stream().mapToDouble(GeoPoint::longitude).min().orElse(-180);
        double east = points.stream().mapToDouble(GeoPoint::longitude).max().orElse(180);
        double top = points.stream().mapToDouble(MapFrame::south).min().orElse(-MAX_LATITUDE);
        double bottom = points.stream().mapToDouble(MapFrame::south).max().orElse(MAX_LATITUDE);
        double squeeze = Math.max(MIN_SQUEEZE, Math.cos(Math.toRadians((top + bottom) / 2)));
        double width = width(east - west, bottom - top, squeeze);
        if (width > FLAT) {
            squeeze = 1;
            width = width(east - west, bottom - top, squeeze);
        }
        double height = width * squeeze / PROPORTION;
        return new MapFrame(
                Math.clamp((west + east - width) / 2, -180, 180 - width),
                Math.clamp((top + bottom - height) / 2, -POLE, POLE - height),
                width,
                squeeze);
    }

    private static double width(double across, double down, double squeeze) {
        double high = Math.max(MIN_HEIGHT, down * 1.3);
        return Math.min(360, Math.max(across * 1.2, high * PROPORTION / squeeze));
    }

    /** Units from the left edge. */
    public double x(double longitude) {
        return (longitude - west) * WIDTH / width;
    }

    /** Units from the top edge. */
    public double y(double latitude) {
        return (-latitude - south) * WIDTH / (width * squeeze);
    }

    /** Units from the left edge. */
    double x(GeoPoint point) {
        return x(point.longitude());
    }

    /** Units from the top edge; of points near a pole, of the nearest that is drawn. */
    double y(GeoPoint point) {
        return y(-south(point));
    }

    /** Degrees of longitude of so many units. */
    double degrees(double units) {
        return units * width / WIDTH;
    }

    /** In degrees of latitude. */
    double height() {
        return width * squeeze / PROPORTION;
    }

    /** For an SVG. */
    public static String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** As an SVG writes them. */
    static String units(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** Degrees south: drawings grow downwards. */
    private static double south(GeoPoint point) {
        return -Math.clamp(point.latitude(), -MAX_LATITUDE, MAX_LATITUDE);
    }
}
