package org.eligo.portal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.results.Flow;

/** How many people began, went on and left: a table for each period. */
final class FlowTables {

    private FlowTables() {}

    static List<ResultTable> of(Flow flow) {
        List<ResultTable> tables = new ArrayList<>();
        for (Flow.Period period : flow.periods()) {
            Columns columns = new Columns(
                    flow.groups(),
                    Stream.concat(period.milestones().stream(), period.withdrawals().stream())
                            .flatMap(s -> s.counts().stream())
                            .map(Flow.Count::group));
            List<ResultTable.Section> sections = new ArrayList<>();
            sections.add(new ResultTable.Section(
                    Optional.empty(), List.of(), rows(period.milestones(), columns, flow.unitsAnalyzed())));
            if (!period.withdrawals().isEmpty()) {
                sections.add(new ResultTable.Section(
                        Optional.of(Texts.now().say("posted.flow.left")),
                        List.of(),
                        rows(period.withdrawals(), columns, flow.unitsAnalyzed())));
            }
            tables.add(new ResultTable(
                    "flow-" + (tables.size() + 1),
                    period.title().map(EnglishText::marked).orElse(Texts.now().say("posted.period.nameless")),
                    Texts.now().say("posted.step"),
                    columns.heads(),
                    sections));
        }
        return tables;
    }

    private static List<ResultTable.Row> rows(List<Flow.Step> steps, Columns columns, Optional<String> units) {
        return steps.stream()
                .map(step -> new ResultTable.Row(
                        step.type().map(FlowTables::words).orElse(Texts.now().say("posted.step.nameless")),
                        step.comment().map(EnglishText::marked).stream().toList(),
                        columns.cells(step.counts(), Flow.Count::group, c -> cell(c, units))))
                .toList();
    }

    private static String words(String milestone) {
        return switch (milestone) {
            case "STARTED" -> Texts.now().say("posted.started");
            case "COMPLETED" -> Texts.now().say("posted.completed");
            case "NOT COMPLETED" -> Texts.now().say("posted.notcompleted");
            default -> EnglishText.marked(milestone);
        };
    }

    private static ResultTable.Cell cell(Flow.Count count, Optional<String> units) {
        List<String> said = count
                .units()
                .map(u -> u + " "
                        + units.map(EnglishText::marked).orElse(Texts.now().say("posted.unit")))
                .stream()
                .toList();
        return new ResultTable.Cell(
                count.participants().orElse(""), said, count.comment().stream().toList());
    }
}
