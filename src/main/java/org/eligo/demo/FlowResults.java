package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.eligo.demo.ResultGroups.Group;

/** How many participants began, finished, and left, and why. */
final class FlowResults {

    private static final List<String> REASONS = List.of(
            "Withdrawal by Subject",
            "Lost to Follow-up",
            "Adverse Event",
            "Physician Decision",
            "Death",
            "Protocol Violation");

    private FlowResults() {}

    static Node of(StudyPlan plan, ResultGroups groups, boolean units) {
        Node flow = new Node()
                .text("preAssignmentDetails", plan.maybe(50, "descriptions", "pre-assignment"))
                .text("recruitmentDetails", plan.maybe(60, "descriptions", "recruitment"))
                .text("typeUnitsAnalyzed", units ? "Eyes" : "")
                .children("groups", groups.nodes("FG"));
        List<Node> milestones = new ArrayList<>();
        milestones.add(milestone(plan, groups, "STARTED", Group::started, units));
        if (plan.draw.chance(20)) {
            milestones.add(milestone(plan, groups, "Received at Least One Dose", Group::started, false));
        }
        milestones.add(milestone(plan, groups, "COMPLETED", Group::completed, units));
        milestones.add(milestone(plan, groups, "NOT COMPLETED", g -> g.started() - g.completed(), units));
        Node period = new Node()
                .text("title", "Overall Study")
                .children("milestones", milestones)
                .children("dropWithdraws", reasons(plan, groups));
        return flow.children("periods", List.of(period));
    }

    private static Node milestone(
            StudyPlan plan, ResultGroups groups, String type, ToIntFunction<Group> count, boolean units) {
        List<Node> achievements = new ArrayList<>();
        for (Group group : groups.groups()) {
            int number = count.applyAsInt(group);
            achievements.add(new Node()
                    .text("groupId", ResultGroups.id("FG", achievements.size()))
                    .text("comment", type.equals("STARTED") && plan.draw.chance(5) ? "One person joined late." : "")
                    .text("numSubjects", Integer.toString(number))
                    .text("numUnits", units ? Integer.toString(2 * number) : ""));
        }
        String comment = type.startsWith("Received") ? "Everyone who began also received a dose." : "";
        return new Node().text("type", type).text("comment", comment).children("achievements", achievements);
    }

    /** The reasons of each group add up to the number of those who left it. */
    private static List<Node> reasons(StudyPlan plan, ResultGroups groups) {
        List<int[]> left = new ArrayList<>();
        for (Group group : groups.groups()) {
            int[] counts = new int[REASONS.size()];
            for (int i = group.started() - group.completed(); i > 0; i--) {
                counts[plan.draw.between(0, counts.length - 1)]++;
            }
            left.add(counts);
        }
        List<Node> reasons = new ArrayList<>();
        for (int at = 0; at < REASONS.size(); at++) {
            List<Node> numbers = new ArrayList<>();
            int sum = 0;
            for (int[] counts : left) {
                sum += counts[at];
                numbers.add(new Node()
                        .text("groupId", ResultGroups.id("FG", numbers.size()))
                        .text("comment", counts[at] > 0 && plan.draw.chance(2) ? "Moved away." : "")
                        .text("numSubjects", Integer.toString(counts[at])));
            }
            if (sum > 0) {
                reasons.add(new Node()
                        .text("type", REASONS.get(at))
                        .text("comment", plan.draw.chance(3) ? "As judged by the *fictional* study team." : "")
                        .children("reasons", numbers));
            }
        }
        return reasons;
    }
}
