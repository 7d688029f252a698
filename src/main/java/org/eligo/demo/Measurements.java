package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The values of one measure for each group, in the form that its kind of average and of spread asks for. */
final class Measurements {

    /**
     * An average with its spread.
     *
     * @param average a name of the enumeration MeasureParam
     * @param spread a name of the enumeration MeasureDispersionType; empty where there is none
     */
    record Form(String average, String spread) {

        static Form draw(Draw draw) {
            String average = draw.pick(Lexicon.values("MeasureParam"));
            return new Form(
                    average, average.startsWith("COUNT") ? "" : draw.pick(Lexicon.values("MeasureDispersionType")));
        }

        boolean isCount() {
            return average.startsWith("COUNT");
        }
    }

    private Measurements() {}

    /** One value a group, {@code count} groups; counts are at most the given number. */
    static List<Node> of(StudyPlan plan, String prefix, int count, Form form, int atMost) {
        List<Node> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(one(plan, ResultGroups.id(prefix, i), form, atMost));
        }
        return values;
    }

    private static Node one(StudyPlan plan, String groupId, Form form, int atMost) {
        Node node = new Node().text("groupId", groupId);
        if (form.isCount()) {
            return node.text("value", Integer.toString(plan.draw.between(0, atMost)));
        }
        double middle = plan.draw.decimal(5, 80);
        double width = plan.draw.decimal(1, 4);
        node.text("value", decimal(middle));
        switch (form.spread()) {
            case "", "NA" -> node.text("comment", plan.draw.chance(15) ? plan.text("descriptions", "comment") : "");
            case "STANDARD_DEVIATION", "STANDARD_ERROR", "GEOMETRIC_COEFFICIENT" -> node.text("spread", decimal(width));
            default ->
                node.text("lowerLimit", decimal(middle - width))
                        .text("upperLimit", decimal(middle + width))
                        .text("comment", plan.draw.chance(3) ? plan.text("descriptions", "comment") : "");
        }
        return node;
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
