package org.eligo.export;

import java.util.ArrayList;
import java.util.List;

/** The cell {@code Study Design}: labels and values, {@code Allocation: RANDOMIZED|Intervention Model: PARALLEL|…}. */
final class DesignCell {

    /** What the registry's tables hold for every observational study, whatever its design. */
    static final String OBSERVATIONAL = "Observational Model: |Time Perspective: p";

    private DesignCell() {}

    static String asTheRegistry(StudyTree tree) {
        return tree.text("StudyType").filter("OBSERVATIONAL"::equals).isPresent()
                ? OBSERVATIONAL
                : interventional(tree);
    }

    static String whole(StudyTree tree) {
        if (tree.text("StudyType").filter("OBSERVATIONAL"::equals).isEmpty()) {
            return interventional(tree);
        }
        return labelled(
                "Observational Model",
                value(tree, "DesignObservationalModel"),
                "Time Perspective",
                value(tree, "DesignTimePerspective"));
    }

    /** A label stands without a value where the record has none, unless it has no design at all. */
    private static String interventional(StudyTree tree) {
        String masking = value(tree, "DesignMasking");
        List<String> who = tree.texts("DesignWhoMasked");
        if (!who.isEmpty()) {
            masking = (masking + " (" + String.join(", ", who) + ")").strip();
        }
        return labelled(
                "Allocation",
                value(tree, "DesignAllocation"),
                "Intervention Model",
                value(tree, "DesignInterventionModel"),
                "Masking",
                masking,
                "Primary Purpose",
                value(tree, "DesignPrimaryPurpose"));
    }

    private static String labelled(String... labelsAndValues) {
        List<String> parts = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            parts.add(labelsAndValues[i] + ": " + labelsAndValues[i + 1]);
            any |= !labelsAndValues[i + 1].isEmpty();
        }
        return any ? String.join(StudyColumns.BETWEEN_VALUES, parts) : "";
    }

    private static String value(StudyTree tree, String piece) {
        return tree.text(piece).orElse("");
    }
}
