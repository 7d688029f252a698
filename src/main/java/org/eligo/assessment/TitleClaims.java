package org.eligo.assessment;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.study.Study;

/** What the titles of a trial say of its design, in clear words and of the trial itself. */
final class TitleClaims {

    private static final Pattern RANDOMIZED = Pattern.compile(
            "(?i)(?<!\\b(?:non|not|quasi|pseudo|semi|un|previously|un-)[- ]?)\\brandomi[sz]ed\\b(?! (?:patients|participants|subjects)\\b)");

    private static final Pattern DOUBLE_BLIND = Pattern.compile(
            "(?i)(?<!\\b(?:non|not|previous|prior|after|following)[- ]?(?:an? |the )?)\\bdouble[- ]+(?:blind|mask)(?:ed)?\\b");

    /** Of these a title also tells how another study was built, or another part of it. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?i)\\bextension\\b|\\broll-?over\\b|\\blong[- ]term follow|\\bfollow[- ]?up of\\b|\\bsingle[- ](?:arm|group)\\b");

    private static final Pattern OPEN = Pattern.compile("(?i)\\bopen[- ]?label|\\bun-?(?:blind|mask)ed\\b");

    private TitleClaims() {}

    static boolean sayRandomized(Study study) {
        return titles(study).anyMatch(title -> RANDOMIZED.matcher(title).find())
                && titles(study).noneMatch(title -> OF_ANOTHER.matcher(title).find());
    }

    static boolean sayDoubleBlind(Study study) {
        return titles(study).anyMatch(title -> DOUBLE_BLIND.matcher(title).find())
                && titles(study)
                        .noneMatch(title -> OF_ANOTHER.matcher(title).find()
                                || OPEN.matcher(title).find());
    }

    private static Stream<String> titles(Study study) {
        return Stream.of(study.briefTitle(), study.officialTitle()).flatMap(Optional::stream);
    }
}
