package org.eligo.demo;

import java.util.List;

/** One statistical comparison of the first two groups. */
final class Analysis {

    private static final List<String> METHODS = List.of(
            "ANCOVA", "ANOVA", "Log Rank", "Fisher Exact", "t-test, 2 sided", "Mixed Models Analysis", "Chi-squared");
    private static final List<String> ESTIMATES = List.of(
            "Mean Difference (Final Values)",
            "Hazard Ratio (HR)",
            "Odds Ratio (OR)",
            "Risk Ratio (RR)",
            "LS Mean Difference");

    private Analysis() {}

    static Node of(StudyPlan plan) {
        Draw draw = plan.draw;
        String question = draw.pick(Lexicon.values("NonInferiorityType"));
        boolean tested = question.contains("NON_INFERIORITY") || question.equals("EQUIVALENCE");
        boolean oneSided = draw.between(1, 6) == 1;
        Node analysis = new Node()
                .text("statisticalComment", draw.chance(20) ? "Adjusted for baseline value and region." : "")
                .text("pValueComment", draw.chance(20) ? "Not adjusted for multiplicity; threshold 0.05." : "")
                .text(
                        "ciLowerLimitComment",
                        oneSided ? "One-sided: there is no lower limit." : draw.chance(1) ? "Rounded." : "")
                .text("ciUpperLimitComment", draw.chance(3) ? "Not reached in the follow-up." : "");
        if (question.endsWith("LEGACY") || draw.chance(3)) {
            analysis.flag("testedNonInferiority", tested);
        }
        analysis.text("nonInferiorityComment", tested ? "The margin was " + draw.between(5, 15) + "%." : "")
                .text("otherAnalysisDescription", draw.chance(5) ? "A sensitivity analysis gave a similar result." : "")
                .texts("groupIds", List.of(ResultGroups.id("OG", 0), ResultGroups.id("OG", 1)))
                .text("groupDescription", draw.chance(40) ? "Null hypothesis: the groups do not differ." : "")
                .text("nonInferiorityType", question)
                .text("pValue", draw.pick("<0.001", "0.0" + draw.between(10, 99), "0." + draw.between(10, 99), ">0.99"))
                .text("statisticalMethod", draw.pick(METHODS));
        double estimate = draw.decimal(0, 9);
        analysis.text("paramType", draw.pick(ESTIMATES))
                .text("paramValue", Measurements.decimal(estimate))
                .text("ciPctValue", draw.pick("95", "90", "97.5"))
                .text("ciNumSides", oneSided ? "ONE_SIDED" : "TWO_SIDED")
                .text("ciLowerLimit", oneSided ? "" : Measurements.decimal(estimate - 1.5))
                .text("ciUpperLimit", Measurements.decimal(estimate + 1.5));
        if (draw.chance(20)) {
            analysis.text("dispersionType", draw.pick(Lexicon.values("AnalysisDispersionType")))
                    .text("dispersionValue", Measurements.decimal(draw.decimal(1, 3)));
        }
        return analysis.text("estimateComment", draw.chance(20) ? "First group minus second group." : "");
    }
}
