package org.eligo.assessment;

import java.util.regex.Pattern;

/** What the treatments of a group say that is listed as a placebo group: names that elsewhere may mean more mean no more there. */
final class PlaceboName {

    private static final String PLACEBO = "pl?aceboe?s?";

    /** "Placebo (lactose, starch)", "Placebo version of A/B". */
    private static final Pattern EXPLAINED = Pattern.compile("(?i)^\\W*(?:match(?:ed|ing) )?" + PLACEBO
            + "(?:\\s*\\([^()]*\\)\\W*|(?: version| counterpart)? (?:of|for|to) \\S+)$");

    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("(?i)[+/,;&]|\\b(?:plus|and|with|or|then|followed by)\\b");

    /** How much and when of something. */
    private static final Pattern DOSE = Pattern.compile("(?i)^(?:\\W|_|\\d+(?:m?g|mcg|kg|ml|iu|d|h|x)?\\b"
            + "|\\b(?:mg|mcg|ug|g|kg|ml|l|m2|iu|units?|days?|weeks?|months?|hours?|years?|schedule|doses?|dosing|regimen"
            + "|low|middle|medium|mid|high|once|twice|one|two|three|times|daily|weekly|monthly|bid|tid|qd|qid|on|at|in|of|every|for|per"
            + "|a|an|the|group|tablets?|capsules?|pills?|injections?|oral|orally|by|mouth|iv|po|sc)\\b)*$");

    /** What placebos are made of. */
    private static final Pattern INERT =
            Pattern.compile("(?i)^\\s*(?:alumini?um (?:hydroxide )?adjuvant|(?:normal )?saline|sodium chloride)\\b");

    private static final Pattern CHECK = Pattern.compile(
            "(?i)\\b(?:assessments?|(?:biomarker|laboratory|pharmacological) (?:analys[ie]s|stud(?:y|ies))"
                    + "|questionnaires?(?: administration)?|imaging|telehealth monitoring)$");

    private PlaceboName() {}

    /** It names a placebo, and beside it nothing but what it is made of, how much and when. */
    static boolean isPlacebo(String name) {
        return EXPLAINED.matcher(name).find()
                || (PlaceboGroups.PLACEBO.matcher(name).find()
                        && BETWEEN_PARTS
                                .splitAsStream(name)
                                .allMatch(part ->
                                        PlaceboGroups.PLACEBO.matcher(part).find()
                                                || DOSE.matcher(part).matches()
                                                || INERT.matcher(part).find()));
    }

    /** Nobody is treated with it: "quality-of-life assessment". */
    static boolean isCheck(String name) {
        return CHECK.matcher(name.strip()).find();
    }
}
