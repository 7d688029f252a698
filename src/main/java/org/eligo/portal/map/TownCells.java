package org.eligo.portal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eligo.gazetteer.Gazetteer;
import org.eligo.gazetteer.Place;

/** Large cities by the square of the Earth that they lie in, so that a map asks those of its squares only. Immutable. */
final class TownCells {

    /** Those of the packaged gazetteer. */
    static final TownCells PACKAGED = new TownCells(Gazetteer.packaged().largestCities());

    /** Degrees of a square's side. */
    private static final int SIDE = 10;

    private record Square(int column, int row) {
        static Square of(double longitude, double latitude) {
            return new Square((int) Math.floor(longitude / SIDE), (int) Math.floor(latitude / SIDE));
        }
    }

    private final Map<Square, List<Place>> squares = new HashMap<>();

    private TownCells(List<Place> towns) {
        for (Place town : towns) {
            squares.computeIfAbsent(
                            Square.of(town.point().longitude(), town.point().latitude()), square -> new ArrayList<>())
                    .add(town);
        }
    }

    /** The towns on the map, the largest first. */
    Stream<Place> in(MapFrame frame) {
        Square northWest = Square.of(frame.west(), -frame.south());
        Square southEast = Square.of(frame.west() + frame.width(), -frame.south() - frame.height());
        return IntStream.rangeClosed(northWest.column(), southEast.column())
                .boxed()
                .flatMap(column -> IntStream.rangeClosed(southEast.row(), northWest.row())
                        .mapToObj(row -> squares.getOrDefault(new Square(column, row), List.of())))
                .flatMap(List::stream)
                .filter(town -> isInside(frame, town))
                .sorted(Comparator.comparingLong(Place::population).reversed());
    }

    private static boolean isInside(MapFrame frame, Place town) {
        double x = frame.x(town.point());
        double y = frame.y(town.point());
        return x > 0 && x < MapFrame.WIDTH && y > 0 && y < MapFrame.HEIGHT;
    }
}
