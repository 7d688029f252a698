package org.eligo.demo;

import java.util.List;
import java.util.stream.Stream;
import org.eligo.demo.Lexicon.Sponsor;

/** Who runs, pays for and oversees the study. */
final class SponsorSection {

    private SponsorSection() {}

    static Node of(StudyPlan plan) {
        Draw draw = plan.draw;
        boolean industry = plan.sponsor.agencyClass().equals("INDUSTRY");
        String type = industry ? "SPONSOR" : draw.pick(Lexicon.values("ResponsiblePartyType"));
        Node responsible = new Node().text("type", type);
        if (!type.equals("SPONSOR")) {
            responsible
                    .text("investigatorFullName", plan.person())
                    .text("investigatorTitle", plan.text("people", "title"))
                    .text("investigatorAffiliation", plan.sponsor.name());
        }
        boolean old = plan.timeline.firstSubmit().getYear() < 2009 && draw.chance(60);
        if (old || plan.showcase.isFull()) {
            Node named = old ? new Node() : responsible;
            responsible = named.text("oldNameTitle", plan.person() + ", " + plan.text("people", "title"))
                    .text("oldOrganization", plan.sponsor.name());
        }
        int partners = draw.pick(0, 0, 0, 1, 1, 2, 4);
        List<Node> collaborators = draw.some(plan.lexicon.sponsors, plan.showcase.isFull() ? 3 : partners).stream()
                .filter(s -> !s.equals(plan.sponsor))
                .map(SponsorSection::sponsor)
                .toList();
        return new Node()
                .child("responsibleParty", responsible)
                .child("leadSponsor", sponsor(plan.sponsor))
                .children("collaborators", collaborators);
    }

    static Node oversight(StudyPlan plan) {
        Draw draw = plan.draw;
        Node oversight = new Node();
        if (draw.chance(70)) {
            oversight.flag("oversightHasDmc", draw.chance(40));
        }
        if (draw.chance(60)) {
            oversight.flag("isFdaRegulatedDrug", draw.chance(40)).flag("isFdaRegulatedDevice", draw.chance(10));
        }
        Stream.of("isUnapprovedDevice", "isPpsd", "isUsExport").forEach(key -> {
            if (draw.chance(3)) {
                oversight.flag(key, draw.chance(70));
            }
        });
        if (AnnotationSection.hasViolation(plan)) {
            oversight.flag("fdaaa801Violation", true);
        }
        return oversight;
    }

    private static Node sponsor(Sponsor sponsor) {
        return new Node().text("name", sponsor.name()).text("class", sponsor.agencyClass());
    }
}
