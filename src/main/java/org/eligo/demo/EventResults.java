package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import org.eligo.demo.ResultGroups.Group;

/** Adverse events by group. */
final class EventResults {

    private EventResults() {}

    static Node of(StudyPlan plan, ResultGroups groups) {
        Draw draw = plan.draw;
        List<Node> serious = events(plan, groups, plan.showcase == Showcase.FULL_TRIAL ? 3 : draw.between(0, 3), 8);
        List<Node> other = events(plan, groups, draw.between(1, 8), 3);
        return new Node()
                .text("frequencyThreshold", draw.pick("0", "0", "5", "3"))
                .text("timeFrame", "From the first dose to " + draw.between(14, 90) + " days after the last dose")
                .text("description", draw.chance(50) ? "Events were asked for at each visit." : "")
                .text("allCauseMortalityComment", draw.chance(10) ? "Vital status is known for all participants." : "")
                .children("eventGroups", eventGroups(plan, groups, !serious.isEmpty()))
                .children("seriousEvents", serious)
                .children("otherEvents", other);
    }

    private static List<Node> eventGroups(StudyPlan plan, ResultGroups groups, boolean serious) {
        List<Node> nodes = groups.nodes("EG");
        for (int i = 0; i < nodes.size(); i++) {
            int risk = groups.groups().get(i).started();
            nodes.get(i)
                    .number("deathsNumAffected", plan.draw.between(0, risk / 20))
                    .number("deathsNumAtRisk", risk)
                    .number("seriousNumAffected", serious ? Math.min(risk, 3 * (risk / 8)) : 0)
                    .number("seriousNumAtRisk", risk)
                    .number("otherNumAffected", risk * 3 / 4)
                    .number("otherNumAtRisk", risk);
        }
        return nodes;
    }

    /** @param rarity at most one in so many participants has the event */
    private static List<Node> events(StudyPlan plan, ResultGroups groups, int count, int rarity) {
        List<Node> events = new ArrayList<>();
        for (List<String> row : plan.draw.some(plan.lexicon.events, count)) {
            events.add(new Node()
                    .text("term", Lexicon.cell(row, 0))
                    .text("organSystem", Lexicon.cell(row, 1))
                    .text("sourceVocabulary", "Demonstration Dictionary 1.0")
                    .text("assessmentType", plan.draw.pick(Lexicon.values("EventAssessment")))
                    .text("notes", plan.draw.chance(5) ? "Resolved *without* treatment." : "")
                    .children("stats", stats(plan, groups, rarity)));
        }
        return events;
    }

    private static List<Node> stats(StudyPlan plan, ResultGroups groups, int rarity) {
        List<Node> stats = new ArrayList<>();
        boolean counted = plan.draw.chance(70);
        for (Group group : groups.groups()) {
            int affected = plan.draw.between(0, group.started() / rarity);
            Node node = new Node().text("groupId", ResultGroups.id("EG", stats.size()));
            if (counted) {
                node.number("numEvents", affected + plan.draw.between(0, affected));
            }
            stats.add(node.number("numAffected", affected).number("numAtRisk", group.started()));
        }
        return stats;
    }
}
