package org.eligo.assessment;

import java.util.List;
import java.util.Locale;
import org.eligo.language.Texts;
import org.eligo.study.Design;
import org.eligo.study.Masking;
import org.eligo.study.Study;

/** From whom it is kept secret who gets what in a trial, as its field, its titles and its groups say it together. */
public final class WhoKnows {

    private WhoKnows() {}

    /** A title calls the study double-blind, and the field says that everybody knows. */
    public static boolean isAtOddsWithTitle(Study study) {
        return isOpen(study) && TitleClaims.sayDoubleBlind(study);
    }

    /** For somebody who may take part. */
    static String words(Study study) {
        Design design = study.design();
        if (design.masking().isEmpty()) {
            return Texts.now().say("part.the-record-does-not-say-whether");
        }
        if (isOpen(study)) {
            return open(study);
        }
        if (design.whoMasked().isEmpty()) {
            return Texts.now().say("part.it-is-kept-secret-who-gets");
        }
        List<String> who =
                design.whoMasked().stream().map(w -> somebody(study, w)).toList();
        return Texts.now().say("part.it-is-kept-secret-from-who", TakingPart.joined(who));
    }

    private static boolean isOpen(Study study) {
        return study.design().masking().filter(m -> m.is(Masking.NONE)).isPresent();
    }

    private static String open(Study study) {
        if (isAtOddsWithTitle(study)) {
            return Texts.now().say("part.the-record-disagrees-with-itself-its-title-double-blind");
        }
        if (study.arms().stream().anyMatch(arm -> PlaceboGroups.read(study, arm) == GroupReading.PLACEBO)) {
            return Texts.now().say("part.the-record-says-that-everybody-knows-and-lists-a-placebo");
        }
        return TakingPart.isOfChildren(study)
                ? Texts.now().say("part.everybody-knows-who-gets-what-parents")
                : Texts.now().say("part.everybody-knows-who-gets-what-you");
    }

    private static String somebody(Study study, String field) {
        return switch (field) {
            case "PARTICIPANT" ->
                TakingPart.isOfChildren(study)
                        ? Texts.now().say("part.you-your-child-and-the-other-participants")
                        : Texts.now().say("part.you-and-the-other-participants");
            case "CARE_PROVIDER" -> Texts.now().say("part.those-who-treat-you");
            case "INVESTIGATOR" -> Texts.now().say("part.the-researchers");
            case "OUTCOMES_ASSESSOR" -> Texts.now().say("part.those-who-judge-the-results");
            default -> field.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
