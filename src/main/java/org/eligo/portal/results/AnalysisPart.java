package org.eligo.portal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.study.results.Analysis;

/** A statistical comparison, line by line. */
public record AnalysisPart(List<Line> lines) {

    /**
     * A label, what it says, and remarks.
     *
     * @param remarks in markdown
     */
    public record Line(String label, String value, List<String> remarks) {

        public Line {
            remarks = List.copyOf(remarks);
        }
    }

    public AnalysisPart {
        lines = List.copyOf(lines);
    }

    static AnalysisPart of(Analysis analysis, Columns columns) {
        List<Line> lines = new ArrayList<>();
        add(
                lines,
                "Groups compared",
                analysis.groups().stream().map(columns::title).collect(Collectors.joining("; ")),
                analysis.groupDescription());
        add(lines, "Question", question(analysis), analysis.hypothesisComment());
        add(lines, "Method", analysis.method().orElse(""), analysis.methodComment());
        add(lines, "p-value", analysis.pValue().orElse(""), analysis.pValueComment());
        add(
                lines,
                analysis.parameter().orElse("Estimate"),
                analysis.parameterValue().orElse(""),
                Optional.empty());
        if (analysis.parameterValue().isEmpty()) {
            analysis.parameter().ifPresent(p -> add(lines, "Estimate", p, Optional.empty()));
        }
        add(lines, intervalLabel(analysis), interval(analysis), analysis.lowerComment(), analysis.upperComment());
        add(
                lines,
                analysis.spread()
                        .map(s -> ResultWords.label("OutcomeAnalysisDispersionType", s))
                        .orElse("Spread"),
                analysis.spreadValue().orElse(""),
                Optional.empty());
        add(lines, "About the estimate", "", analysis.estimateComment());
        add(lines, "Other analysis", "", analysis.other());
        return new AnalysisPart(lines);
    }

    private static String question(Analysis analysis) {
        String asked = analysis.hypothesis()
                .map(h -> ResultWords.label("OutcomeAnalysisNonInferiorityType", h))
                .orElse("");
        if (analysis.testedNonInferiority().isEmpty()) {
            return asked;
        }
        String tested = analysis.testedNonInferiority().get()
                ? "Non-inferiority or equivalence was tested"
                : "Non-inferiority or equivalence was not tested";
        return asked.isEmpty() ? tested : asked + ". " + tested;
    }

    private static String intervalLabel(Analysis analysis) {
        return analysis.percent().map(p -> p + "% confidence interval").orElse("Confidence interval")
                + analysis.sides()
                        .map(s -> ", " + ResultWords.label("OutcomeAnalysisCINumSides", s))
                        .orElse("");
    }

    /** "0.2 to 6.1", "0.2 or more", "6.1 or less". */
    private static String interval(Analysis analysis) {
        if (analysis.lower().isPresent() && analysis.upper().isPresent()) {
            return analysis.lower().get() + " to " + analysis.upper().get();
        }
        return analysis.lower()
                .map(l -> l + " or more")
                .or(() -> analysis.upper().map(u -> u + " or less"))
                .orElse(analysis.percent().isPresent() ? "not given" : "");
    }

    @SafeVarargs
    private static void add(List<Line> lines, String label, String value, Optional<String>... remarks) {
        List<String> said = new ArrayList<>();
        for (Optional<String> remark : remarks) {
            remark.ifPresent(said::add);
        }
        if (!value.isEmpty() || !said.isEmpty()) {
            lines.add(new Line(label, value, said));
        }
    }
}
