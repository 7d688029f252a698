package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers and titles. */
final class IdentificationSection {

    private static final List<String> LETTERS =
            List.of("BRIGHT", "NOVA", "LUMEN", "ATLAS", "HARBOR", "DAWN", "FABLE", "MOSAIC");

    private IdentificationSection() {}

    static Node of(StudyPlan plan) {
        Draw draw = plan.draw;
        Node identification = new Node().text("nctId", plan.nctId.toString());
        if (draw.chance(1) || plan.index % 200 == 100) {
            identification.texts("nctIdAliases", List.of("NCT" + (98_900_000 + plan.index)));
        }
        Node own = new Node()
                .text(
                        "id",
                        plan.sponsor.prefix() + "-" + draw.between(100, 9_999)
                                + draw.pick("", "A", "-01", "/" + draw.between(10, 26)));
        if (draw.chance(3)) {
            own.text("type", draw.pick(Lexicon.values("OrgStudyIdType")))
                    .text("link", "https://registry.example/own/" + plan.index);
        }
        identification.child("orgStudyIdInfo", own);
        identification.children("secondaryIdInfos", secondary(plan));
        identification.child(
                "organization",
                new Node().text("fullName", plan.sponsor.name()).text("class", plan.sponsor.agencyClass()));
        identification.text("briefTitle", title(plan));
        boolean untitled = draw.between(1, 25) == 1 && !plan.showcase.isFull();
        identification.text("officialTitle", untitled ? "" : fitting(plan, officialSection(plan)));
        if (draw.chance(25)) {
            identification.text(
                    "acronym",
                    draw.pick(LETTERS) + "-"
                            + plan.sponsor.prefix().substring(0, 1).toUpperCase(Locale.ROOT) + draw.between(1, 99));
        }
        return identification;
    }

    private static String title(StudyPlan plan) {
        return switch (plan.type) {
            case INTERVENTIONAL -> fitting(plan, plan.usesProduct ? "drug" : "other");
            case OBSERVATIONAL -> plan.text("titles", "observational");
            case EXPANDED_ACCESS -> plan.text("titles", "expanded");
        };
    }

    /** A title that speaks of a comparison only where there is one. */
    private static String fitting(StudyPlan plan, String section) {
        List<String> lines = plan.lexicon.lines("titles", section).stream()
                .filter(line -> plan.model.equals("PARALLEL")
                        || (!line.contains("{Comparator}") && !line.contains("Randomized,")))
                .toList();
        return plan.fill(plan.draw.pick(lines));
    }

    private static String officialSection(StudyPlan plan) {
        return switch (plan.type) {
            case INTERVENTIONAL ->
                plan.phases.isEmpty() || plan.phases.contains("NA") ? "official-unphased" : "official";
            case OBSERVATIONAL -> "official-observational";
            case EXPANDED_ACCESS -> "expanded";
        };
    }

    private static List<Node> secondary(StudyPlan plan) {
        List<Node> ids = new ArrayList<>();
        int count = plan.draw.chance(25) ? plan.draw.between(1, 3) : 0;
        for (int i = 0; i < count; i++) {
            String type = plan.draw.pick(Lexicon.values("SecondaryIdType"));
            int number = plan.draw.between(1_000, 99_999);
            String id = switch (type) {
                case "EUDRACT_NUMBER" -> "2099-0" + number % 10_000 + "-99";
                case "CTIS" -> "2099-5" + number + "-00-00";
                case "REGISTRY" -> "DEMO-REG-" + number;
                default -> type.substring(0, 2) + "-" + number;
            };
            Node node = new Node().text("id", id).text("type", plan.draw.between(1, 5) == 1 ? "" : type);
            boolean domain = type.equals("REGISTRY") || type.equals("OTHER") || type.equals("OTHER_GRANT");
            node.text("domain", domain ? "Demoland Trials Register (fictional)" : "");
            node.text("link", plan.draw.chance(20) ? "https://registry.example/id/" + number : "");
            ids.add(node);
        }
        return ids;
    }
}
