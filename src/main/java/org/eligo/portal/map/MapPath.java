package org.eligo.portal.map;

import org.locationtech.jts.geom.Coordinate;

/** The path of an SVG under construction: whole units, each point by its way from the one before. Used by one thread. */
final class MapPath {

    private final MapFrame frame;
    private final StringBuilder path = new StringBuilder();

    MapPath(MapFrame frame) {
        this.frame = frame;
    }

    /** The edge of an area. */
    void closed(Coordinate[] points) {
        add(points, "z");
    }

    /** A line. */
    void open(Coordinate[] points) {
        add(points, "");
    }

    private void add(Coordinate[] points, String end) {
        if (points.length < 2) {
            return;
        }
        int start = path.length();
        int drawn = 0;
        long x = 0;
        long y = 0;
        for (Coordinate point : points) {
            long toX = Math.round(frame.x(point.x));
            long toY = Math.round(frame.y(point.y));
            if (drawn == 0) {
                path.append('M').append(toX).append(' ').append(toY).append('l');
            } else if (toX != x || toY != y) {
                path.append(drawn > 1 && toX >= x ? " " : "").append(toX - x);
                path.append(toY < y ? "" : " ").append(toY - y);
            } else {
                continue;
            }
            drawn++;
            x = toX;
            y = toY;
        }
        if (drawn < 2) {
            path.setLength(start);
        } else {
            path.append(end);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
