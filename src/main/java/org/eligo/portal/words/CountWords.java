package org.eligo.portal.words;

import java.util.List;
import java.util.Optional;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.eligo.study.Arm;
import org.eligo.study.ArmType;
import org.eligo.study.Enrollment;

/** Numbers of people and things in words. */
public final class CountWords {

    private CountWords() {}

    /** Thousands grouped: 12,345. */
    public static String grouped(long number) {
        return InterfaceLanguage.now().grouped(number);
    }

    /** "70 estimated patients", "70 patients", or that the number is unknown. */
    public static String patients(Enrollment enrollment) {
        if (!enrollment.isKnown()) {
            return Texts.now().say("people.unknown");
        }
        return enrollment.estimated()
                ? Texts.now().count("estimatedpatient", enrollment.count())
                : Texts.now().count("patient", enrollment.count());
    }

    /** "70 participants in 2 patient groups", as far as either is known. */
    public static Optional<String> participantsInGroups(Optional<Enrollment> enrollment, int groups) {
        Optional<String> people =
                enrollment.filter(Enrollment::isKnown).map(e -> Texts.now().count("participant", e.count()));
        if (groups == 0) {
            return people;
        }
        String inGroups = Texts.now().count("patientgroup", groups);
        return Optional.of(
                people.map(p -> Texts.now().say("people.groups", p, inGroups)).orElse(inGroups));
    }

    /** Behind the number of groups: that one of them gets no active treatment. Empty text where none does. */
    public static String placeboPhrase(List<Arm> arms) {
        boolean placebo = hasType(arms, ArmType.PLACEBO_COMPARATOR);
        boolean sham = hasType(arms, ArmType.SHAM_COMPARATOR);
        if (placebo && sham) {
            return ", " + Texts.now().say("people.both");
        }
        return placebo
                ? ", " + Texts.now().say("people.placebo")
                : sham ? ", " + Texts.now().say("people.sham") : "";
    }

    private static boolean hasType(List<Arm> arms, ArmType type) {
        return arms.stream().anyMatch(a -> a.type().filter(t -> t.is(type)).isPresent());
    }

    /** "1.2 MB". */
    public static String bytes(long size) {
        if (size < 1_000) {
            return Texts.now().say("document.bytes", size);
        }
        return size < 1_000_000
                ? Math.round(size / 1e3) + " kB"
                : InterfaceLanguage.now().decimal(size / 1e6) + " MB";
    }
}
