package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** The groups that results are reported for, with numbers that add up to the enrollment. */
record ResultGroups(List<Group> groups) {

    /** One group: how many participants began and how many finished; {@code completed} is at most {@code started}. */
    record Group(String title, String description, int started, int completed) {}

    static ResultGroups draw(StudyPlan plan) {
        List<Group> groups = new ArrayList<>();
        int arms = Math.max(1, plan.arms.groups().size());
        for (int i = 0; i < arms; i++) {
            int started = plan.enrollment / arms + (i < plan.enrollment % arms ? 1 : 0);
            int completed = started - plan.draw.between(0, started / 4);
            boolean named = i < plan.arms.groups().size();
            String title = named ? plan.arms.groups().get(i).label() : "All participants";
            String description = named ? plan.arms.groups().get(i).description() : "Everyone who took part.";
            groups.add(new Group(title, description, started, completed));
        }
        return new ResultGroups(groups);
    }

    /** The identifier of a group: {@code OG000} and up. */
    static String id(String prefix, int at) {
        return prefix + String.format(Locale.ROOT, "%03d", at);
    }

    int total() {
        return groups.stream().mapToInt(Group::started).sum();
    }

    /** The groups as they stand in a module; {@code prefix} is FG, BG, OG or EG. */
    List<Node> nodes(String prefix) {
        List<Node> nodes = new ArrayList<>();
        for (Group group : groups) {
            nodes.add(new Node()
                    .text("id", id(prefix, nodes.size()))
                    .text("title", group.title())
                    .text("description", group.description()));
        }
        return nodes;
    }

    /** How many of which unit were counted in each group. */
    Node denominator(String prefix, String unit, ToIntFunction<Group> count, boolean withTotal) {
        List<Node> counts = new ArrayList<>();
        int sum = 0;
        for (Group group : groups) {
            sum += count.applyAsInt(group);
            counts.add(value(id(prefix, counts.size()), count.applyAsInt(group)));
        }
        if (withTotal) {
            counts.add(value(id(prefix, counts.size()), sum));
        }
        return new Node().text("units", unit).children("counts", counts);
    }

    private static Node value(String id, int count) {
        return new Node().text("groupId", id).text("value", Integer.toString(count));
    }
}
