package org.eligo.assessment;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.study.Study;

/** Knows trials in which chance divides clinics, villages or households, not persons, by what their records call them. */
final class ClusterTrials {

    private static final String DIVIDED = "(?:randomi[sz]ed|randomly\\s(?:assigned|allocated|selected\\sto))";

    /** Not of trials of others, which are spoken of in the plural. */
    private static final Pattern CALLED = Pattern.compile(
            "(?i)(?<!\\bnot )(?<!\\bnot an? )\\bcluster[- ]*(?:\\w+[- ])?randomi[sz](?:ed|ation)\\b(?! (?:\\w+ )?(?:trials|studies)\\b)"
                    + "|\\brandomi[sz]ed[- ,]+cluster\\b");

    /** A sentence or a part of one that begins with the units. */
    private static final Pattern UNITS = Pattern.compile(
            "(?i)(?:^|[.;:,)]\\s+|\\n\\W*)(?:(?:the|all|each|eligible|participating|selected|study|primary|care|nursing|rural|general|these|\\d+|pairs of) ){0,4}"
                    + "(?:clinics|practices|villages|households|hospitals|schools|communities|homes|wards|families|towns|neighbou?rhoods|worksites"
                    + "|classrooms|churches|districts|facilities) (?:were|are|will be|have been) (?:then )?" + DIVIDED);

    private ClusterTrials() {}

    static boolean is(Study study) {
        return Stream.of(
                        study.briefTitle(),
                        study.officialTitle(),
                        study.summary(),
                        study.description(),
                        study.design().interventionModelDescription(),
                        study.design().maskingDescription())
                .flatMap(Optional::stream)
                .anyMatch(text ->
                        CALLED.matcher(text).find() || UNITS.matcher(text).find());
    }
}
