package org.eligo.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eligo.language.Texts;
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
        order(notes, start, end, Texts.now().say("note.the-study-ends-before-it-starts"));
        order(notes, start, primary, Texts.now().say("note.the-main-results-are-collected-before"));
        order(notes, primary, end, Texts.now().say("note.the-main-results-are-collected-after"));
        order(
                notes,
                read("StudyFirstPostDate", progress.firstPosted()),
                read("LastUpdatePostDate", progress.lastUpdatePosted()),
                Texts.now().say("note.the-record-was-first-posted-after"));
        RecordDate.read("StatusVerifiedDate", progress.verified())
                .filter(date -> date.firstDay().isAfter(today))
                .ifPresent(date -> notes.add(new IntegrityNote(
                        IntegrityRule.IMPOSSIBLE_DATES,
                        Texts.now().say("note.the-record-says-that-it-was", date.inWords()),
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
                            + Texts.now()
                                    .say(
                                            "note.and",
                                            first.get().words(),
                                            second.get().words())
                            + ".",
                    List.of(
                            Place.of(first.get().piece(), first.get().written()),
                            Place.of(second.get().piece(), second.get().written()))));
        }
    }
}
