package org.eligo.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes {@code world.svg}, the ground of maps that are drawn on the server, from {@code countries-110m.json} of the npm package world-atlas
 * (Natural Earth): a degree is a unit, north is up, countries as one path, rounded to a tenth of a degree.
 *
 * <p>{@code main COUNTRIES OUT}.
 */
final class WorldMapMaker {

    private static final int STEPS = 10;

    private final List<List<int[]>> arcs = new ArrayList<>();
    private final StringBuilder path = new StringBuilder();

    private WorldMapMaker() {}

    public static void main(String[] files) throws IOException {
        JsonNode topology = new JsonMapper().readTree(Path.of(files[0]).toFile());
        WorldMapMaker maker = new WorldMapMaker();
        maker.read(topology);
        for (JsonNode country : topology.at("/objects/countries/geometries")) {
            switch (country.get("type").asText()) {
                case "Polygon" -> country.get("arcs").forEach(maker::ring);
                case "MultiPolygon" -> country.get("arcs").forEach(polygon -> polygon.forEach(maker::ring));
                default -> throw new IllegalArgumentException("A country is an area, not " + country.get("type"));
            }
        }
        String colours = "fill=\"#8c9aa3\" fill-opacity=\"0.28\" stroke=\"#7a8891\" stroke-width=\"1.5\"";
        Files.writeString(
                Path.of(files[1]),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1800 -900 3600 1800\"><path " + colours
                        + " stroke-linejoin=\"round\" fill-rule=\"evenodd\" d=\"" + maker.path + "\"/></svg>\n");
    }

    private void read(JsonNode topology) {
        double[] scale = pair(topology.at("/transform/scale"));
        double[] origin = pair(topology.at("/transform/translate"));
        for (JsonNode arc : topology.get("arcs")) {
            List<int[]> points = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(new int[] {
                    (int) Math.round((x * scale[0] + origin[0]) * STEPS),
                    (int) Math.round(-(y * scale[1] + origin[1]) * STEPS)
                });
            }
            arcs.add(points);
        }
    }

    private static double[] pair(JsonNode numbers) {
        return new double[] {numbers.get(0).asDouble(), numbers.get(1).asDouble()};
    }

    /** Arcs one behind the other; a negative number is an arc backwards. */
    private void ring(JsonNode numbers) {
        List<int[]> points = new ArrayList<>();
        for (JsonNode number : numbers) {
            int at = number.asInt();
            List<int[]> arc = new ArrayList<>(arcs.get(at < 0 ? ~at : at));
            if (at < 0) {
                Collections.reverse(arc);
            }
            points.addAll(arc);
        }
        // A country on both sides of the date line is drawn whole on either side, and the picture's edge cuts it.
        List<int[]> whole = unwrapped(points);
        draw(whole, 0);
        if (whole.stream().anyMatch(p -> p[0] > 180 * STEPS)) {
            draw(whole, -360 * STEPS);
        }
        if (whole.stream().anyMatch(p -> p[0] < -180 * STEPS)) {
            draw(whole, 360 * STEPS);
        }
    }

    /** Without leaps over the date line; as it was where it goes around a pole. */
    private static List<int[]> unwrapped(List<int[]> points) {
        List<int[]> whole = new ArrayList<>();
        int shift = 0;
        for (int i = 0; i < points.size(); i++) {
            int leap = i == 0 ? 0 : points.get(i)[0] - points.get(i - 1)[0];
            shift += leap > 180 * STEPS ? -360 * STEPS : leap < -180 * STEPS ? 360 * STEPS : 0;
            whole.add(new int[] {points.get(i)[0] + shift, points.get(i)[1]});
        }
        return shift == 0 ? whole : points;
    }

    private void draw(List<int[]> points, int shift) {
        int[] last = points.getFirst();
        path.append('M').append(last[0] + shift).append(' ').append(last[1]).append('l');
        for (int[] point : points) {
            int dx = point[0] - last[0];
            int dy = point[1] - last[1];
            if (dx != 0 || dy != 0) {
                path.append(dx).append(dy < 0 ? "" : " ").append(dy).append(' ');
                last = point;
            }
        }
        path.setCharAt(path.length() - 1, 'z');
    }
}
