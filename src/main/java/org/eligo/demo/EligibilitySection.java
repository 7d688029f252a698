package org.eligo.demo;

import java.util.List;

/** Who may take part. */
final class EligibilitySection {

    private EligibilitySection() {}

    static Node of(StudyPlan plan) {
        Draw draw = plan.draw;
        Node eligibility = new Node().text("eligibilityCriteria", criteria(plan));
        if (plan.showcase.isFull() || draw.between(1, 12) > 1) {
            boolean healthy = plan.disease.area().equals("healthy") || draw.between(1, 12) == 1;
            eligibility.flag("healthyVolunteers", healthy && plan.showcase != Showcase.NAME_ONLY_CONTACT);
        }
        eligibility.text("sex", draw.between(1, 80) == 1 ? "" : plan.disease.sex());
        if (draw.chance(2)) {
            eligibility.flag("genderBased", true).text("genderDescription", plan.text("descriptions", "gender"));
        }
        eligibility.text("minimumAge", plan.ages.minimum());
        eligibility.text("maximumAge", plan.ages.maximum());
        eligibility.texts("stdAges", plan.ages.groups());
        if (plan.type == StudyPlan.Type.OBSERVATIONAL) {
            eligibility
                    .text("studyPopulation", plan.maybe(90, "descriptions", "population"))
                    .text("samplingMethod", draw.pick(Lexicon.values("SamplingMethod")));
        }
        return eligibility;
    }

    private static String criteria(StudyPlan plan) {
        List<Criterion> inclusion = Criterion.draw(plan, "inclusion");
        List<Criterion> exclusion = Criterion.draw(plan, "exclusion");
        CriteriaShape shape = plan.draw.pick(CriteriaShape.WEIGHTED);
        if (plan.showcase == Showcase.NAME_ONLY_CONTACT || plan.showcase.isFull()) {
            shape = CriteriaShape.NUMBERED;
        }
        return shape.write(inclusion, exclusion);
    }
}
