package org.eligo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.language.Sentences;
import org.eligo.study.Progress;
import org.eligo.study.StudyDate;

/** Finds dates that contradict each other, whatever days they may mean. */
final class DateOrder {

    private DateOrder() {}

    static List<IntegrityNote> notes(Progress progress, LocalDate today) {
        Optional<RecordDate> start = read("StartDate", progress.start());
        Optional<RecordDate> primary = read("PrimaryCompletionDate", progress.primaryCompletion());
        Optional<RecordDate> end = read("CompletionDate", progress.completion());
        List<IntegrityNote> notes = new ArrayList<>();
        order(notes, start, end, Sentences.say("The study ends before it starts"));
        order(notes, start, primary, Sentences.say("The main results are collected before the study starts"));
        order(notes, primary, end, Sentences.say("The main results are collected after the end of the study"));
        order(
                notes,
                read("StudyFirstPostDate", progress.firstPosted()),
                read("LastUpdatePostDate", progress.lastUpdatePosted()),
                Sentences.say("The record was first posted after its last update"));
        RecordDate.read("StatusVerifiedDate", progress.verified())
                .filter(date -> date.firstDay().isAfter(today))
                .ifPresent(date -> notes.add(new IntegrityNote(
                        IntegrityRule.IMPOSSIBLE_DATES,
                        Sentences.say(
                                "The record says that it was confirmed {0}, which is yet to come.", date.inWords()),
                        List.of(Place.of(date.piece(), date.written())))));
        return notes;
    }

    private static Optional<RecordDate> read(String piece, Optional<StudyDate> date) {
        return RecordDate.read(piece, date.map(StudyDate::text));
    }

    private static void order(
            List<IntegrityNote> notes, Optional<RecordDate> first, Optional<RecordDate> second, String otherwise) {
        if (first.isPresent()
                && second.isPresent()
                && first.get().firstDay().isAfter(second.get().lastDay())) {
            notes.add(new IntegrityNote(
                    IntegrityRule.IMPOSSIBLE_DATES,
                    otherwise + ": "
                            + Sentences.say(
                                    "{0} and {1}",
                                    first.get().words(), second.get().words())
                            + ".",
                    List.of(
                            Place.of(first.get().piece(), first.get().written()),
                            Place.of(second.get().piece(), second.get().written()))));
        }
    }
}
