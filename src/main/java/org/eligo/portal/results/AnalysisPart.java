package org.eligo.portal.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
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
                Texts.now().say("posted.compared"),
                analysis.groups().stream().map(columns::title).collect(Collectors.joining("; ")),
                analysis.groupDescription());
        add(lines, Texts.now().say("posted.question"), question(analysis), analysis.hypothesisComment());
        add(
                lines,
                Texts.now().say("posted.method"),
                analysis.method().map(EnglishText::marked).orElse(""),
                analysis.methodComment());
        add(lines, Texts.now().say("posted.pvalue"), analysis.pValue().orElse(""), analysis.pValueComment());
        add(
                lines,
                analysis.parameter().map(EnglishText::marked).orElse(Texts.now().say("posted.estimate")),
                analysis.parameterValue().orElse(""),
                Optional.empty());
        if (analysis.parameterValue().isEmpty()) {
            analysis.parameter()
                    .ifPresent(p ->
                            add(lines, Texts.now().say("posted.estimate"), EnglishText.marked(p), Optional.empty()));
        }
        add(lines, intervalLabel(analysis), interval(analysis), analysis.lowerComment(), analysis.upperComment());
        add(
                lines,
                analysis.spread()
                        .map(s -> ResultWords.label("OutcomeAnalysisDispersionType", s))
                        .orElse(Texts.now().say("posted.spread")),
                analysis.spreadValue().orElse(""),
                Optional.empty());
        add(lines, Texts.now().say("posted.estimate.about"), "", analysis.estimateComment());
        add(lines, Texts.now().say("posted.analysis.other"), "", analysis.other());
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
                ? Texts.now().say("posted.tested")
                : Texts.now().say("posted.nottested");
        return asked.isEmpty() ? tested : asked + ". " + tested;
    }

    private static String intervalLabel(Analysis analysis) {
        return analysis.percent()
                        .map(p -> Texts.now().say("posted.interval.percent", p))
                        .orElse(Texts.now().say("posted.interval"))
                + analysis.sides()
                        .map(s -> ", " + ResultWords.label("OutcomeAnalysisCINumSides", s))
                        .orElse("");
    }

    /** "0.2 to 6.1", "0.2 or more", "6.1 or less". */
    private static String interval(Analysis analysis) {
        if (analysis.lower().isPresent() && analysis.upper().isPresent()) {
            return Texts.now()
                    .say("range", analysis.lower().get(), analysis.upper().get());
        }
        return analysis.lower()
                .map(l -> Texts.now().say("posted.ormore", l))
                .or(() -> analysis.upper().map(u -> Texts.now().say("posted.orless", u)))
                .orElse(analysis.percent().isPresent() ? Texts.now().say("posted.notgiven") : "");
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
