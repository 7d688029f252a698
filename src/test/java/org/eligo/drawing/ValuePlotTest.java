package org.eligo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.eligo.drawing.ValuePlot.Interval;
import org.eligo.drawing.ValuePlot.Point;
import org.eligo.drawing.ValuePlot.Row;
import org.junit.jupiter.api.Test;

/** Measured values as dots on one scale. */
final class ValuePlotTest {

    @Test
    void every_value_has_a_dot_an_interval_and_its_words() {
        Drawing drawing = plot(List.of(
                        new Row(
                                Optional.of("Week 4"),
                                List.of(point("Wool", 5.1, 4.2, 6), point("Bare", -2, -3.5, -0.5))),
                        new Row(Optional.of("Week 8"), List.of(new Point("Wool", 7, Optional.empty(), "7.0")))))
                .orElseThrow();
        assertThat(drawing.words())
                .containsExactly(
                        "Week 4, Wool: 5.1 (4.2 to 6.0)", "Week 4, Bare: -2.0 (-3.5 to -0.5)", "Week 8, Wool: 7.0");
        Picture picture = new Picture(drawing);
        assertThat(picture.count("draw-value")).isEqualTo(3);
        assertThat(picture.count("draw-spread")).isEqualTo(2 * 3);
        assertThat(picture.texts()).contains("Mean, degrees", "Week 4", "Wool: 5.1 (4.2 to 6.0)", "0", "5");
        assertThat(picture.described()).contains("Mean, degrees", "Week 8, Wool: 7.0");
        assertThat(picture.outside()).isEmpty();
    }

    @Test
    void one_value_or_too_many_or_nothing_but_zeros_make_no_picture() {
        assertThat(plot(List.of(row(point("Wool", 1, 0, 2))))).isEmpty();
        assertThat(plot(List.of(
                        row(new Point("Wool", 0, Optional.empty(), "0"), new Point("Bare", 0, Optional.empty(), "0")))))
                .isEmpty();
        Point[] many = IntStream.rangeClosed(0, ValuePlot.MAX_POINTS)
                .mapToObj(i -> point("Group " + i, i, i, i))
                .toArray(Point[]::new);
        assertThat(plot(List.of(row(many)))).isEmpty();
    }

    @Test
    void values_of_any_size_stay_within_the_picture_with_few_marks_on_the_scale() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            double size = Math.pow(10, random.nextInt(-12, 15));
            double first = random.nextGaussian() * size;
            double second = random.nextGaussian() * size;
            Point one = point("A <group> & its \"name\"", first, first - size, first + size);
            Drawing drawing = plot(List.of(row(one, point("Other", second, second, second))))
                    .orElseThrow();
            Picture picture = new Picture(drawing);
            assertThat(picture.outside()).as("seed %d", seed).isEmpty();
            assertThat(picture.count("draw-tick")).as("seed %d", seed).isBetween(1, 6);
        }
    }

    private static Optional<Drawing> plot(List<Row> rows) {
        return ValuePlot.of("plot-1", "Warmth of hands", "Mean, degrees", rows);
    }

    private static Row row(Point... points) {
        return new Row(Optional.empty(), List.of(points));
    }

    private static Point point(String group, double value, double low, double high) {
        return new Point(group, value, Optional.of(new Interval(low, high)), value + " (" + low + " to " + high + ")");
    }
}
