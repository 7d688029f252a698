package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the study measures, as planned. The results report the same measures. */
record Outcomes(List<Outcome> primary, List<Outcome> secondary, List<Outcome> other) {

    /** One measure; kind is count, mean, time or rate; unit is that of its results. */
    record Outcome(String measure, String description, String timeFrame, String unit, String kind) {
        Node node() {
            return new Node()
                    .text("measure", measure)
                    .text("description", description)
                    .text("timeFrame", timeFrame);
        }
    }

    static Outcomes draw(StudyPlan plan) {
        if (plan.type == StudyPlan.Type.EXPANDED_ACCESS || (plan.draw.between(1, 40) == 1 && !plan.hasResults())) {
            return new Outcomes(List.of(), List.of(), List.of());
        }
        List<String> rows = new ArrayList<>(plan.lexicon.lines("outcomes", plan.disease));
        List<String> any = plan.lexicon.lines("outcomes", "any");
        List<Outcome> primary = drawn(plan, rows, plan.draw.pick(1, 1, 1, 2));
        List<Outcome> secondary =
                drawn(plan, Stream.concat(rows.stream(), any.stream()).toList(), plan.draw.between(0, 6)).stream()
                        .filter(o -> primary.stream().noneMatch(p -> p.measure().equals(o.measure())))
                        .toList();
        List<Outcome> other = plan.draw.chance(10) ? drawn(plan, any, plan.draw.between(1, 2)) : List.of();
        return new Outcomes(primary, secondary, other);
    }

    Node node() {
        return new Node()
                .children("primaryOutcomes", primary.stream().map(Outcome::node).toList())
                .children(
                        "secondaryOutcomes",
                        secondary.stream().map(Outcome::node).toList())
                .children("otherOutcomes", other.stream().map(Outcome::node).toList());
    }

    private static List<Outcome> drawn(StudyPlan plan, List<String> rows, int count) {
        return plan.draw.some(rows, count).stream()
                .map(row -> outcome(plan, row))
                .toList();
    }

    private static Outcome outcome(StudyPlan plan, String row) {
        List<String> columns = Lexicon.columns(row);
        return new Outcome(
                Lexicon.cell(columns, 0),
                plan.maybe(75, "outcomes", Lexicon.cell(columns, 2)),
                plan.text("outcomes", "time-frame"),
                Lexicon.cell(columns, 1),
                Lexicon.cell(columns, 2));
    }
}
