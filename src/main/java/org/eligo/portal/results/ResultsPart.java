package org.eligo.portal.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.portal.words.Words;
import org.eligo.study.Contact;
import org.eligo.study.results.AdverseEvents;
import org.eligo.study.results.Agreement;
import org.eligo.study.results.Baseline;
import org.eligo.study.results.Flow;
import org.eligo.study.results.OutcomeResult;
import org.eligo.study.results.ResultGroup;
import org.eligo.study.results.Results;

/**
 * The part of a study's page that shows its results. Tables are made when they are asked for, so that few live at once.
 *
 * @param inOrder the outcomes as they are shown
 */
public record ResultsPart(Results results, List<OutcomeResult> inOrder) {

    private static final int SHOWN_OPEN = 40;

    /** Of outcomes, as the registry names them. */
    private static final List<String> KINDS = List.of("PRIMARY", "SECONDARY", "OTHER_PRE_SPECIFIED", "POST_HOC");

    public ResultsPart {
        inOrder = List.copyOf(inOrder);
    }

    /** With the main measures first, then the further, the other and those chosen afterwards, each in the record's order. */
    public ResultsPart(Results results) {
        this(
                results,
                results.outcomes().stream()
                        .sorted(Comparator.comparingInt(ResultsPart::rank))
                        .toList());
    }

    private static int rank(OutcomeResult outcome) {
        int rank = KINDS.indexOf(outcome.type().orElse(""));
        return rank < 0 ? KINDS.size() : rank;
    }

    public List<ResultTable> flow(Flow flow) {
        return FlowTables.of(flow);
    }

    /** What the participants were like: one table, a section for each measure. */
    public ResultTable baseline(Baseline baseline) {
        Columns columns = new Columns(
                baseline.groups(),
                Stream.concat(
                        MeasureRows.groups(baseline.denominators()),
                        baseline.measures().stream().flatMap(MeasureRows::groups)));
        List<ResultTable.Section> sections = new ArrayList<>();
        sections.add(new ResultTable.Section(
                Optional.empty(), List.of(), MeasureRows.denominators(baseline.denominators(), columns)));
        baseline.measures().forEach(m -> {
            List<String> notes = new ArrayList<>();
            m.description().ifPresent(notes::add);
            m.population().ifPresent(notes::add);
            sections.add(new ResultTable.Section(
                    Optional.of(m.title()
                                    .map(EnglishText::marked)
                                    .orElse(Texts.now().say("notnamed")) + " – " + MeasureRows.what(m)),
                    notes,
                    new MeasureRows(m, columns, baseline.denominators()).flat()));
        });
        return new ResultTable(
                "baseline",
                Texts.now().say("posted.baseline.caption"),
                Texts.now().say("posted.characteristic"),
                columns.heads(),
                sections);
    }

    /** How many outcomes there are. */
    public int outcomes() {
        return inOrder.size();
    }

    /** @param index from 0 */
    public OutcomePart outcome(int index) {
        return OutcomePart.of(inOrder.get(index), index + 1);
    }

    public List<ResultGroup> groups(AdverseEvents events) {
        return events.groups().stream().map(AdverseEvents.Group::group).toList();
    }

    public ResultTable totals(AdverseEvents events) {
        return EventTables.totals(events);
    }

    public ResultTable serious(AdverseEvents events) {
        return EventTables.events("events-serious", Texts.now().say("posted.serious"), events, events.serious());
    }

    public ResultTable other(AdverseEvents events) {
        return EventTables.events("events-other", Texts.now().say("posted.other"), events, events.other());
    }

    /** "Serious adverse events: 32 kinds". */
    public static String summary(String what, List<AdverseEvents.Event> events) {
        return EventTables.summary(what, events.size());
    }

    /** Whether a list of events is shown at once. */
    public static boolean isShort(List<AdverseEvents.Event> events) {
        return events.size() <= SHOWN_OPEN;
    }

    /** What holds for all events of a list: the words they are told in, and how they were collected. */
    public static List<String> common(List<AdverseEvents.Event> events) {
        List<String> common = new ArrayList<>();
        List<String> vocabularies = EventTables.vocabularies(events);
        if (vocabularies.size() == 1 && !vocabularies.getFirst().isEmpty()) {
            common.add(Texts.now().say("posted.terms", EnglishText.marked(vocabularies.getFirst())));
        }
        List<String> assessments = EventTables.assessments(events);
        if (assessments.size() == 1 && !assessments.getFirst().isEmpty()) {
            common.add(EventTables.assessed(assessments.getFirst()));
        }
        return common;
    }

    /** Sentences on who may publish what. */
    public static List<String> sentences(Agreement agreement) {
        List<String> sentences = new ArrayList<>();
        agreement
                .employees()
                .ifPresent(e -> sentences.add(
                        e ? Texts.now().say("posted.employed") : Texts.now().say("posted.notemployed")));
        agreement
                .restrictive()
                .ifPresent(r -> sentences.add(
                        r ? Texts.now().say("posted.restricted") : Texts.now().say("posted.unrestricted")));
        agreement.restriction().ifPresent(r -> sentences.add(restriction(r)));
        return sentences;
    }

    /** What the registry's definitions say of the kinds that it names by codes. */
    private static String restriction(String kind) {
        return switch (kind) {
            case "LTE60" -> Texts.now().say("posted.restriction.short");
            case "GT60" -> Texts.now().say("posted.restriction.long");
            case "OTHER" -> Texts.now().say("posted.restriction.other");
            default -> Texts.now().say("posted.restriction", Words.label("AgreementRestrictionType", kind));
        };
    }

    /** Whom to ask about the results, as a contact. */
    public Optional<Contact> contact() {
        return results.contact()
                .map(c -> new Contact(
                        Stream.of(c.title(), c.organisation())
                                .flatMap(Optional::stream)
                                .reduce((a, b) -> a + ", " + b),
                        Optional.empty(),
                        c.phone(),
                        c.extension(),
                        c.email()));
    }

    /** "12 measures". */
    public String outcomesSummary() {
        return Texts.now().count("measure", outcomes());
    }
}
