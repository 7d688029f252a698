package org.eligo.demo;

import java.util.List;
import org.eligo.demo.Arms.Group;
import org.eligo.demo.Arms.Treatment;

/** Groups and interventions. */
final class ArmsSection {

    private ArmsSection() {}

    static Node of(StudyPlan plan) {
        return new Node()
                .children(
                        "armGroups",
                        plan.arms.groups().stream().map(ArmsSection::group).toList())
                .children(
                        "interventions",
                        plan.arms.treatments().stream()
                                .map(t -> treatment(plan, t))
                                .toList());
    }

    private static Node group(Group group) {
        return new Node()
                .text("label", group.label())
                .text("type", group.type())
                .text("description", group.description())
                .texts(
                        "interventionNames",
                        group.treatments().stream().map(Treatment::typeAndName).toList());
    }

    private static Node treatment(StudyPlan plan, Treatment treatment) {
        List<String> labels = plan.arms.groups().stream()
                .filter(g -> g.treatments().contains(treatment))
                .map(Group::label)
                .toList();
        return new Node()
                .text("type", treatment.type())
                .text("name", treatment.name())
                .text("description", treatment.description())
                .texts("armGroupLabels", labels)
                .texts("otherNames", treatment.otherNames());
    }
}
