package org.eligo.portal.results;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.drawing.Drawing;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.portal.words.DateWords;
import org.eligo.study.results.Analysis;
import org.eligo.study.results.OutcomeResult;
import org.eligo.study.results.ResultGroup;

/**
 * What became of one outcome.
 *
 * @param kind Texts.now().say("posted.kind.main"), …
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
        String title = outcome.measure()
                .title()
                .map(EnglishText::marked)
                .orElse(Texts.now().say("notnamed"));
        ResultTable table = new ResultTable(
                "outcome-" + number,
                title + ": " + MeasureRows.what(outcome.measure()),
                Texts.now().say("posted.what"),
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
            case "PRIMARY" -> Texts.now().say("posted.kind.main");
            case "SECONDARY" -> Texts.now().say("posted.kind.further");
            case "OTHER_PRE_SPECIFIED" -> Texts.now().say("posted.kind.other");
            case "POST_HOC" -> Texts.now().say("posted.kind.afterwards");
            case "" -> Texts.now().say("posted.kind");
            default -> ResultWords.label("OutcomeMeasureType", type);
        };
    }

    public String title() {
        return outcome.measure()
                .title()
                .map(EnglishText::marked)
                .orElse(Texts.now().say("notnamed"));
    }

    public List<ResultGroup> groups() {
        return outcome.groups();
    }

    /** Why there are no figures; empty where there are some. */
    public Optional<String> missing() {
        if (!table.isEmpty()) {
            return Optional.empty();
        }
        String none = Texts.now().say("posted.none");
        return Optional.of(outcome.expected()
                .map(d -> none + " " + Texts.now().say("posted.expected", DateWords.of(d)))
                .orElse(none));
    }
}
