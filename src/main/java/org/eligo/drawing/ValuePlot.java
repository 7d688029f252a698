package org.eligo.drawing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measured values beneath one another on one scale: a dot for each, a line for the interval around it, and the figures as they were
 * written. It shows at a glance how far groups lie apart; it does not say whether that is more than chance.
 */
public final class ValuePlot {

    /** Values in one picture; more are read better in the table. */
    public static final int MAX_POINTS = 24;

    private static final int WIDTH = 360;
    private static final int LEFT = 16;
    private static final int RIGHT = WIDTH - 16;
    /** Characters that fit into a line of the picture. */
    private static final int LINE = 38;

    private static final int STEP = 19;
    private static final int TICKS = 4;

    /** Ends of the line around a dot. */
    public record Interval(double low, double high) {

        public Interval {
            if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
                throw new IllegalArgumentException("An interval goes from a number to a higher one.");
            }
        }
    }

    /**
     * A dot.
     *
     * @param group whose value it is
     * @param written the figures as the record has them
     */
    public record Point(String group, double value, Optional<Interval> interval, String written) {

        public Point {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A value that is plotted is a number.");
            }
        }

        private Stream<Double> numbers() {
            return Stream.concat(Stream.of(value), interval.stream().flatMap(i -> Stream.of(i.low(), i.high())));
        }
    }

    /** Points that belong together, such as those of one time. */
    public record Row(Optional<String> title, List<Point> points) {

        public Row {
            points = List.copyOf(points);
        }
    }

    private final Svg svg;
    private final List<Row> rows;
    private final double low;
    private final double high;

    private ValuePlot(String id, List<Row> rows) {
        this.svg = new Svg(id, WIDTH);
        this.rows = rows;
        List<Double> numbers = rows.stream()
                .flatMap(row -> row.points().stream())
                .flatMap(Point::numbers)
                .toList();
        double least = numbers.stream().min(Double::compare).orElseThrow();
        double most = numbers.stream().max(Double::compare).orElseThrow();
        this.low = Math.min(0, least);
        this.high = Math.max(0, most);
    }

    /**
     * The picture; empty where there are not two values, too many, or nothing but zeros. The scale always holds zero, so that lengths
     * can be compared.
     *
     * @param id unique on the page: letters, digits and dashes
     * @param title what was measured
     * @param scale what the numbers are: "Mean (Standard Deviation), years"
     */
    public static Optional<Drawing> of(String id, String title, String scale, List<Row> rows) {
        long points = rows.stream().mapToLong(row -> row.points().size()).sum();
        boolean flat = rows.stream()
                .flatMap(row -> row.points().stream())
                .flatMap(Point::numbers)
                .allMatch(number -> number == 0);
        return points < 2 || points > MAX_POINTS || flat
                ? Optional.empty()
                : Optional.of(new ValuePlot(id, rows).draw(title, scale));
    }

    private Drawing draw(String title, String scale) {
        List<String> words = new ArrayList<>();
        int y = svg.lines(LEFT, 16, STEP, "draw-quiet", TextLines.of(scale, LINE, 3)) + 2;
        int top = y - 10;
        for (Row row : rows) {
            if (row.title().isPresent()) {
                y = svg.lines(
                        LEFT,
                        y + 6,
                        STEP,
                        "draw-strong",
                        TextLines.of(row.title().get(), LINE, 2));
            }
            for (Point point : row.points()) {
                y = point(point, y);
                words.add(row.title().map(t -> t + ", ").orElse("") + point.group() + ": " + point.written());
            }
        }
        axis(top, y);
        return new Drawing(svg.end(y + 30, title, scale + ". " + String.join(". ", words) + "."), words);
    }

    /** The words, then the dot beneath them; gives the place of what follows. */
    private int point(Point point, int y) {
        int below = svg.lines(
                LEFT, y + 4, STEP, "draw-text", TextLines.of(point.group() + ": " + point.written(), LINE, 2));
        int middle = below - 6;
        point.interval().ifPresent(interval -> {
            int from = x(interval.low());
            int to = x(interval.high());
            svg.line(from, middle, to, middle, "draw-spread");
            svg.line(from, middle - 5, from, middle + 5, "draw-spread");
            svg.line(to, middle - 5, to, middle + 5, "draw-spread");
        });
        svg.dot(x(point.value()), middle, 6, "draw-value");
        return middle + 22;
    }

    private void axis(int top, int bottom) {
        svg.line(x(0), top, x(0), bottom, "draw-zero");
        svg.line(LEFT, bottom, RIGHT, bottom, "draw-axis");
        BigDecimal step = step((high - low) / TICKS);
        BigDecimal tick =
                BigDecimal.valueOf(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (; tick.doubleValue() <= high; tick = tick.add(step)) {
            int x = x(tick.doubleValue());
            String written =
                    tick.signum() == 0 ? "0" : tick.stripTrailingZeros().toPlainString();
            svg.line(x, bottom, x, bottom + 6, "draw-tick");
            svg.text(
                    Math.clamp(x - 4L * written.length(), 0, WIDTH - 8 * written.length()),
                    bottom + 23,
                    "draw-quiet",
                    written);
        }
    }

    /** The next of 1, 2 and 5 times a power of ten. */
    private static BigDecimal step(double least) {
        BigDecimal exact = new BigDecimal(least, new MathContext(3));
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exact.precision() - exact.scale() - 1);
        for (int times : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(BigDecimal.valueOf(times));
            if (step.compareTo(exact) >= 0) {
                return step;
            }
        }
        return power.multiply(BigDecimal.TEN);
    }

    private int x(double value) {
        return (int) Math.round(LEFT + (value - low) / (high - low) * (RIGHT - LEFT));
    }
}
