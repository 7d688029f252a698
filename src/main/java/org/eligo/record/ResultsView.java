package org.eligo.record;

import java.util.List;
import java.util.Optional;
import org.eligo.study.results.AdverseEvents;
import org.eligo.study.results.Agreement;
import org.eligo.study.results.Analysis;
import org.eligo.study.results.Baseline;
import org.eligo.study.results.Denominator;
import org.eligo.study.results.Flow;
import org.eligo.study.results.Measure;
import org.eligo.study.results.OutcomeResult;
import org.eligo.study.results.ResultGroup;
import org.eligo.study.results.Results;
import org.eligo.study.results.ResultsContact;

/**
 * Reads a record's results section as {@link Results}. A value that is missing, blank or of another type than expected is absent;
 * nothing fails. Safe for any number of threads.
 */
public final class ResultsView {

    private static final String PARTICIPANTS = "Participants";

    private ResultsView() {}

    /** The results that a record holds; empty where it holds none. Nothing else of the record is kept. */
    public static Optional<Results> of(StudyRecord record) {
        JsonPart results = TopLevel.only(record, "resultsSection").part("resultsSection");
        return results.isPresent() ? Optional.of(results(results)) : Optional.empty();
    }

    private static Results results(JsonPart part) {
        JsonPart more = part.part("moreInfoModule");
        return new Results(
                present(part.part("participantFlowModule")).map(ResultsView::flow),
                present(part.part("baselineCharacteristicsModule")).map(ResultsView::baseline),
                part.part("outcomeMeasuresModule").each("outcomeMeasures", ResultsView::outcome),
                present(part.part("adverseEventsModule")).map(ResultsView::events),
                more.part("limitationsAndCaveats").text("description"),
                present(more.part("certainAgreement")).map(ResultsView::agreement),
                present(more.part("pointOfContact")).map(ResultsView::contact));
    }

    private static Optional<JsonPart> present(JsonPart part) {
        return part.isPresent() ? Optional.of(part) : Optional.empty();
    }

    private static Flow flow(JsonPart part) {
        return new Flow(
                part.text("recruitmentDetails"),
                part.text("preAssignmentDetails"),
                part.text("typeUnitsAnalyzed"),
                groups(part),
                part.each(
                        "periods",
                        p -> List.of(new Flow.Period(
                                p.text("title"),
                                p.each("milestones", m -> step(m, "achievements")),
                                p.each("dropWithdraws", m -> step(m, "reasons"))))));
    }

    private static List<Flow.Step> step(JsonPart part, String counts) {
        return List.of(new Flow.Step(
                part.text("type"),
                part.text("comment"),
                part.each(
                        counts,
                        c -> List.of(new Flow.Count(
                                group(c), c.lexeme("numSubjects"), c.lexeme("numUnits"), c.text("comment"))))));
    }

    private static List<ResultGroup> groups(JsonPart part) {
        return part.each("groups", g -> List.of(resultGroup(g)));
    }

    private static ResultGroup resultGroup(JsonPart part) {
        return new ResultGroup(part.text("id").orElse(""), part.text("title"), part.text("description"));
    }

    private static String group(JsonPart part) {
        return part.text("groupId").orElse("");
    }

    private static Baseline baseline(JsonPart part) {
        return new Baseline(
                part.text("populationDescription"),
                part.text("typeUnitsAnalyzed"),
                groups(part),
                denominators(part),
                part.each("measures", m -> List.of(measure(m))));
    }

    private static List<Denominator> denominators(JsonPart part) {
        return part.each(
                "denoms",
                d -> List.of(new Denominator(
                        d.text("units").orElse(PARTICIPANTS),
                        d.each(
                                "counts",
                                c -> c.lexeme("value").map(v -> new Denominator.Count(group(c), v)).stream()
                                        .toList()))));
    }

    private static Measure measure(JsonPart part) {
        return new Measure(
                part.text("title"),
                part.text("description"),
                part.text("populationDescription"),
                part.text("paramType"),
                part.text("dispersionType"),
                part.text("unitOfMeasure"),
                part.text("denomUnitsSelected"),
                denominators(part),
                part.each(
                        "classes",
                        c -> List.of(new Measure.Part(
                                c.text("title"),
                                denominators(c),
                                c.each(
                                        "categories",
                                        r -> List.of(new Measure.Category(
                                                r.text("title"), r.each("measurements", v -> List.of(value(v))))))))));
    }

    private static Measure.Value value(JsonPart part) {
        return new Measure.Value(
                group(part),
                part.lexeme("value"),
                part.lexeme("spread"),
                part.lexeme("lowerLimit"),
                part.lexeme("upperLimit"),
                part.text("comment"));
    }

    private static List<OutcomeResult> outcome(JsonPart part) {
        return List.of(new OutcomeResult(
                part.text("type"),
                part.text("timeFrame"),
                part.text("reportingStatus"),
                part.text("anticipatedPostingDate"),
                part.text("typeUnitsAnalyzed"),
                groups(part),
                measure(part),
                part.each("analyses", a -> List.of(analysis(a)))));
    }

    private static Analysis analysis(JsonPart part) {
        return new Analysis(
                part.texts("groupIds"),
                part.text("groupDescription"),
                part.flag("testedNonInferiority"),
                part.text("nonInferiorityType"),
                part.text("nonInferiorityComment"),
                part.lexeme("pValue"),
                part.text("pValueComment"),
                part.text("statisticalMethod"),
                part.text("statisticalComment"),
                part.text("paramType"),
                part.lexeme("paramValue"),
                part.text("dispersionType"),
                part.lexeme("dispersionValue"),
                part.text("ciNumSides"),
                part.lexeme("ciPctValue"),
                part.lexeme("ciLowerLimit"),
                part.lexeme("ciUpperLimit"),
                part.text("ciLowerLimitComment"),
                part.text("ciUpperLimitComment"),
                part.text("estimateComment"),
                part.text("otherAnalysisDescription"));
    }

    private static AdverseEvents events(JsonPart part) {
        return new AdverseEvents(
                part.lexeme("frequencyThreshold"),
                part.text("timeFrame"),
                part.text("description"),
                part.text("allCauseMortalityComment"),
                part.each(
                        "eventGroups",
                        g -> List.of(new AdverseEvents.Group(
                                resultGroup(g), share(g, "deathsNum"), share(g, "seriousNum"), share(g, "otherNum")))),
                part.each("seriousEvents", ResultsView::event),
                part.each("otherEvents", ResultsView::event));
    }

    private static AdverseEvents.Share share(JsonPart part, String prefix) {
        return new AdverseEvents.Share(
                part.lexeme(prefix + "Affected"), part.lexeme(prefix + "AtRisk"), part.lexeme(prefix + "Events"));
    }

    private static List<AdverseEvents.Event> event(JsonPart part) {
        return List.of(new AdverseEvents.Event(
                part.text("term"),
                part.text("organSystem"),
                part.text("sourceVocabulary"),
                part.text("assessmentType"),
                part.text("notes"),
                part.each("stats", s -> List.of(new AdverseEvents.Stat(group(s), share(s, "num"))))));
    }

    private static Agreement agreement(JsonPart part) {
        return new Agreement(
                part.flag("piSponsorEmployee"),
                part.flag("restrictiveAgreement"),
                part.text("restrictionType"),
                part.text("otherDetails"));
    }

    private static ResultsContact contact(JsonPart part) {
        return new ResultsContact(
                part.text("title"),
                part.text("organization"),
                part.text("phone"),
                part.text("phoneExt"),
                part.text("email"));
    }
}
