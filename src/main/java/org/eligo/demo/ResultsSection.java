package org.eligo.demo;

/** Results of completed and terminated studies. All figures are drawn by lot. */
final class ResultsSection {

    private ResultsSection() {}

    static Node of(StudyPlan plan, Outcomes outcomes) {
        ResultGroups groups = ResultGroups.draw(plan);
        boolean units =
                plan.showcase == Showcase.FULL_TRIAL || plan.disease.area().equals("ophthalmology");
        return new Node()
                .child("participantFlowModule", FlowResults.of(plan, groups, units))
                .child("baselineCharacteristicsModule", BaselineResults.of(plan, groups, units))
                .child("outcomeMeasuresModule", OutcomeResults.of(plan, groups, outcomes, units))
                .child("adverseEventsModule", EventResults.of(plan, groups))
                .child("moreInfoModule", moreInfo(plan));
    }

    private static Node moreInfo(StudyPlan plan) {
        Draw draw = plan.draw;
        boolean restricted = draw.chance(40);
        Node agreement = new Node().flag("piSponsorEmployee", draw.between(1, 3) == 1);
        if (restricted) {
            agreement.text("restrictionType", draw.pick(Lexicon.values("AgreementRestrictionType")));
        }
        agreement.flag("restrictiveAgreement", restricted);
        agreement.text("otherDetails", restricted ? plan.maybe(50, "descriptions", "agreement") : "");
        Node contact = new Node()
                .text("title", plan.text("people", "contact"))
                .text("organization", plan.sponsor.name())
                .text("email", draw.chance(80) ? "results@" + plan.sponsor.domain() : "")
                .text("phone", ContactsSection.phone(plan))
                .text("phoneExt", draw.chance(10) ? Integer.toString(draw.between(10, 999)) : "");
        return new Node()
                .child(
                        "limitationsAndCaveats",
                        new Node().text("description", plan.maybe(30, "descriptions", "limitations")))
                .child("certainAgreement", agreement)
                .child("pointOfContact", contact);
    }
}
