package org.eligo.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.eligo.language.Sentences;
import org.eligo.study.Study;

/** What stands against a record that says its study takes participants, or is about to, where the level is {@link Openness#DOUBTFUL}. */
public final class Doubt {

    private Doubt() {}

    /** A sentence that can follow what the record says; empty where there is no such doubt. */
    public static Optional<String> of(Study study, LocalDate today) {
        StatusClaims claims = StatusClaims.of(study);
        boolean claimed = switch (claims.group()) {
            case OPEN, NOT_YET, INVITATION -> true;
            case CLOSED, UNKNOWN, OTHER -> false;
        };
        return claimed && OpenAssessment.of(study, today).level() == Openness.DOUBTFUL
                ? Optional.of(sentence(claims, today))
                : Optional.empty();
    }

    private static String sentence(StatusClaims claims, LocalDate today) {
        if (claims.is(StatusFact.RECENTLY_CONFIRMED, today)) {
            return Sentences.say("But none of its places is shown as enrolling.");
        }
        return claims.confirmed(today)
                .map(date -> Sentences.say("But nobody has confirmed that since {0}.", date.words()))
                .orElse(Sentences.say("But it does not say when that was last confirmed."));
    }
}
