package org.eligo.portal.show;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.assessment.TakingPart;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.portal.words.DateWords;
import org.eligo.portal.words.StatusTag;
import org.eligo.portal.words.Words;
import org.eligo.study.Arm;
import org.eligo.study.Outcome;
import org.eligo.study.Phase;
import org.eligo.study.Study;

/**
 * Trials side by side.
 *
 * @param pages the trials, in the order that was asked for
 * @param remarks what was asked for and cannot be shown, sentence by sentence
 */
public record ComparePage(List<StudyPage> pages, List<String> remarks) {

    /** No more fit side by side. */
    public static final int MOST = 5;

    private static final int MOST_LINES = 6;

    /** Letters of a title that tell a trial from the others. */
    private static final int SHORT_TITLE = 48;

    /**
     * A row.
     *
     * @param cells one for each trial: lines; none where the record says nothing
     * @param differs the trials do not all say the same
     */
    public record Row(String label, List<List<Line>> cells, boolean differs) {

        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }

        /** Most of the other trials say one and the same, and this one does not. */
        public boolean standsOut(int trial) {
            List<Line> own = cells.get(trial);
            return cells.stream()
                    .filter(other -> !other.equals(own))
                    .anyMatch(other -> 2L * Collections.frequency(cells, other) > cells.size());
        }
    }

    /** @param ofRecord it is text of the record, in its language */
    public record Line(String text, boolean ofRecord) {}

    /** Reads lines of a page. */
    private interface Reading {
        List<String> lines(StudyPage page);
    }

    public ComparePage {
        pages = List.copyOf(pages);
        remarks = List.copyOf(remarks);
    }

    /** There is something to compare. */
    public boolean isComparison() {
        return pages.size() > 1;
    }

    public String heading() {
        return isComparison()
                ? Texts.now().say("compare.heading", pages.size())
                : Texts.now().say("compare.heading.none");
    }

    /** How many rows say the same everywhere. */
    public long same() {
        return rows().stream().filter(r -> !r.differs()).count();
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        add(rows, Texts.now().say("fact.status"), p -> one(p.status().map(StatusTag::words)));
        add(
                rows,
                Texts.now().say("fact.open"),
                p -> List.of(p.openness().level().label()));
        add(rows, Texts.now().say("fact.phase"), ComparePage::phases);
        add(rows, Texts.now().say("fact.type"), p -> one(p.studyType()));
        add(rows, Texts.now().say("fact.conditions"), true, p -> p.study().conditions());
        add(rows, Texts.now().say("fact.treatments"), StudyPage::treatments);
        add(
                rows,
                Texts.now().say("fact.purpose"),
                p -> one(p.design().primaryPurpose().map(Words::purpose)));
        add(rows, Texts.now().say("fact.ages"), p -> List.of(p.ages()));
        add(rows, Texts.now().say("fact.sex"), p -> one(p.sex()));
        add(rows, Texts.now().say("fact.volunteers"), p -> one(p.volunteers()));
        add(rows, Texts.now().say("fact.enrollment"), p -> one(p.enrollment()));
        add(
                rows,
                Texts.now().say("fact.allocation"),
                p -> one(p.design().allocation().map(a -> Words.label("DesignAllocation", a))));
        add(
                rows,
                Texts.now().say("fact.model"),
                p -> one(p.design()
                        .interventionModel()
                        .map(m -> Words.label("DesignInterventionModel", m))
                        .or(() ->
                                p.design().observationalModel().map(m -> Words.label("DesignObservationalModel", m)))));
        add(rows, Texts.now().say("fact.masking"), p -> one(p.design().masking().map(Words::masking)));
        add(
                rows,
                Texts.now().say("fact.groups"),
                p -> p.study().arms().stream().map(ComparePage::group).toList());
        add(rows, Texts.now().say("part.placebo"), p -> taking(p, "part.placebo"));
        add(rows, Texts.now().say("part.how-long"), p -> taking(p, "part.how-long"));
        add(
                rows,
                Texts.now().say("fact.measures"),
                p -> p.study().primaryOutcomes().stream()
                        .map(ComparePage::measure)
                        .toList());
        add(
                rows,
                Texts.now().say("fact.start"),
                p -> one(p.study().progress().start().map(DateWords::of)));
        add(
                rows,
                Texts.now().say("fact.end"),
                p -> one(p.study().progress().completion().map(DateWords::of)));
        add(rows, Texts.now().say("fact.sponsor"), p -> one(p.study().sponsor().map(s -> s.name())));
        add(rows, Texts.now().say("fact.places"), p -> List.of(p.places()));
        add(rows, Texts.now().say("fact.ask"), ComparePage::contacts);
        add(
                rows,
                Texts.now().say("fact.results"),
                p -> List.of(
                        p.study().hasResults()
                                ? Texts.now().say("compare.posted")
                                : Texts.now().say("compare.notposted")));
        add(
                rows,
                Texts.now().say("fact.update"),
                p -> one(p.study().progress().lastUpdatePosted().map(d -> DateWords.of(d.text()))));
        return rows;
    }

    private void add(List<Row> rows, String label, Reading reading) {
        add(rows, label, false, reading);
    }

    private void add(List<Row> rows, String label, boolean ofRecords, Reading reading) {
        List<List<String>> cells = pages.stream().map(reading::lines).toList();
        if (cells.stream().anyMatch(c -> !c.isEmpty())) {
            boolean differs = cells.stream().distinct().count() > 1;
            rows.add(new Row(
                    label, cells.stream().map(lines -> first(lines, ofRecords)).toList(), differs));
        }
    }

    /** The first lines, and how many more there are. */
    private static List<Line> first(List<String> lines, boolean ofRecords) {
        int shown = lines.size() <= MOST_LINES ? lines.size() : MOST_LINES - 1;
        List<Line> first = new ArrayList<>();
        lines.subList(0, shown).forEach(line -> first.add(new Line(line, ofRecords)));
        if (shown < lines.size()) {
            first.add(new Line(Texts.now().say("compare.more", lines.size() - shown), false));
        }
        return first;
    }

    /** That phases do not apply is something that the record says. */
    private static List<String> phases(StudyPage page) {
        boolean none =
                page.phases().isEmpty() && page.design().phases().stream().anyMatch(phase -> phase.is(Phase.NA));
        return none ? List.of(Texts.now().say("phase.na")) : page.phases();
    }

    /** What taking part involves, in one thing. */
    private static List<String> taking(StudyPage page, String key) {
        return page.takingPart().lines().stream()
                .filter(line -> line.label().equals(Texts.now().say(key)))
                .map(TakingPart.Line::words)
                .toList();
    }

    private static List<String> contacts(StudyPage page) {
        if (page.firstContacts().isEmpty() && page.hasSiteContacts()) {
            return List.of(Texts.now().say("study.ask.places"));
        }
        return page.firstContacts().stream()
                .map(c -> Stream.of(c.name(), c.phone(), c.email())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** What a trial is called where there is little room: its short name, or the first words of its title. */
    public String name(int trial) {
        Study study = pages.get(trial).study();
        String title = RecordText.plain(study.title());
        return study.acronym()
                .orElse(
                        title.length() <= SHORT_TITLE
                                ? title
                                : title.substring(0, SHORT_TITLE).strip() + "…");
    }

    private static List<String> one(Optional<String> value) {
        return value.stream().toList();
    }

    private static String group(Arm arm) {
        return arm.label().map(EnglishText::marked).orElse(Texts.now().say("design.group.nameless"))
                + arm.type().map(t -> " (" + Words.armGroup(t) + ")").orElse("");
    }

    private static String measure(Outcome outcome) {
        return outcome.measure().map(EnglishText::marked).orElse(Texts.now().say("notnamed"))
                + outcome.timeFrame().map(t -> " – " + EnglishText.marked(t)).orElse("");
    }
}
