package org.eligo.portal.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.results.AdverseEvents;
import org.eligo.study.results.AdverseEvents.Event;
import org.eligo.study.results.AdverseEvents.Group;
import org.eligo.study.results.AdverseEvents.Share;

/** What went wrong: totals, and a table for each kind, the most frequent first. */
final class EventTables {

    private EventTables() {}

    /** All-cause deaths, serious and other events in each group. */
    static ResultTable totals(AdverseEvents events) {
        Columns columns = columns(events, List.of());
        List<ResultTable.Row> rows = new ArrayList<>();
        total(rows, columns, events, Texts.now().say("posted.events.died"), Group::deaths);
        total(rows, columns, events, Texts.now().say("posted.events.serious"), Group::serious);
        total(rows, columns, events, Texts.now().say("posted.events.other"), Group::other);
        return new ResultTable(
                "events-all",
                Texts.now().say("posted.events.caption"),
                Texts.now().say("posted.events.what"),
                columns.heads(),
                List.of(new ResultTable.Section(Optional.empty(), List.of(), rows)));
    }

    private static void total(
            List<ResultTable.Row> rows, Columns columns, AdverseEvents events, String head, Function<Group, Share> of) {
        if (events.groups().stream()
                .map(of)
                .anyMatch(s -> s.affected().isPresent() || s.atRisk().isPresent())) {
            rows.add(new ResultTable.Row(
                    head,
                    List.of(),
                    columns.cells(events.groups(), g -> g.group().id(), g -> cell(of.apply(g)))));
        }
    }

    /** Every event of a list. */
    static ResultTable events(String id, String caption, AdverseEvents all, List<Event> events) {
        Columns columns = columns(all, events);
        boolean sameWords = vocabularies(events).size() == 1;
        boolean sameWay = assessments(events).size() == 1;
        List<ResultTable.Row> rows = events.stream()
                .sorted(Comparator.comparingDouble(EventTables::frequency)
                        .reversed()
                        .thenComparing(e -> e.term().orElse("")))
                .map(e -> new ResultTable.Row(
                        e.term().map(EnglishText::marked).orElse(Texts.now().say("notnamed")),
                        notes(e, sameWords, sameWay),
                        columns.cells(e.stats(), AdverseEvents.Stat::group, s -> cell(s.share()))))
                .toList();
        return new ResultTable(
                id,
                caption,
                Texts.now().say("posted.event"),
                columns.heads(),
                List.of(new ResultTable.Section(Optional.empty(), List.of(), rows)));
    }

    private static Columns columns(AdverseEvents all, List<Event> events) {
        return new Columns(
                all.groups().stream().map(Group::group).toList(),
                events.stream().flatMap(e -> e.stats().stream()).map(AdverseEvents.Stat::group));
    }

    static List<String> vocabularies(List<Event> events) {
        return events.stream().map(e -> e.vocabulary().orElse("")).distinct().toList();
    }

    static List<String> assessments(List<Event> events) {
        return events.stream().map(e -> e.assessment().orElse("")).distinct().toList();
    }

    /** "Collected by Systematic Assessment". */
    static String assessed(String name) {
        return Texts.now().say("posted.events.by", ResultWords.label("SeriousEventAssessmentType", name));
    }

    private static List<String> notes(Event event, boolean sameWords, boolean sameWay) {
        Optional<String> words =
                sameWords ? Optional.empty() : event.vocabulary().map(EnglishText::marked);
        Optional<String> way = sameWay ? Optional.empty() : event.assessment().map(EventTables::assessed);
        return Stream.of(
                        event.organSystem().map(EnglishText::marked),
                        words,
                        way,
                        event.notes().map(EnglishText::marked))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The part of all at risk, over all groups; those without numbers come last. */
    private static double frequency(Event event) {
        double affected = 0;
        double atRisk = 0;
        for (AdverseEvents.Stat stat : event.stats()) {
            affected += number(stat.share().affected());
            atRisk += number(stat.share().atRisk());
        }
        return atRisk > 0 ? affected / atRisk : -1;
    }

    private static double number(Optional<String> text) {
        OptionalDouble number = text.map(Fraction::number).orElse(OptionalDouble.empty());
        return number.orElse(0);
    }

    /** "26/157 (16.6%)", and the number of events. */
    private static ResultTable.Cell cell(Share share) {
        String affected = share.affected().orElse(Texts.now().say("posted.notgiven"));
        String text;
        if (share.atRisk().isPresent()) {
            String whole = share.atRisk().get();
            text = Texts.now().say("posted.of", affected, whole)
                    + Fraction.percent(affected, whole).map(p -> " (" + p + ")").orElse("");
        } else {
            text = share.affected().orElse("");
        }
        List<String> events = share.events().stream()
                .map(e -> Texts.now().say(e.equals("1") ? "posted.event.one" : "posted.event.many", e))
                .toList();
        return new ResultTable.Cell(text, events, List.of());
    }

    /** "Serious adverse events: 32 kinds". */
    static String summary(String what, int kinds) {
        return what + ": " + Texts.now().count("kind", kinds);
    }
}
