package org.eligo.portal.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.drawing.Drawing;
import org.eligo.portal.DateWords;
import org.eligo.study.results.Analysis;
import org.eligo.study.results.OutcomeResult;
import org.eligo.study.results.ResultGroup;

/**
 * What became of one outcome.
 *
 * @param kind "Main measure", …
 * @param open at first
 * @param plot the table's figures as a picture, where they are few numbers
 */
public record OutcomePart(
        OutcomeResult outcome,
        String kind,
        boolean open,
        ResultTable table,
        Optional<Drawing> plot,
        List<AnalysisPart> analyses) {

    static OutcomePart of(OutcomeResult outcome, int number) {
        Columns columns = new Columns(
                outcome.groups(),
                Stream.concat(
                        MeasureRows.groups(outcome.measure()),
                        outcome.analyses().stream().flatMap(a -> a.groups().stream())));
        String title = outcome.measure().title().orElse("Not named");
        ResultTable table = new ResultTable(
                "outcome-" + number,
                title + ": " + MeasureRows.what(outcome.measure()),
                "What was measured",
                columns.heads(),
                new MeasureRows(outcome.measure(), columns, List.of()).sections());
        List<Analysis> analyses = outcome.analyses();
        return new OutcomePart(
                outcome,
                kind(outcome.type().orElse("")),
                number == 1,
                table,
                MeasurePlot.of("plot-" + number, title, outcome.measure(), columns),
                analyses.stream().map(a -> AnalysisPart.of(a, columns)).toList());
    }

    private static String kind(String type) {
        return switch (type) {
            case "PRIMARY" -> "Main measure";
            case "SECONDARY" -> "Further measure";
            case "OTHER_PRE_SPECIFIED" -> "Other measure, planned beforehand";
            case "POST_HOC" -> "Measure chosen afterwards";
            case "" -> "Measure";
            default -> ResultWords.label("OutcomeMeasureType", type);
        };
    }

    public String title() {
        return outcome.measure().title().orElse("Not named");
    }

    public List<ResultGroup> groups() {
        return outcome.groups();
    }

    /** Why there are no figures; empty where there are some. */
    public Optional<String> missing() {
        if (!table.isEmpty()) {
            return Optional.empty();
        }
        String expected = outcome.expected()
                .map(d -> " They are expected in " + DateWords.of(d) + ".")
                .orElse("");
        return Optional.of("The record holds no figures for this measure yet." + expected);
    }
}
