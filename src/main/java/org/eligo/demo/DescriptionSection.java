package org.eligo.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the study is about, in words. */
final class DescriptionSection {

    private static final String NOTICE = "This is a fictional study made for demonstration.";

    private DescriptionSection() {}

    static Node of(StudyPlan plan) {
        String section = switch (plan.type) {
            case INTERVENTIONAL -> "summary";
            case OBSERVATIONAL -> "summary-observational";
            case EXPANDED_ACCESS -> "summary-expanded";
        };
        String summary = plan.text("descriptions", section);
        String separator = summary.contains("\n") ? "\n\n" : " ";
        return new Node()
                .text("briefSummary", summary + separator + NOTICE)
                .text("detailedDescription", plan.draw.chance(65) ? detail(plan) : "");
    }

    static Node conditions(StudyPlan plan) {
        Draw draw = plan.draw;
        List<String> conditions =
                new ArrayList<>(List.of(draw.pick(plan.disease.name(), plan.disease.name(), plan.named("synonym"))));
        if (draw.chance(15)) {
            conditions.add(draw.pick(plan.lexicon.diseases).name());
        }
        List<String> keywords = draw.chance(65)
                ? Stream.concat(
                                draw.some(plan.disease.keywords(), draw.between(1, 3)).stream(),
                                Stream.of(plan.named("treatment")))
                        .toList()
                : List.of();
        return new Node()
                .texts("conditions", conditions.stream().distinct().toList())
                .texts("keywords", keywords);
    }

    private static String detail(StudyPlan plan) {
        List<String> paragraphs = plan.draw.some(plan.lexicon.lines("descriptions", "detail"), plan.draw.between(1, 4));
        return String.join("\n\n", paragraphs.stream().map(plan::fill).toList());
    }
}
