package org.eligo.portal.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;

/**
 * Areas that share their borders, from a file in the form TopoJSON: arcs, and areas made of them, so that a border that two areas share
 * is written once. Coordinates are degrees east and north. Source: the TopoJSON format specification (quantized, Polygon and
 * MultiPolygon; other kinds are errors).
 */
final class Topology {

    private final List<Coordinate[]> arcs;
    private final List<List<Integer>> rings;

    private Topology(List<Coordinate[]> arcs, List<List<Integer>> rings) {
        this.arcs = arcs;
        this.rings = rings;
    }

    /**
     * @param file beside this class
     * @param object the name of the collection of areas in it
     */
    static Topology read(String file, String object) {
        try (InputStream in = Objects.requireNonNull(Topology.class.getResourceAsStream(file), file)) {
            JsonNode root = new JsonMapper().readTree(in);
            return new Topology(arcs(root), rings(root.path("objects").path(object)));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " of the program cannot be read.", e);
        }
    }

    /** With each arc changed; its ends must stay where they are. */
    Topology with(UnaryOperator<Coordinate[]> change) {
        return new Topology(arcs.stream().map(change).toList(), rings);
    }

    /** The closed edges of the areas, and of holes in them. */
    List<Coordinate[]> rings() {
        return rings.stream().map(this::ring).toList();
    }

    /** The arcs between two areas. */
    List<Coordinate[]> inner() {
        Map<Integer, Integer> uses = new HashMap<>();
        rings.forEach(ring -> ring.forEach(arc -> {
            Integer unused = uses.merge(arc < 0 ? ~arc : arc, 1, Integer::sum);
        }));
        return uses.entrySet().stream()
                .filter(use -> use.getValue() > 1)
                .map(use -> arcs.get(use.getKey()))
                .toList();
    }

    /** Arcs one behind the other; a negative number is an arc backwards. */
    private Coordinate[] ring(List<Integer> numbers) {
        List<Coordinate> points = new ArrayList<>();
        for (int number : numbers) {
            List<Coordinate> arc = new ArrayList<>(List.of(arcs.get(number < 0 ? ~number : number)));
            if (number < 0) {
                Collections.reverse(arc);
            }
            points.addAll(arc);
        }
        return CoordinateArrays.removeRepeatedPoints(CoordinateArrays.toCoordinateArray(points));
    }

    private static List<Coordinate[]> arcs(JsonNode root) {
        JsonNode scale = root.path("transform").path("scale");
        JsonNode origin = root.path("transform").path("translate");
        List<Coordinate[]> arcs = new ArrayList<>();
        for (JsonNode steps : root.path("arcs")) {
            Coordinate[] arc = new Coordinate[steps.size()];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.length; i++) {
                x += steps.path(i).path(0).asLong();
                y += steps.path(i).path(1).asLong();
                arc[i] = new Coordinate(
                        x * scale.path(0).asDouble() + origin.path(0).asDouble(),
                        y * scale.path(1).asDouble() + origin.path(1).asDouble());
            }
            arcs.add(arc);
        }
        return arcs;
    }

    private static List<List<Integer>> rings(JsonNode collection) {
        List<List<Integer>> rings = new ArrayList<>();
        for (JsonNode area : collection.path("geometries")) {
            switch (area.path("type").asText()) {
                case "Polygon" -> area.path("arcs").forEach(ring -> rings.add(numbers(ring)));
                case "MultiPolygon" ->
                    area.path("arcs").forEach(polygon -> polygon.forEach(ring -> rings.add(numbers(ring))));
                default ->
                    throw new IllegalArgumentException("An area is a polygon or several, not a " + area.path("type"));
            }
        }
        return rings;
    }

    private static List<Integer> numbers(JsonNode ring) {
        List<Integer> numbers = new ArrayList<>();
        ring.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }
}
