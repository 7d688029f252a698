package org.eligo.assessment;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.language.Texts;
import org.eligo.study.Study;

/**
 * The ratio in which chance divides people among groups, as titles, descriptions and remarks on the design name it.
 *
 * <p>A ratio counts where its sentence speaks of people being divided, and nothing beside it tells of another thing: a mixture, a dilution, a
 * coach for each person, pairs of men and women, the size of a block.
 */
final class AllocationRatio {

    private static final Pattern RATIO =
            Pattern.compile("(?<![\\p{L}\\d:.,/-])[1-9]\\d?(?: ?: ?[1-9]\\d?)+(?![\\p{L}\\d:/%\\\\^])");

    /** What each ratio holds; asked first, because it is cheap. */
    private static final Pattern NUMBERS = Pattern.compile("\\d ?: ?\\d");

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\bvs|\\be\\.g|\\bi\\.e|approx)[.!?]\\s+(?=[\\p{Lu}\\d*(])|\\n");

    /** Trials of others, and those who were divided before. */
    private static final Pattern NO_DIVISION =
            Pattern.compile("(?i)randomi[sz]ed (?:(?:clinical|controlled) )*(?:trials|studies)\\b");

    private static final Pattern DIVISION = Pattern.compile("(?i)randomi[sz]|randomly|allocat|assign");

    /** Weaker words, which need the word "ratio" beside the numbers. */
    private static final Pattern GROUPS = Pattern.compile(
            "(?i)\\b(?:arms?|groups?|cohorts?|divided|enrol\\w*|recruit\\w*|receive\\w*|administered|controlled|parallel)\\b");

    private static final Pattern RATIO_BEFORE =
            Pattern.compile("(?i)\\b(?:ratio|rate|proportion|design)(?: (?:of|is|was|will be))?[ (:]*$");
    private static final Pattern RATIO_BEHIND =
            Pattern.compile("(?i)^\\)? ?(?:\\w+ )?(?:ratio|basis|fashion|manner|proportion|comparison)\\b");

    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?i)(?:dilut\\w*|mix\\w*|blend\\w*|combin\\w* of [^,;]*|compos\\w*|tit(?:er|re)s?|molar|\\bdoses?|weight|concentration|males?|females?"
                    + "|men|women|boys|girls|gender|\\bsex|\\bmatch\\w*|blocks?(?: of \\w+| sizes?)?|supervis\\w*|at \\d\\d?|https?)"
                    + "(?: (?:approximately|above|of|in|to|by|with|a|an|the|is|at|about|approximate|ratio))*[ (:≥>]*$");
    private static final Pattern OTHER_BEHIND = Pattern.compile(
            "(?i)^\\)? ?(?:vs\\.? others|supervis|support|coach|counsel|video|tele|session|meeting|dilut|mix|blend|match|\\w*tutor|interview|care\\b"
                    + "|male|female|men\\b|women\\b|sex\\b|gender|[ap]\\.?m\\b)");

    /** A number of a list, a group or a phase, and what comes after its colon. */
    private static final Pattern LISTED_BEFORE = Pattern.compile(
            "(?i)(?:group|arm|part|phase|cohort|stage|step|cycle|visit|period|aim|objective|day|week|month|table|level|case) $");

    private static final Pattern UNIT_BEHIND = Pattern.compile(
            "(?i)^[ -]?(?:years?|months?|weeks?|days?|hours?|min|mg|ml|g|kg|to \\d|x ?\\d|×|patients|subjects|participants|people|women|men)\\b");

    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d\\d:\\d\\d");

    /** What leaves the ratio open. */
    private static final Pattern LEFT_OPEN =
            Pattern.compile("(?i)^[^.;]{0,30}\\bwill be (?:re)?(?:evaluated|considered|reassessed)\\b");

    private static final Pattern EQUAL_PARTS =
            Pattern.compile("(?i)(?:randomi[sz]ed|allocated|assigned) equally|equal allocation|equally randomi[sz]ed");

    /** Characters beside a ratio that are read. */
    private static final int REACH = 60;

    /** More ratios than these are not named. */
    private static final int NAMED = 4;

    private AllocationRatio() {}

    /** For somebody who may take part; of a study with groups that run side by side. */
    static String words(Study study) {
        List<String> texts = texts(study);
        List<String> named = named(texts);
        int groups = study.arms().size();
        if (named.isEmpty()) {
            return groups >= 2
                            && texts.stream()
                                    .anyMatch(t -> EQUAL_PARTS.matcher(t).find())
                    ? Texts.now().say("part.the-record-says-that-the-groups", groups)
                    : Texts.now().say("part.the-record-does-not-give-the");
        }
        String ratio = named.getFirst();
        if (named.size() > 1) {
            return Texts.now()
                    .say(
                            "part.the-record-names-several-ratios",
                            named.stream().limit(NAMED).collect(Collectors.joining(", ")));
        }
        String[] parts = ratio.split(":", -1);
        if (groups != 0 && parts.length != groups) {
            return Texts.now().say("part.the-record-speaks-of-a-ratio-of", ratio, groups);
        }
        return groups != 0 && Stream.of(parts).distinct().count() == 1
                ? Texts.now().say("part.the-record-says-that-the-groups", groups)
                : Texts.now().say("part.the-record-names-a-ratio-of", ratio);
    }

    /** Beside a sentence that says that groups follow one another; empty where no ratio is named, or more than one. */
    static Optional<String> besideTurns(Study study) {
        List<String> named = named(texts(study));
        return named.size() == 1
                ? Optional.of(Texts.now().say("part.the-record-also-names-a-ratio-of", named.getFirst()))
                : Optional.empty();
    }

    private static List<String> texts(Study study) {
        return Stream.of(
                        study.officialTitle(),
                        study.summary(),
                        study.description(),
                        study.design().interventionModelDescription(),
                        study.design().maskingDescription())
                .flatMap(Optional::stream)
                .toList();
    }

    /** As written but for blanks, in the order of the texts; of those that come to the same (3:1, 6:2) the first. */
    private static List<String> named(List<String> texts) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String text : texts) {
            if (NUMBERS.matcher(text).find()) {
                SENTENCE_END.splitAsStream(text).forEach(sentence -> find(sentence, named));
            }
        }
        return List.copyOf(named.values());
    }

    private static void find(String sentence, Map<String, String> named) {
        if (!NUMBERS.matcher(sentence).find()) {
            return;
        }
        boolean divides =
                DIVISION.matcher(NO_DIVISION.matcher(sentence).replaceAll("")).find();
        if (!divides && !GROUPS.matcher(sentence).find()) {
            return;
        }
        Matcher ratio = RATIO.matcher(sentence);
        while (ratio.find()) {
            String before = sentence.substring(Math.max(0, ratio.start() - REACH), ratio.start());
            String behind = sentence.substring(ratio.end(), Math.min(sentence.length(), ratio.end() + REACH));
            boolean called = RATIO_BEFORE.matcher(before).find()
                    || RATIO_BEHIND.matcher(behind).find();
            boolean counts =
                    called || (divides && !TIME_OF_DAY.matcher(ratio.group()).matches());
            if (counts && !isOfOthers(before, behind)) {
                String written = ratio.group().replace(" ", "");
                named.putIfAbsent(reduced(written), written);
            }
        }
    }

    private static boolean isOfOthers(String before, String behind) {
        return Stream.of(OTHER_BEFORE, LISTED_BEFORE).anyMatch(found(before))
                || Stream.of(OTHER_BEHIND, UNIT_BEHIND, LEFT_OPEN).anyMatch(found(behind));
    }

    private static Predicate<Pattern> found(String text) {
        return pattern -> pattern.matcher(text).find();
    }

    private static String reduced(String ratio) {
        List<BigInteger> parts =
                Stream.of(ratio.split(":", -1)).map(BigInteger::new).toList();
        BigInteger divisor = parts.stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        return parts.stream().map(p -> p.divide(divisor).toString()).collect(Collectors.joining(":"));
    }
}
