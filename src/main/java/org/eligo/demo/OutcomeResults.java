package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import org.eligo.demo.Measurements.Form;
import org.eligo.demo.Outcomes.Outcome;
import org.eligo.demo.ResultGroups.Group;

/** The planned outcomes with their values, and one that nobody planned. */
final class OutcomeResults {

    private OutcomeResults() {}

    static Node of(StudyPlan plan, ResultGroups groups, Outcomes outcomes, boolean units) {
        List<Node> measures = new ArrayList<>();
        outcomes.primary().forEach(o -> measures.add(measure(plan, groups, o, "PRIMARY", units)));
        outcomes.secondary().forEach(o -> measures.add(measure(plan, groups, o, "SECONDARY", units)));
        outcomes.other().forEach(o -> measures.add(measure(plan, groups, o, "OTHER_PRE_SPECIFIED", units)));
        if (plan.draw.chance(15)) {
            Outcome late = new Outcome(
                    "Use of Rescue Medication",
                    "Counted from the diaries.",
                    plan.weeks + " weeks",
                    "participants",
                    "count");
            measures.add(measure(plan, groups, late, "POST_HOC", units));
        }
        return new Node().children("outcomeMeasures", measures);
    }

    private static Node measure(StudyPlan plan, ResultGroups groups, Outcome outcome, String type, boolean units) {
        Draw draw = plan.draw;
        boolean posted = type.equals("PRIMARY") || draw.between(1, 12) > 1;
        Node node = new Node()
                .text("type", type)
                .text("title", outcome.measure())
                .text("description", outcome.description())
                .text(
                        "populationDescription",
                        draw.chance(50) ? "All participants with at least one value after baseline." : "")
                .text("reportingStatus", posted ? "POSTED" : "NOT_POSTED")
                .text("anticipatedPostingDate", posted ? "" : "2027-0" + draw.between(1, 9));
        if (!posted) {
            return node.text("timeFrame", outcome.timeFrame());
        }
        boolean counted = outcome.kind().equals("count");
        Form form = counted ? new Form("COUNT_OF_PARTICIPANTS", "") : Form.draw(draw);
        boolean lesions = form.average().equals("COUNT_OF_UNITS") || units;
        node.text("paramType", form.average())
                .text(
                        "dispersionType",
                        form.spread().isEmpty() || form.spread().equals("NA")
                                ? ""
                                : Lexicon.label("MeasureDispersionType", form.spread()))
                .text(
                        "unitOfMeasure",
                        form.average().equals("COUNT_OF_PARTICIPANTS") ? "Participants" : outcome.unit());
        if (draw.chance(10)) {
            node.flag("calculatePct", form.isCount());
        }
        String unit = units ? "Eyes" : "Samples";
        List<Node> denominators =
                new ArrayList<>(List.of(groups.denominator("OG", "Participants", Group::completed, false)));
        if (lesions) {
            denominators.add(groups.denominator("OG", unit, g -> 2 * g.completed(), false));
        }
        return node.text("timeFrame", outcome.timeFrame())
                .text("typeUnitsAnalyzed", lesions ? unit : "")
                .text("denomUnitsSelected", lesions ? unit : "")
                .children("groups", groups.nodes("OG"))
                .children("denoms", denominators)
                .children("classes", classes(plan, groups, form))
                .children(
                        "analyses",
                        groups.groups().size() > 1 && draw.chance(50) ? List.of(Analysis.of(plan)) : List.of());
    }

    private static List<Node> classes(StudyPlan plan, ResultGroups groups, Form form) {
        Draw draw = plan.draw;
        int count = groups.groups().size();
        int atMost = groups.groups().stream().mapToInt(Group::completed).min().orElse(0);
        boolean several = draw.chance(25);
        List<Node> classes = new ArrayList<>();
        for (String title : several ? List.of("Week 4", "Week " + (plan.weeks + 4)) : List.of("")) {
            boolean denominators = several && draw.chance(40);
            Node category = new Node()
                    .text("title", draw.chance(10) ? "Any change" : "")
                    .children("measurements", Measurements.of(plan, "OG", count, form, atMost));
            classes.add(new Node()
                    .text("title", title)
                    .children(
                            "denoms",
                            denominators
                                    ? List.of(groups.denominator("OG", "Participants", Group::completed, false))
                                    : List.of())
                    .children("categories", List.of(category)));
        }
        return classes;
    }
}
