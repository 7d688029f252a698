package org.eligo.assessment;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.study.Arm;

/**
 * Whether the words of a group that is typed as a placebo or sham group bear that out. The type alone is no proof: sponsors give it to
 * groups with an active drug, with usual care and with food, too.
 */
final class NothingActive {

    private static final Pattern INERT =
            Pattern.compile("(?i)\\bpl?aceboe?s?\\b|\\bvehicle\\b|\\bsaline\\b|sodium chloride|\\bnacl\\b"
                    + "|\\bdumm(?:y|ies)\\b|maltodextrin|starch|cellulose|dextrose|\\bglucose 5|\\bd5w\\b|lactose|sugar (?:pill|tablet)"
                    + "|\\binert\\b|\\binactive\\b|\\bdiluent\\b|\\bringer|physiological serum|\\bwater\\b|\\bpectin\\b|(?<![\\d.,])0\\s?(?:mg|%)"
                    + "|negative control|\\bplain (?:cream|gel|ointment|lotion)\\b|\\bbase (?:cream|gel|ointment)\\b");

    private static final Pattern SHAM = Pattern.compile(
            "(?i)\\bsham|\\bmock\\b|\\bfake\\b|\\bpretend|\\bsimulat(?:ed|ion)|\\b(?:switched|turned) off\\b");

    /** Without what is tested; of usual care this says nothing. */
    private static final Pattern LACKING = Pattern.compile("(?i)\\bwithout\\b");

    /** Names that say only that a group is there to compare with. */
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)(?:\\W|\\d|\\b(?:the|an?|in|of|[a-z]|i{1,3}|iv|arm|groups?|controls?|controlled|comparators?|comparison|blend|drug|product"
                    + "|intervention|condition|treatment|cohort|part)\\b)*+");

    /** A placebo against something else, or before or behind something else. */
    private static final Pattern INSTEAD = Pattern.compile(
            "(?i)\\b(?:or|vs\\.?|versus|then|followed|later|originally|initially|compared?|cross(?:es)?|once|add-?on)\\b");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("(?i)[+;/]|\\.\\s|\\b(?:plus|and)\\b");

    /** Longer texts tell of more than what is given. */
    private static final int SHORT = 90;

    private NothingActive() {}

    /** Its name or a treatment of it is a sham by its words. */
    static boolean isNamedSham(Arm arm) {
        return names(arm).anyMatch(name -> SHAM.matcher(name).find());
    }

    /** It says nothing else, or its words speak of a sham, or of something inert. */
    static boolean isSham(Arm arm) {
        return saysNothing(arm)
                || Stream.concat(names(arm), arm.description().stream())
                        .anyMatch(text ->
                                SHAM.matcher(text).find() || INERT.matcher(text).find());
    }

    /** It says nothing else, or its words speak of something inert, in its name, a treatment or the description of these. */
    static boolean isPlacebo(Arm arm) {
        if (saysNothing(arm) || names(arm).anyMatch(name -> INERT.matcher(name).find())) {
            return true;
        }
        boolean lacking = names(arm)
                .filter(name -> !PlaceboGroups.isUsualCare(name))
                .anyMatch(name -> LACKING.matcher(name).find());
        boolean unnamed = treatments(arm).stream()
                .allMatch(name -> SAYS_NOTHING.matcher(name).matches());
        return lacking
                || isDescribedAsPlacebo(arm)
                || (unnamed
                        && arm.description()
                                .filter(text -> INERT.matcher(text).find())
                                .isPresent());
    }

    /** A short description speaks of something inert, and of nothing beside it but usual care. */
    static boolean isDescribedAsPlacebo(Arm arm) {
        return arm.description()
                .map(String::strip)
                .filter(text -> text.length() <= SHORT)
                .filter(text ->
                        INERT.matcher(text).find() && !INSTEAD.matcher(text).find())
                .filter(text -> BETWEEN_PARTS
                        .splitAsStream(text)
                        .allMatch(part -> INERT.matcher(part).find() || PlaceboGroups.isUsualCare(part)))
                .isPresent();
    }

    private static boolean saysNothing(Arm arm) {
        return arm.description().filter(text -> !text.isBlank()).isEmpty()
                && names(arm).allMatch(name -> SAYS_NOTHING.matcher(name).matches());
    }

    private static List<String> treatments(Arm arm) {
        return arm.treatments().stream().map(PlaceboGroups::withoutKind).toList();
    }

    private static Stream<String> names(Arm arm) {
        return Stream.concat(arm.label().stream(), treatments(arm).stream());
    }
}
