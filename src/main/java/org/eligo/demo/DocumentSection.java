package org.eligo.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Protocols, analysis plans and consent forms. The files do not exist. */
final class DocumentSection {

    private enum Kind {
        PROT("Prot", "Study Protocol"),
        SAP("SAP", "Statistical Analysis Plan"),
        ICF("ICF", "Informed Consent Form"),
        PROT_SAP("Prot_SAP", "Study Protocol and Statistical Analysis Plan"),
        PROT_SAP_ICF("Prot_SAP_ICF", "Study Protocol, Statistical Analysis Plan, and Informed Consent Form");

        private final String abbreviation;
        private final String label;

        Kind(String abbreviation, String label) {
            this.abbreviation = abbreviation;
            this.label = label;
        }
    }

    private DocumentSection() {}

    static Node of(StudyPlan plan) {
        Draw draw = plan.draw;
        Node module = new Node();
        if (!draw.chance(plan.hasResults() ? 70 : 3)) {
            return module;
        }
        List<Kind> kinds = draw.pick(
                List.of(Kind.PROT, Kind.SAP),
                List.of(Kind.PROT_SAP),
                List.of(Kind.PROT, Kind.SAP, Kind.ICF),
                List.of(Kind.PROT_SAP_ICF),
                List.of(Kind.PROT, Kind.ICF));
        boolean noPlan = kinds.stream().noneMatch(k -> k.name().contains("SAP"));
        if (noPlan || plan.showcase == Showcase.FULL_COHORT) {
            module.flag("noSap", noPlan);
        }
        List<Node> documents = new ArrayList<>();
        for (Kind kind : kinds) {
            documents.add(document(plan, kind, documents.size()));
        }
        return new Node().child("largeDocumentModule", module.children("largeDocs", documents));
    }

    private static Node document(StudyPlan plan, Kind kind, int number) {
        LocalDate upload = plan.timeline.lastUpdate();
        LocalDate day = upload.minusDays(plan.draw.between(10, 900));
        String name = kind.name();
        return new Node()
                .text("typeAbbrev", kind.abbreviation)
                .flag("hasProtocol", name.startsWith("PROT"))
                .flag("hasSap", name.contains("SAP"))
                .flag("hasIcf", name.endsWith("ICF"))
                .text("label", kind.label)
                .text("date", day.toString())
                .text(
                        "uploadDate",
                        String.format(
                                Locale.ROOT,
                                "%sT%02d:%02d",
                                upload,
                                plan.draw.between(0, 23),
                                plan.draw.between(0, 59)))
                .text("filename", kind.abbreviation + "_" + String.format(Locale.ROOT, "%03d", number) + ".pdf")
                .number("size", plan.draw.between(20_000, 9_000_000));
    }
}
