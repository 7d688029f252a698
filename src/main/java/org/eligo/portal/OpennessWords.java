package org.eligo.portal;

import java.util.List;
import java.util.Map;
import org.eligo.assessment.OpenAssessment.Reason;
import org.eligo.assessment.Openness;

/** What people read about how sure one can be that a study is open. */
public final class OpennessWords {

    /** Fields that reasons name. */
    private static final Map<String, String> TITLES = Map.of(
            "OverallStatus", "Status",
            "LastKnownStatus", "Last known status",
            "StatusVerifiedDate", "Verification date",
            "LastUpdatePostDate", "Last update",
            "StartDate", "Start",
            "PrimaryCompletionDate", "Primary completion",
            "CompletionDate", "Completion",
            "LocationStatus", "Sites enrolling",
            "CentralContact", "Contacts");

    /** What forms offer: the levels in addresses, and words. */
    public static final List<OpennessChoice> CHOICES = List.of(
            new OpennessChoice("open", "Probably open"),
            new OpennessChoice("open,perhaps", "Probably or perhaps open"),
            new OpennessChoice("open,perhaps,soon", "Open, perhaps, or open soon"),
            new OpennessChoice("open,perhaps,soon,invitation,doubtful,unknown", "All but those that are closed"));

    private OpennessWords() {}

    /** Whether forms offer just these levels. */
    public static boolean isChoice(String levels) {
        return CHOICES.stream().anyMatch(choice -> choice.levels().equals(levels));
    }

    /** Which records have the level, in plain words. */
    public static String when(Openness level) {
        return switch (level) {
            case PROBABLY_OPEN ->
                "The record says that the study is recruiting, or its treatment available; this was confirmed in the last year; no end"
                        + " date has passed; somebody can be reached; and a site is enrolling, or no site has a status of its own.";
            case PERHAPS_OPEN ->
                "The record says so, but one of these things is missing. Or it says that recruiting has not begun, yet a site is enrolling.";
            case NOT_YET_OPEN -> "The record says that recruiting has not begun, and nothing makes that doubtful.";
            case BY_INVITATION ->
                "The record says that participants are chosen beforehand, and nothing makes that doubtful.";
            case DOUBTFUL ->
                "The record says one of the above, but nobody has confirmed it for two years; or an end date has passed and nobody has"
                        + " confirmed it in the last year; or none of the sites is enrolling or about to; or recruiting should have begun"
                        + " months ago. Or the registry shows the status as unknown, and it was one of the above before.";
            case NOT_KNOWN ->
                "The registry shows the status as unknown and does not say what it was before; or the record gives no status that can be read.";
            case CLOSED -> "The record says that the study takes no new participants, for now or for ever.";
        };
    }

    /** What the level means for somebody who would like to take part. */
    public static String meaning(Openness level) {
        return switch (level) {
            case PROBABLY_OPEN -> "Nothing in the record speaks against it. Ask before you travel.";
            case PERHAPS_OPEN -> "Something in the record leaves it open. Ask before you count on it.";
            case NOT_YET_OPEN -> "It does not take participants yet.";
            case BY_INVITATION -> "Only people whom the study team chooses beforehand can join.";
            case DOUBTFUL -> "Do not count on it: it may have ended long ago. Ask whether it still takes participants.";
            case NOT_KNOWN -> "Nobody can tell from the record whether it takes participants.";
            case CLOSED -> "It takes no new participants now.";
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
        String title = TITLES.getOrDefault(reason.piece(), reason.piece());
        return title + (reason.value().isEmpty() ? ": nothing given" : ": " + reason.value());
    }
}
