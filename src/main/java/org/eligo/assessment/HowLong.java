package org.eligo.assessment;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.assessment.TimeFrames.Found;
import org.eligo.assessment.TimeFrames.Length;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.Outcome;
import org.eligo.study.Study;
import org.eligo.study.StudyDate;

/** How long somebody takes part, as far as the time frames of what is measured say it. */
final class HowLong {

    /** Lengths that differ by less than this part are the same: 52 weeks, 1 year. */
    private static final double SAME = 0.02;

    /** A length that is so many times as long as the study does not go with its dates. */
    private static final int OUTLASTS = 2;

    /** Years that are so many stand for days, weeks or months where these stand beside them. */
    private static final int MANY_YEARS = 10;

    private static final double YEAR = 365;

    /** Rounds of treatment may go on for longer than this, in days. */
    private static final int ROUNDS = 60;

    private static final Pattern UP_TO = Pattern.compile("(?i)\\b(?:up to|maximum)\\b");

    private final Study study;
    private final List<Found> found;

    private HowLong(Study study) {
        this.study = study;
        this.found = found(outcomes());
    }

    /** For somebody who may take part. */
    static String words(Study study) {
        return study.design()
                .targetDuration()
                .map(d -> Texts.now().say("part.participants-are-followed-for", EnglishText.marked(d)))
                .orElseGet(() -> new HowLong(study).words());
    }

    private String words() {
        Optional<Length> all = longest(found, CountedFrom.START);
        Optional<Length> afterwards = longest(found, CountedFrom.LAST_TREATMENT);
        // Nobody has taken part for longer than the age that they have.
        Optional<Length> age = longest(found, CountedFrom.BIRTH)
                .filter(a -> all.isEmpty() || a.days() > all.get().days() * (1 + SAME));
        boolean endless = isEndless(all);
        if (all.isPresent() && afterwards.isEmpty() && age.isEmpty() && !endless && !mayComeLater(all.get())) {
            return fromTheStart(all.get());
        }
        if (all.isEmpty() && !endless && afterwards.isPresent() != age.isPresent()) {
            return afterwards
                    .map(a -> Texts.now().say("part.the-last-thing-that-is-measured", a.words()))
                    .or(() -> age.map(a -> Texts.now().say("part.the-last-thing-comes-at-an-age-of", a.words())))
                    .orElseThrow();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(all.map(a -> Texts.now().say("part.the-record-names-times-of-up", a.words()))
                .orElse(Texts.now().say("part.the-record-does-not-say-how-long")));
        afterwards.ifPresent(
                a -> sentences.add(Texts.now().say("part.something-is-also-measured-about-after", a.words())));
        age.ifPresent(a -> sentences.add(Texts.now().say("part.something-is-also-measured-at-an-age-of", a.words())));
        if (endless && all.isPresent()) {
            sentences.add(Texts.now().say("part.something-is-measured-again-and-again"));
        }
        return String.join(" ", sentences);
    }

    /** Something is measured on and on, and no other measure says up to when. */
    private boolean isEndless(Optional<Length> all) {
        List<String> frames = frames(outcomes()).toList();
        boolean capped = frames.stream()
                .filter(f -> UP_TO.matcher(f).find())
                .anyMatch(f -> all.isPresent() && TimeFrames.longest(f).equals(all));
        return !capped && frames.stream().anyMatch(TimeFrames::isWithoutEnd);
    }

    /** A time in a pregnancy, or in a later round of treatment, may come after it. */
    private boolean mayComeLater(Length all) {
        return found.stream()
                .anyMatch(f ->
                        f.from() == CountedFrom.PREGNANCY || (f.from() == CountedFrom.ROUND && all.days() < ROUNDS));
    }

    private Stream<List<Outcome>> outcomes() {
        return Stream.of(study.primaryOutcomes(), study.secondaryOutcomes(), study.otherOutcomes());
    }

    private String fromTheStart(Length all) {
        Optional<Length> main = longest(found(Stream.of(study.primaryOutcomes())), CountedFrom.START)
                .filter(m -> !isSlip(m));
        boolean same = main.isPresent() && all.days() <= main.get().days() * (1 + SAME);
        String longest = Texts.now()
                .say(
                        "part.the-last-thing-that-is-measured-comes",
                        same ? main.get().words() : all.words());
        return main.isEmpty() || same
                ? longest
                : Texts.now()
                                .say(
                                        "part.the-main-result-is-measured-up",
                                        main.get().words()) + " " + longest;
    }

    private Optional<Length> longest(List<Found> lengths, CountedFrom from) {
        return lengths.stream()
                .filter(f -> f.from() == from)
                .map(Found::length)
                .filter(length -> !isSlip(length))
                .max(Comparator.naturalOrder());
    }

    /** "28 years" beside "28 days", in a study that is planned for two years. */
    private boolean isSlip(Length length) {
        boolean smallerToo = length.days() >= MANY_YEARS * YEAR
                && length.number() * YEAR <= length.days()
                && found.stream()
                        .anyMatch(f -> f.length().number() == length.number()
                                && f.length().days() < length.days());
        return smallerToo
                && days().filter(days -> length.days() > days * OUTLASTS).isPresent();
    }

    /** From the first day of the study to its last; empty where the record does not give both. */
    private Optional<Long> days() {
        return date("StartDate", study.progress().start())
                .flatMap(start -> date(
                                "CompletionDate",
                                study.progress()
                                        .completion()
                                        .or(() -> study.progress().primaryCompletion()))
                        .map(end -> ChronoUnit.DAYS.between(start.firstDay(), end.lastDay())));
    }

    private static Optional<RecordDate> date(String piece, Optional<StudyDate> date) {
        return RecordDate.read(piece, date.map(StudyDate::text));
    }

    private static List<Found> found(Stream<List<Outcome>> outcomes) {
        return frames(outcomes).flatMap(f -> TimeFrames.all(f).stream()).toList();
    }

    private static Stream<String> frames(Stream<List<Outcome>> outcomes) {
        return outcomes.flatMap(List::stream).flatMap(o -> o.timeFrame().stream());
    }
}
