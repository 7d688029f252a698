package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eligo.demo.Measurements.Form;
import org.eligo.demo.ResultGroups.Group;

/** The participants at the beginning: age, sex, origin. */
final class BaselineResults {

    private BaselineResults() {}

    static Node of(StudyPlan plan, ResultGroups groups, boolean units) {
        List<Node> described = groups.nodes("BG");
        described.add(new Node()
                .text("id", ResultGroups.id("BG", described.size()))
                .text("title", "Total")
                .text("description", "Total of all reporting groups"));
        List<Node> denominators =
                new ArrayList<>(List.of(groups.denominator("BG", "Participants", Group::started, true)));
        if (units) {
            denominators.add(groups.denominator("BG", "Eyes", g -> 2 * g.started(), true));
        }
        return new Node()
                .text(
                        "populationDescription",
                        plan.draw.chance(30) ? "All participants who were assigned to a group." : "")
                .text("typeUnitsAnalyzed", units ? "Eyes" : "")
                .children("groups", described)
                .children("denoms", denominators)
                .children("measures", measures(plan, groups, units));
    }

    private static List<Node> measures(StudyPlan plan, ResultGroups groups, boolean units) {
        int columns = groups.groups().size() + 1;
        List<Node> measures = new ArrayList<>();
        Form age = new Form("MEAN", "STANDARD_DEVIATION");
        measures.add(new Node()
                .text("title", "Age, Continuous")
                .text("paramType", age.average())
                .text("dispersionType", age.spread())
                .text("unitOfMeasure", "years")
                .children("classes", List.of(oneCategory(Measurements.of(plan, "BG", columns, age, 0)))));
        measures.add(split(groups, "Sex: Female, Male", "Female", "Male", g -> share(plan, g.started())));
        measures.add(split(
                groups, "Ethnicity (NIH/OMB)", "Hispanic or Latino", "Not Hispanic or Latino", g -> g.started() / 7));
        measures.add(region(groups));
        measures.add(custom(plan, groups, columns, units));
        return measures;
    }

    private static int share(StudyPlan plan, int of) {
        return plan.disease.sex().equals("FEMALE") ? of : plan.disease.sex().equals("MALE") ? 0 : of * 4 / 9;
    }

    private static Node oneCategory(List<Node> measurements) {
        return new Node().children("categories", List.of(new Node().children("measurements", measurements)));
    }

    /** Two categories that add up to the participants of each group. */
    private static Node split(ResultGroups groups, String title, String one, String other, ToIntFunction<Group> share) {
        Node first = counted(groups, one, share);
        Node second = counted(groups, other, g -> g.started() - share.applyAsInt(g));
        return counts(title).children("classes", List.of(new Node().children("categories", List.of(first, second))));
    }

    private static Node counts(String title) {
        return new Node()
                .text("title", title)
                .text("paramType", "COUNT_OF_PARTICIPANTS")
                .text("unitOfMeasure", "Participants");
    }

    private static Node counted(ResultGroups groups, String title, ToIntFunction<Group> count) {
        List<Node> values = new ArrayList<>();
        int sum = 0;
        for (Group group : groups.groups()) {
            sum += count.applyAsInt(group);
            values.add(value(values.size(), count.applyAsInt(group)));
        }
        values.add(value(values.size(), sum));
        return new Node().text("title", title).children("measurements", values);
    }

    private static Node value(int at, int count) {
        return new Node().text("groupId", ResultGroups.id("BG", at)).text("value", Integer.toString(count));
    }

    private static Node region(ResultGroups groups) {
        Node class1 = new Node()
                .text("title", "Demoland")
                .children("categories", List.of(counted(groups, "", Group::started)));
        return counts("Region of Enrollment").children("classes", List.of(class1));
    }

    private static Node custom(StudyPlan plan, ResultGroups groups, int columns, boolean units) {
        Form form = Form.draw(plan.draw);
        Node denominator =
                groups.denominator("BG", units ? "Eyes" : "Participants", g -> (units ? 2 : 1) * g.started(), true);
        Node only = new Node()
                .text("title", "Baseline value")
                .children("denoms", plan.draw.chance(30) ? List.of(denominator) : List.of())
                .children(
                        "categories",
                        List.of(new Node()
                                .children(
                                        "measurements", Measurements.of(plan, "BG", columns, form, plan.enrollment))));
        Node measure = new Node()
                .text("title", "Duration of " + plan.disease.name())
                .text("description", plan.draw.chance(50) ? "Time since diagnosis, as told by the participant." : "")
                .text(
                        "populationDescription",
                        plan.draw.chance(30) ? "Participants with a known date of diagnosis." : "")
                .text("paramType", form.average())
                .text("dispersionType", form.spread())
                .text("unitOfMeasure", form.isCount() ? "Participants" : "months");
        if (plan.draw.chance(20)) {
            measure.flag("calculatePct", form.isCount());
        }
        return measure.text("denomUnitsSelected", units ? "Eyes" : "")
                .children("denoms", plan.draw.chance(30) ? List.of(denominator) : List.of())
                .children("classes", List.of(only));
    }
}
