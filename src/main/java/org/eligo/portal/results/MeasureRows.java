package org.eligo.portal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.results.Denominator;
import org.eligo.study.results.Measure;

/** The rows of one measure, for the columns of its table. */
final class MeasureRows {

    private static final String PARTICIPANTS = "Participants";

    private final Measure measure;
    private final Columns columns;
    private final List<Denominator> outer;

    /** @param outer the denominators of the table around, for measures that have none of their own */
    MeasureRows(Measure measure, Columns columns, List<Denominator> outer) {
        this.measure = measure;
        this.columns = columns;
        this.outer = outer;
    }

    /** The groups that the values of a measure name. */
    static Stream<String> groups(Measure measure) {
        return Stream.concat(
                groups(measure.denominators()),
                measure.parts().stream()
                        .flatMap(p -> Stream.concat(
                                groups(p.denominators()),
                                p.categories().stream()
                                        .flatMap(c -> c.values().stream())
                                        .map(Measure.Value::group))));
    }

    static Stream<String> groups(List<Denominator> denominators) {
        return denominators.stream().flatMap(d -> d.counts().stream()).map(Denominator.Count::group);
    }

    /** What a value is: "Mean (Standard Deviation), years". */
    static String what(Measure measure) {
        String value = measure.parameter()
                .map(p -> ResultWords.label("OutcomeMeasureParamType", p))
                .orElse(Texts.now().say("posted.value"));
        String spread = measure.dispersion()
                .map(d -> ResultWords.label("BaselineMeasureDispersionType", d))
                .map(d -> " (" + d + ")")
                .orElse("");
        return value
                + spread
                + measure.unit().map(u -> ", " + EnglishText.translated(u)).orElse("");
    }

    /** How many were measured, a row for each unit. */
    static List<ResultTable.Row> denominators(List<Denominator> denominators, Columns columns) {
        return denominators.stream()
                .map(d -> new ResultTable.Row(
                        Texts.now().say("posted.measured.units", EnglishText.translated(d.units())),
                        List.of(),
                        columns.cells(
                                d.counts(),
                                Denominator.Count::group,
                                c -> new ResultTable.Cell(c.value(), List.of(), List.of()))))
                .toList();
    }

    /** All rows behind one another, the parts' titles in the row heads. */
    List<ResultTable.Row> flat() {
        List<ResultTable.Row> rows = new ArrayList<>(denominators(measure.denominators(), columns));
        for (Measure.Part part : measure.parts()) {
            rows.addAll(denominators(part.denominators(), columns).stream()
                    .map(r -> part.title()
                            .map(t ->
                                    new ResultTable.Row(EnglishText.marked(t) + ": " + r.head(), r.notes(), r.cells()))
                            .orElse(r))
                    .toList());
            for (Measure.Category category : part.categories()) {
                String head = Stream.of(part.title(), category.title())
                        .flatMap(Optional::stream)
                        .map(EnglishText::marked)
                        .collect(Collectors.joining(": "));
                rows.add(row(head.isEmpty() ? what(measure) : head, part, category));
            }
        }
        return rows;
    }

    /** A section for each part. */
    List<ResultTable.Section> sections() {
        List<ResultTable.Section> sections = new ArrayList<>();
        List<ResultTable.Row> people = denominators(measure.denominators(), columns);
        if (!people.isEmpty()) {
            sections.add(new ResultTable.Section(Optional.empty(), List.of(), people));
        }
        for (Measure.Part part : measure.parts()) {
            List<ResultTable.Row> rows = new ArrayList<>(denominators(part.denominators(), columns));
            for (Measure.Category category : part.categories()) {
                rows.add(row(category.title().map(EnglishText::marked).orElse(what(measure)), part, category));
            }
            sections.add(new ResultTable.Section(part.title().map(EnglishText::marked), List.of(), rows));
        }
        return sections;
    }

    private ResultTable.Row row(String head, Measure.Part part, Measure.Category category) {
        return new ResultTable.Row(
                head, List.of(), columns.cells(category.values(), Measure.Value::group, v -> cell(v, part)));
    }

    /** A value and what is around it, without a share: "5.1 (0.9)". */
    static String written(Measure.Value value) {
        List<String> around = around(value);
        String alone = value.value().orElse("");
        return around.isEmpty() ? alone : alone + " (" + String.join("; ", around) + ")";
    }

    private static List<String> around(Measure.Value value) {
        List<String> around = new ArrayList<>();
        value.spread().ifPresent(around::add);
        if (value.lower().isPresent() || value.upper().isPresent()) {
            String none = Texts.now().say("posted.notgiven");
            around.add(Texts.now()
                    .say("range", value.lower().orElse(none), value.upper().orElse(none)));
        }
        return around;
    }

    private ResultTable.Cell cell(Measure.Value value, Measure.Part part) {
        StringBuilder text = new StringBuilder(value.value().orElse(""));
        List<String> around = around(value);
        if (around.isEmpty() && isCount()) {
            value.value()
                    .flatMap(v -> denominator(value.group(), part).flatMap(d -> Fraction.percent(v, d)))
                    .ifPresent(around::add);
        }
        if (!around.isEmpty()) {
            text.append(text.isEmpty() ? "(" : " (")
                    .append(String.join("; ", around))
                    .append(')');
        }
        return new ResultTable.Cell(
                text.toString(), List.of(), value.comment().stream().toList());
    }

    private boolean isCount() {
        return measure.parameter()
                .filter(p -> p.equals("COUNT_OF_PARTICIPANTS") || p.equals("COUNT_OF_UNITS"))
                .isPresent();
    }

    /** Of the part, else of the measure, else of the table around. */
    private Optional<String> denominator(String group, Measure.Part part) {
        String units = measure.denominatorUnits().orElse(PARTICIPANTS);
        return Stream.of(part.denominators(), measure.denominators(), outer)
                .flatMap(List::stream)
                .filter(d -> d.units().equalsIgnoreCase(units))
                .flatMap(d -> d.counts().stream())
                .filter(c -> c.group().equals(group))
                .map(Denominator.Count::value)
                .findFirst();
    }
}
