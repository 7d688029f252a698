package org.eligo.assessment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.study.Masking;
import org.eligo.study.Study;

/**
 * Tells whether the texts of a record speak of a placebo that people of the study may get.
 *
 * <p>What denies one, and what speaks of tests of a food against one, is left aside. A description counts by sentences that speak of this
 * study, where the groups are described elsewhere or nobody is kept in the dark: it tells of other studies, too. So does a summary where
 * both are so.
 */
final class PlaceboTalk {

    /** Who speaks of two dummies speaks of two placebos. */
    private static final Pattern SPOKEN_OF =
            Pattern.compile(PlaceboGroups.PLACEBO.pattern() + "|(?i:\\bdouble[- ]dumm(?:y|ies)\\b)");

    private static final Pattern SENTENCE_END = Pattern.compile("\\.\\s|\\n");

    private static final Pattern DENIED_BEFORE = Pattern.compile(
            "(?i)\\b(?:no|not|non|nor|neither|never|without|lack of|absence of|instead of|rather than)"
                    + "(?:[ -]+(?:an?|any|the|be|been|is|are|of|to|use|used|using|get|given|receive|have|include|comprise|suitable|matching)){0,4}[ -]+$");

    private static final Pattern DENIED_BEHIND =
            Pattern.compile("(?i)^[^.;,]{0,20}\\b(?:is|are|was|were|will|would) not\\b|^\\W{1,3}(?:no|none)\\b");

    /** A test of a food or an allergen; a word for what happens without a treatment; people of a study before. */
    private static final Pattern NOT_GIVEN =
            Pattern.compile("(?i)^[- ]+controlled\\b[^.]{0,40}\\b(?:challenges?|provocations?)\\b"
                    + "|^[- ]+controlled\\b[^.]{0,30}DBPC|^[- ]+(?:effects?|like|treated)\\b");

    private static final Pattern THIS_STUDY = Pattern.compile(
            "(?i)\\bwill\\b|\\bthis (?:\\S+ ){0,4}?(?:is|study|trial|protocol|project)\\b|\\bthe (?:study|trial) is\\b"
                    + "|\\b(?:present|current|proposed) (?:study|trial|project)\\b"
                    + "|\\b(?:randomi[sz]ed|assigned|allocated) to\\b");

    /** More than the word before a placebo, and less than a paragraph. */
    private static final int REACH = 80;

    private PlaceboTalk() {}

    static boolean isIn(Study study) {
        boolean described = !study.arms().isEmpty();
        boolean unmasked =
                study.design().masking().filter(m -> m.is(Masking.NONE)).isPresent();
        return ownTexts(study).anyMatch(text -> speaks(text, false))
                || study.summary()
                        .filter(text -> speaks(text, described && unmasked))
                        .isPresent()
                || study.description()
                        .filter(text -> speaks(text, described || unmasked))
                        .isPresent();
    }

    /** Texts that tell of nothing but this study. */
    private static Stream<String> ownTexts(Study study) {
        return Stream.of(
                        Stream.of(
                                        study.briefTitle(),
                                        study.officialTitle(),
                                        study.design().interventionModelDescription(),
                                        study.design().maskingDescription())
                                .flatMap(Optional::stream),
                        study.arms().stream()
                                .flatMap(arm -> Stream.concat(arm.label().stream(), arm.description().stream())),
                        study.interventions().stream()
                                .flatMap(i -> Stream.of(
                                                i.name().stream(), i.description().stream(), i.otherNames().stream())
                                        .flatMap(names -> names)))
                .flatMap(texts -> texts);
    }

    private static boolean speaks(String text, boolean mayTellOfOthers) {
        Matcher placebo = SPOKEN_OF.matcher(text);
        while (placebo.find()) {
            if (isGiven(text, placebo.start(), placebo.end())
                    && !(mayTellOfOthers
                            && !THIS_STUDY
                                    .matcher(sentence(text, placebo.start()))
                                    .find())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGiven(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - REACH), start);
        String behind = text.substring(end, Math.min(text.length(), end + REACH));
        return !DENIED_BEFORE.matcher(before).find()
                && !DENIED_BEHIND.matcher(behind).find()
                && !NOT_GIVEN.matcher(behind).find();
    }

    private static String sentence(String text, int position) {
        Matcher stop = SENTENCE_END.matcher(text);
        int from = 0;
        while (stop.find()) {
            if (stop.start() >= position) {
                return text.substring(from, stop.start());
            }
            from = stop.end();
        }
        return text.substring(from);
    }
}
