package org.eligo.portal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.drawing.Drawing;
import org.eligo.drawing.ValuePlot;
import org.eligo.language.EnglishText;
import org.eligo.study.results.Measure;

/** The values of a measure as a picture, where all of them are numbers. */
final class MeasurePlot {

    private static final List<String> AROUND = List.of("STANDARD_DEVIATION", "STANDARD_ERROR");

    private final Measure measure;
    private final Columns columns;

    private MeasurePlot(Measure measure, Columns columns) {
        this.measure = measure;
        this.columns = columns;
    }

    /** Empty where a value is no number, or where there are too few or too many for a picture. */
    static Optional<Drawing> of(String id, String title, Measure measure, Columns columns) {
        MeasurePlot plot = new MeasurePlot(measure, columns);
        List<ValuePlot.Row> rows = new ArrayList<>();
        for (Measure.Part part : measure.parts()) {
            for (Measure.Category category : part.categories()) {
                Optional<List<ValuePlot.Point>> points = plot.points(category);
                if (points.isEmpty()) {
                    return Optional.empty();
                }
                rows.add(new ValuePlot.Row(heading(part, category), points.get()));
            }
        }
        return ValuePlot.of(id, title, MeasureRows.what(measure), rows);
    }

    private static Optional<String> heading(Measure.Part part, Measure.Category category) {
        return Optional.of(Stream.of(
                                part.title().map(EnglishText::marked),
                                category.title().map(EnglishText::marked))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(": ")))
                .filter(title -> !title.isEmpty());
    }

    /** Empty where one of them is no number. */
    private Optional<List<ValuePlot.Point>> points(Measure.Category category) {
        List<ValuePlot.Point> points = new ArrayList<>();
        for (Measure.Value value : category.values()) {
            OptionalDouble number = value.value().map(Fraction::number).orElse(OptionalDouble.empty());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            points.add(new ValuePlot.Point(
                    columns.title(value.group()),
                    number.getAsDouble(),
                    interval(value, number.getAsDouble()),
                    MeasureRows.written(value)));
        }
        return Optional.of(points);
    }

    /** Between both bounds; else as far to both sides as the spread, where that is a distance. */
    private Optional<ValuePlot.Interval> interval(Measure.Value value, double middle) {
        OptionalDouble low = value.lower().map(Fraction::number).orElse(OptionalDouble.empty());
        OptionalDouble high = value.upper().map(Fraction::number).orElse(OptionalDouble.empty());
        if (low.isPresent() && high.isPresent() && low.getAsDouble() <= high.getAsDouble()) {
            return Optional.of(new ValuePlot.Interval(low.getAsDouble(), high.getAsDouble()));
        }
        OptionalDouble spread = measure.dispersion().filter(AROUND::contains).isPresent()
                ? value.spread().map(Fraction::number).orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
        return spread.isPresent() && spread.getAsDouble() >= 0
                ? Optional.of(new ValuePlot.Interval(middle - spread.getAsDouble(), middle + spread.getAsDouble()))
                : Optional.empty();
    }
}
