package org.eligo.portal.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eligo.assessment.Doubt;
import org.eligo.assessment.OpenAssessment.Reason;
import org.eligo.assessment.Openness;
import org.eligo.language.Texts;
import org.eligo.study.Study;

/** What people read about how sure one can be that a study is open. */
public final class OpennessWords {

    /** Fields that reasons name, and the keys of their words. */
    private static final Map<String, String> TITLES = Map.of(
            "OverallStatus", "openness.field.status",
            "LastKnownStatus", "openness.field.last",
            "StatusVerifiedDate", "openness.field.verified",
            "LastUpdatePostDate", "openness.field.update",
            "StartDate", "openness.field.start",
            "PrimaryCompletionDate", "openness.field.primary",
            "CompletionDate", "openness.field.completion",
            "VersionHolder", "openness.field.copy",
            "LocationStatus", "openness.field.sites",
            "CentralContact", "openness.field.contacts");

    /** What forms offer: the levels in addresses, and the keys of their words. */
    public static final List<OpennessChoice> CHOICES = List.of(
            new OpennessChoice("open", "openness.choice.open"),
            new OpennessChoice("open,perhaps", "openness.choice.perhaps"),
            new OpennessChoice("open,perhaps,soon", "openness.choice.soon"),
            new OpennessChoice("open,perhaps,soon,invitation,doubtful,unknown", "openness.choice.all"));

    private OpennessWords() {}

    /** Whether forms offer just these levels. */
    public static boolean isChoice(String levels) {
        return CHOICES.stream().anyMatch(choice -> choice.levels().equals(levels));
    }

    /** Which records have the level, in plain words. */
    public static String when(Openness level) {
        return switch (level) {
            case PROBABLY_OPEN -> Texts.now().say("openness.when.probably.open");
            case PERHAPS_OPEN -> Texts.now().say("openness.when.perhaps.open");
            case NOT_YET_OPEN -> Texts.now().say("openness.when.not.yet.open");
            case BY_INVITATION -> Texts.now().say("openness.when.by.invitation");
            case DOUBTFUL -> Texts.now().say("openness.when.doubtful");
            case NOT_KNOWN -> Texts.now().say("openness.when.not.known");
            case CLOSED -> Texts.now().say("openness.when.closed");
        };
    }

    /** What the level of a study means for somebody who would like to take part. */
    public static String meaning(Openness level, Study study, LocalDate today) {
        return switch (level) {
            case PROBABLY_OPEN -> Texts.now().say("openness.means.probably.open");
            case PERHAPS_OPEN -> Texts.now().say("openness.means.perhaps.open");
            case NOT_YET_OPEN -> Texts.now().say("openness.means.not.yet.open");
            case BY_INVITATION -> Texts.now().say("openness.means.by.invitation");
            case DOUBTFUL -> Doubt.meaning(study, today);
            case NOT_KNOWN -> Texts.now().say("openness.means.not.known");
            case CLOSED -> Texts.now().say("openness.means.closed");
        };
    }

    /** The kind of tag, as for a status. */
    public static String tone(Openness level) {
        return switch (level) {
            case PROBABLY_OPEN, PERHAPS_OPEN -> "open";
            case NOT_YET_OPEN, BY_INVITATION -> "soon";
            case DOUBTFUL, NOT_KNOWN -> "unsure";
            case CLOSED -> "closed";
        };
    }

    /** The reason as a sentence of its own. */
    public static String sentence(Reason reason) {
        return Character.toUpperCase(reason.words().charAt(0)) + reason.words().substring(1) + ".";
    }

    /** The field that it was read from, and its value. */
    public static String source(Reason reason) {
        String key = TITLES.get(reason.piece());
        String title = key == null ? reason.piece() : Texts.now().say(key);
        return reason.value().isEmpty() ? Texts.now().say("openness.nothing", title) : title + ": " + reason.value();
    }
}
