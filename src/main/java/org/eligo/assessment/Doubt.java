package org.eligo.assessment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.language.Texts;
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
        return claimed && OpenAssessment.level(claims, today) == Openness.DOUBTFUL
                ? Optional.of(RecordCopy.ifOld(study, today)
                        .map(copy -> sentence(claims, copy))
                        .orElseGet(() -> sentence(claims, today)))
                : Optional.empty();
    }

    /** What a level of {@link Openness#DOUBTFUL} means for somebody who would like to take part. */
    public static String meaning(Study study, LocalDate today) {
        StatusClaims claims = StatusClaims.of(study);
        Optional<RecordCopy> old = RecordCopy.ifOld(study, today);
        if (claims.is(StatusFact.RECENTLY_CONFIRMED, today)) {
            return ask(
                    claims,
                    Texts.now().say("sure.do-not-count-on-it"),
                    Texts.now().say("sure.ask-whether-any-of-its-places"));
        }
        if (hasEnded(claims, today, old.map(RecordCopy::day).orElse(today))) {
            boolean since = old.filter(copy -> OpenAssessment.level(claims, copy.day()) != Openness.DOUBTFUL)
                    .isPresent();
            return ask(
                    claims,
                    since
                            ? Texts.now().say("sure.it-may-have-ended-since-this-copy")
                            : Texts.now().say("sure.it-may-have-ended-long-ago"),
                    Texts.now().say("sure.ask-whether-it-still-takes-participants"));
        }
        if (claims.group() == StatusGroup.NOT_YET) {
            return old.isPresent()
                    ? Texts.now().say("sure.it-may-have-begun-since-this-copy")
                    : Texts.now().say("sure.it-may-have-begun-changed");
        }
        return ask(
                claims,
                old.isPresent()
                        ? Texts.now().say("sure.much-may-have-changed-since-this-copy")
                        : Texts.now().say("sure.much-may-have-changed"),
                Texts.now().say("sure.ask-whether-it-takes-participants"));
    }

    private static String ask(StatusClaims claims, String doubt, String question) {
        return doubt + " "
                + (claims.isOfAvailability() ? Texts.now().say("sure.ask-whether-the-treatment-can-be-had") : question);
    }

    /** Its end has passed; or it gives none, and on the day of the copy nobody had confirmed it for years. */
    private static boolean hasEnded(StatusClaims claims, LocalDate today, LocalDate copied) {
        Optional<RecordDate> end = Stream.of(
                        claims.evidence().completion(), claims.evidence().primaryCompletion())
                .flatMap(date -> RecordDate.read("", date).stream())
                .findFirst();
        return end.map(date -> date.lastDay().isBefore(today))
                .orElse(!claims.is(StatusFact.CONFIRMED_BEFORE_STALE, copied));
    }

    private static String sentence(StatusClaims claims, LocalDate today) {
        if (claims.is(StatusFact.RECENTLY_CONFIRMED, today)) {
            return noPlace(claims);
        }
        return changed(claims, today)
                .or(() -> claims.verified(today)
                        .map(date -> Texts.now().say("sure.but-nobody-has-confirmed-that-since", date.words())))
                .orElse(Texts.now().say("sure.but-it-does-not-say-when"));
    }

    private static String noPlace(StatusClaims claims) {
        return claims.isOfAvailability()
                ? Texts.now().say("sure.but-none-of-its-places-is-shown-as-offering-it")
                : Texts.now().say("sure.but-none-of-its-places-is");
    }

    /** What stood against it when the copy was made; else that the copy is old. */
    private static String sentence(StatusClaims claims, RecordCopy copy) {
        if (OpenAssessment.level(claims, copy.day()) != Openness.DOUBTFUL) {
            return Texts.now().say("sure.but-that-is-what-it-said", copy.words());
        }
        if (claims.is(StatusFact.RECENTLY_CONFIRMED, copy.day())) {
            return noPlace(claims);
        }
        return changed(claims, copy.day())
                .or(() -> claims.verified(copy.day())
                        .map(date -> Texts.now()
                                .say("sure.but-nobody-had-confirmed-that-since", date.words(), copy.words())))
                .orElse(Texts.now().say("sure.but-it-does-not-say-when"));
    }

    /** Both dates, where the record was changed long after its sponsor confirmed it, or was never confirmed. */
    private static Optional<String> changed(StatusClaims claims, LocalDate day) {
        Optional<RecordDate> verified = claims.verified(day);
        return claims.updatedApart(day)
                .filter(change -> verified.filter(v -> v.firstDay().isAfter(change.firstDay()))
                        .isEmpty())
                .map(change -> verified.map(v -> Texts.now()
                                .say("sure.but-the-sponsor-last-confirmed-that", v.inWords(), change.inWords()))
                        .orElseGet(
                                () -> Texts.now().say("sure.but-it-does-not-say-when-the-sponsor", change.inWords())));
    }
}
