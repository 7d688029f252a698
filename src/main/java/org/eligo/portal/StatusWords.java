package org.eligo.portal;

import java.util.Optional;
import org.eligo.study.Coded;
import org.eligo.study.Progress;
import org.eligo.study.Status;

/** What a status means for somebody who would like to take part. */
final class StatusWords {

    private StatusWords() {}

    /** One or two plain sentences. */
    static String meaning(Progress progress) {
        if (progress.status().isEmpty()) {
            return "The record does not say whether the study takes participants. Ask the study team.";
        }
        Coded<Status> status = progress.status().get();
        String meaning = status.value()
                .map(StatusWords::meaning)
                .orElse("The registry uses a term here that this program does not know yet. Ask the study team.");
        return status.is(Status.UNKNOWN) ? meaning + lastKnown(progress) : meaning;
    }

    private static String meaning(Status status) {
        return switch (status) {
            case RECRUITING -> "The study is looking for participants now.";
            case NOT_YET_RECRUITING -> "The study has not started to look for participants.";
            case ENROLLING_BY_INVITATION ->
                "The study chooses participants from a group decided in advance. People outside that group cannot ask to join.";
            case ACTIVE_NOT_RECRUITING -> "The study is under way, but takes no new participants.";
            case COMPLETED -> "The study has ended normally and takes no new participants.";
            case SUSPENDED -> "The study has stopped early, but may start again. It takes no new participants for now.";
            case TERMINATED -> "The study has stopped early and will not start again. It takes no new participants.";
            case WITHDRAWN -> "The study was stopped before its first participant joined. It will not take place.";
            case AVAILABLE ->
                "The treatment can be had now, outside a study, by patients who qualify for expanded access.";
            case NO_LONGER_AVAILABLE -> "Expanded access was offered and has ended.";
            case TEMPORARILY_NOT_AVAILABLE -> "Expanded access is not offered at the moment, but may be again.";
            case APPROVED_FOR_MARKETING ->
                "The treatment has been approved, so that expanded access is no longer needed.";
            case WITHHELD -> "The sponsor is not yet obliged to publish whether the study takes participants.";
            case UNKNOWN ->
                "The registry shows this when a study's completion date has passed and nobody has confirmed its status for two years."
                        + " Nobody can tell from the record whether it still runs.";
        };
    }

    private static String lastKnown(Progress progress) {
        Optional<String> last = progress.lastKnown()
                .map(s -> " Its last known status was \u201c" + Words.status(s) + "\u201d"
                        + Words.registryTerm(s)
                                .map(t -> " (registry: " + t + ")")
                                .orElse("") + ".");
        return last.orElse("");
    }

    /** The kind of tag: open, soon, closed or unsure; each has a colour and a sign of its own. */
    static String tone(Optional<Coded<Status>> status) {
        return status.flatMap(Coded::value).map(StatusWords::tone).orElse("unsure");
    }

    private static String tone(Status status) {
        return switch (status) {
            case RECRUITING, AVAILABLE -> "open";
            case NOT_YET_RECRUITING, ENROLLING_BY_INVITATION, TEMPORARILY_NOT_AVAILABLE -> "soon";
            case ACTIVE_NOT_RECRUITING,
                    COMPLETED,
                    SUSPENDED,
                    TERMINATED,
                    WITHDRAWN,
                    NO_LONGER_AVAILABLE,
                    APPROVED_FOR_MARKETING -> "closed";
            case WITHHELD, UNKNOWN -> "unsure";
        };
    }
}
