package org.eligo.assessment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.study.Study;

/** Knows trials in which chance divides clinics, villages or households, not persons, by what their records call them. */
final class ClusterTrials {

    private static final String DIVIDED = "(?:randomi[sz]ed|randomly\\s(?:assigned|allocated|selected\\sto))";

    /** In small letters; not of trials of others, which are spoken of in the plural. */
    private static final Pattern CALLED = Pattern.compile(
            "(?<!\\bnot )(?<!\\bnot an? )\\bcluster[- ,]*(?:(?:parallel|stepped[- ]wedge|cross-?over|group|controlled|factorial|open|pragmatic)[- ,]+)?randomi[sz](?:ed|ation)\\b(?! (?:\\w+ )?(?:trials|studies)\\b)"
                    + "|\\brandomi[sz]ed[- ,]+cluster\\b");

    /** A sentence or a part of one that begins with the units, in small letters. */
    private static final Pattern UNITS = Pattern.compile(
            "(?:^|[.;:,)]\\s+|\\n\\W{0,20})(?:(?:the|all|each|eligible|participating|selected|study|primary|care|nursing|rural|general|these|\\d+|pairs of) ){0,4}"
                    + "(?:clinics|practices|villages|households|hospitals|schools|communities|homes|wards|families|towns|neighbou?rhoods|worksites"
                    + "|classrooms|churches|districts|facilities) (?:were|are|will be|have been) (?:then )?" + DIVIDED);

    private static final String RARE = "random";

    /** Characters of a sentence that may stand before that word, and of the words that it begins. */
    private static final int BEFORE = 140;

    private static final int BEHIND = 25;

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
                .anyMatch(ClusterTrials::isIn);
    }

    /** Both patterns cost much; so they are asked only where their rarest word stands. */
    private static boolean isIn(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        if (small.contains("cluster") && CALLED.matcher(small).find()) {
            return true;
        }
        Matcher units = UNITS.matcher(small).useAnchoringBounds(false).useTransparentBounds(true);
        for (int at = small.indexOf(RARE); at >= 0; at = small.indexOf(RARE, at + 1)) {
            units.region(Math.max(0, at - BEFORE), Math.min(small.length(), at + BEHIND));
            if (units.find()) {
                return true;
            }
        }
        return false;
    }
}
