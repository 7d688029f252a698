package org.eligo.demo;

import java.util.List;
import java.util.stream.Stream;

/** Type, phase, design and size. */
final class DesignSection {

    private DesignSection() {}

    static Node of(StudyPlan plan) {
        Node design = new Node().text("studyType", plan.type.name());
        return switch (plan.type) {
            case INTERVENTIONAL ->
                design.texts("phases", plan.phases)
                        .child("designInfo", trial(plan))
                        .child("enrollmentInfo", enrollment(plan));
            case OBSERVATIONAL -> {
                boolean registry = plan.draw.chance(20);
                if (registry || plan.draw.chance(30)) {
                    design.flag("patientRegistry", registry);
                }
                design.text(
                        "targetDuration",
                        registry ? plan.draw.pick("1 Year", "5 Years", "6 Months", "12 Weeks", "90 Days") : "");
                yield design.child("designInfo", observation(plan))
                        .child("bioSpec", samples(plan))
                        .child("enrollmentInfo", enrollment(plan));
            }
            case EXPANDED_ACCESS -> access(plan, design);
        };
    }

    private static Node access(StudyPlan plan, Node design) {
        if (plan.showcase.isAccess()) {
            design.number("nPtrsToThisExpAccNctId", 1);
        }
        Node types = new Node();
        Stream.of("individual", "intermediate", "treatment").forEach(key -> {
            if (plan.draw.chance(50)) {
                types.flag(key, true);
            }
        });
        return design.child("expandedAccessTypes", types);
    }

    private static Node trial(StudyPlan plan) {
        Draw draw = plan.draw;
        if (draw.between(1, 60) == 1 && !plan.showcase.isFull()) {
            return new Node();
        }
        String allocation = plan.arms.groups().size() < 2
                ? "NA"
                : draw.pick("RANDOMIZED", "RANDOMIZED", "RANDOMIZED", "NON_RANDOMIZED");
        String purpose = draw.pick("TREATMENT", "TREATMENT", "TREATMENT", draw.pick(Lexicon.values("PrimaryPurpose")));
        String masking = plan.masking;
        if (plan.showcase == Showcase.NAME_ONLY_CONTACT) {
            allocation = "RANDOMIZED";
            purpose = "TREATMENT";
        }
        int masked = Lexicon.values("DesignMasking").indexOf(masking);
        boolean who = masked > 0 && draw.chance(75);
        Node blinding = new Node()
                .text("masking", masking)
                .text("maskingDescription", masked > 0 ? plan.maybe(30, "descriptions", "masking") : "")
                .texts("whoMasked", who ? draw.some(Lexicon.values("WhoMasked"), masked) : List.of());
        return new Node()
                .text("allocation", allocation)
                .text("interventionModel", plan.arms.model())
                .text("interventionModelDescription", plan.maybe(20, "descriptions", "model"))
                .text("primaryPurpose", purpose)
                .child("maskingInfo", blinding);
    }

    private static Node observation(StudyPlan plan) {
        return new Node()
                .text(
                        "observationalModel",
                        plan.draw.pick("COHORT", plan.draw.pick(Lexicon.values("ObservationalModel"))))
                .text("timePerspective", plan.draw.pick(Lexicon.values("DesignTimePerspective")));
    }

    private static Node samples(StudyPlan plan) {
        return plan.draw.chance(25)
                ? new Node()
                        .text("retention", plan.draw.pick(Lexicon.values("BioSpecRetention")))
                        .text("description", plan.maybe(80, "descriptions", "biospec"))
                : new Node();
    }

    private static Node enrollment(StudyPlan plan) {
        boolean absent = plan.showcase == Showcase.ORDINARY
                && !plan.status.equals("WITHDRAWN")
                && !plan.hasResults()
                && plan.draw.between(1, 50) == 1;
        if (absent) {
            return new Node();
        }
        boolean counted = List.of("COMPLETED", "TERMINATED", "WITHDRAWN").contains(plan.status);
        boolean untyped = plan.timeline.firstSubmit().getYear() < 2005 && plan.draw.chance(40);
        return new Node()
                .number("count", plan.enrollment)
                .text("type", untyped && !plan.showcase.isFull() ? "" : counted ? "ACTUAL" : "ESTIMATED");
    }
}
