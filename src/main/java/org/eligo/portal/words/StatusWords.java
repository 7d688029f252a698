package org.eligo.portal.words;

import java.util.Optional;
import org.eligo.language.Texts;
import org.eligo.study.Coded;
import org.eligo.study.Progress;
import org.eligo.study.Status;

/** What a status means for somebody who would like to take part. */
public final class StatusWords {

    private StatusWords() {}

    /** One or two plain sentences. */
    public static String meaning(Progress progress) {
        if (progress.status().isEmpty()) {
            return Texts.now().say("status.means.nothing");
        }
        Coded<Status> status = progress.status().get();
        String meaning =
                status.value().map(StatusWords::meaning).orElse(Texts.now().say("status.means.new"));
        return status.is(Status.UNKNOWN)
                ? lastKnown(progress).map(known -> meaning + " " + known).orElse(meaning)
                : meaning;
    }

    private static String meaning(Status status) {
        return switch (status) {
            case RECRUITING -> Texts.now().say("status.means.recruiting");
            case NOT_YET_RECRUITING -> Texts.now().say("status.means.not.yet.recruiting");
            case ENROLLING_BY_INVITATION -> Texts.now().say("status.means.enrolling.by.invitation");
            case ACTIVE_NOT_RECRUITING -> Texts.now().say("status.means.active.not.recruiting");
            case COMPLETED -> Texts.now().say("status.means.completed");
            case SUSPENDED -> Texts.now().say("status.means.suspended");
            case TERMINATED -> Texts.now().say("status.means.terminated");
            case WITHDRAWN -> Texts.now().say("status.means.withdrawn");
            case AVAILABLE -> Texts.now().say("status.means.available");
            case NO_LONGER_AVAILABLE -> Texts.now().say("status.means.no.longer.available");
            case TEMPORARILY_NOT_AVAILABLE -> Texts.now().say("status.means.temporarily.not.available");
            case APPROVED_FOR_MARKETING -> Texts.now().say("status.means.approved.for.marketing");
            case WITHHELD -> Texts.now().say("status.means.withheld");
            case UNKNOWN -> Texts.now().say("status.means.unknown");
        };
    }

    private static Optional<String> lastKnown(Progress progress) {
        return progress.lastKnown()
                .map(s -> Words.registryTerm(s)
                        .map(t -> Texts.now().say("status.last.term", Words.status(s), t))
                        .orElseGet(() -> Texts.now().say("status.last", Words.status(s))));
    }

    /** The kind of tag: open, soon, closed or unsure; each has a colour and a sign of its own. */
    public static String tone(Optional<Coded<Status>> status) {
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
