package org.eligo.assessment;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.study.Study;
import org.eligo.study.StudyType;

/**
 * An observational study whose texts speak of people who are divided by chance, or who are given something. Early records of the registry
 * are often so. The texts may mean an earlier study; what is said of such a record must be true then, too.
 */
public final class ObservedYetTreated {

    private static final String PEOPLE =
            "(?:patients?|participants?|subjects?|volunteers?|individuals?|people|women|men|children|adults|they)";

    private static final Pattern TREATED = Pattern.compile("(?i)\\b(?:"
            + PEOPLE + " (?:\\S+ ){0,3}?(?:will be|are|were|are to be) randomly (?:assigned|allocated)"
            + "|randomly (?:assigned|allocated) to (?:take|receive|get|either|one of|treatment)"
            + "|" + PEOPLE + " (?:\\S+ ){0,2}?(?:will be|are) randomi[sz]ed\\b"
            + "|" + PEOPLE + " (?:\\S+ ){0,3}?(?:will|are to) (?:receive|be given|get|take) (?:\\S+ ){0,6}?"
            + "(?:mg|mcg|infusions?|injections?|placebo)\\b"
            + "|(?:this|the present) (?:\\S+ ){0,6}?(?:double-blind|placebo-controlled))");

    /** One of them stands in whatever the other pattern finds; asked first, because it is cheap. */
    private static final Pattern WORDS =
            Pattern.compile("(?i)randomi?[szl]|double-blind|placebo|\\bmc?g\\b|infusion|injection");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ObservedYetTreated() {}

    /** Whether the study is one. */
    public static boolean is(Study study) {
        return study.design().type().filter(t -> t.is(StudyType.OBSERVATIONAL)).isPresent()
                && texts(study)
                        .filter(text -> WORDS.matcher(text).find())
                        .anyMatch(text -> TREATED.matcher(SPACE.matcher(text).replaceAll(" "))
                                .find());
    }

    private static Stream<String> texts(Study study) {
        return Stream.concat(
                Stream.of(study.briefTitle(), study.officialTitle(), study.summary(), study.description())
                        .flatMap(Optional::stream),
                study.arms().stream().flatMap(arm -> arm.description().stream()));
    }
}
