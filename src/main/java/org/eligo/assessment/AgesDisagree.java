package org.eligo.assessment;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.language.EnglishText;
import org.eligo.language.Texts;
import org.eligo.study.AgeLimit;
import org.eligo.study.Participants;

/**
 * Finds records whose fields give other ages than their criteria.
 *
 * <p>Only a line of the inclusion criteria counts that says nothing but a range of years, and only where it is the one such line below the
 * one such heading, and no other speaks of an age: others may be meant for one group of several.
 */
final class AgesDisagree {

    private static final Pattern INCLUSION = Pattern.compile("(?im)^\\W*(?:key |main |general )?inclusion\\b.*$");
    private static final Pattern EXCLUSION = Pattern.compile("(?i)exclusion");

    private static final Pattern BULLET = Pattern.compile("^[\\s*•·-]*(?:\\(?[\\da-zA-Z]{1,2}[.)]\\s+)?");

    private static final String WHO =
            "(?:(?:healthy|males?|females?|men|women|adults?|patients?|subjects?|participants?|volunteers?|people"
                    + "|persons?|individuals?|children|adolescents|of|either|both|sex(?:es)?|genders?|and|or|who|are|is|must|be|with|an?|the|at|any"
                    + "|aged?|ages|range|between|from|years?)\\b[\\s,/:()-]*+)*+";

    private static final Pattern RANGE = Pattern.compile(
            "^" + WHO
                    + "(\\d{1,2}) ?(?:years?|yrs?)?(?: old| of age)? ?(?:-|–|to|and|through) ?(\\d{1,2}) ?(?:years?|yrs?|y\\.?o\\.?)"
                    + "(?:[- ]old|[- ]of[- ]age)?(?:,? ?\\(?inclusive(?:ly)?\\)?)?[ .;,)]*$",
            Pattern.CASE_INSENSITIVE);

    /** Speaks of some age. */
    private static final Pattern AGE =
            Pattern.compile("(?i)\\bage[ds]?\\W+(?:\\w+\\W+){0,3}?\\d|\\d\\W*(?:years?|yrs?)\\W+(?:old|of\\sage)");

    private static final Pattern STOP = Pattern.compile("[\\s.;,]+$");

    /** A maximum of more years stands for none. */
    private static final int OPEN_END = 90;

    private AgesDisagree() {}

    static List<IntegrityNote> notes(Participants participants) {
        Optional<Integer> minimum = years(participants.minimumAge());
        Optional<Integer> maximum = years(participants.maximumAge());
        boolean readable = minimum.isPresent() == participants.minimumAge().isPresent()
                && maximum.isPresent() == participants.maximumAge().isPresent()
                && (minimum.isPresent() || maximum.isPresent());
        return participants
                .criteria()
                .filter(criteria -> readable)
                .flatMap(AgesDisagree::only)
                .filter(range -> disagree(range, minimum, maximum))
                .map(range -> List.of(note(participants, range.group(), minimum, maximum)))
                .orElse(List.of());
    }

    private static Optional<Integer> years(Optional<String> limit) {
        return limit.flatMap(AgeLimit::parse)
                .filter(age -> age.unit() == AgeLimit.Unit.YEAR)
                .map(AgeLimit::number);
    }

    /** The one range of the one list of inclusion criteria. */
    private static Optional<MatchResult> only(String criteria) {
        String text = criteria.replace("\\", "");
        List<MatchResult> headings = INCLUSION.matcher(text).results().toList();
        if (headings.size() != 1) {
            return Optional.empty();
        }
        List<String> lines = EXCLUSION
                .split(text.substring(headings.getFirst().end()), 2)[0]
                .lines()
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .toList();
        if (lines.stream()
                .anyMatch(
                        line -> AGE.matcher(line).find() && !RANGE.matcher(line).matches())) {
            return Optional.empty();
        }
        List<MatchResult> ranges = lines.stream()
                .map(RANGE::matcher)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
        return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
    }

    /** Of the highest ages, "up to 17" and "up to 18" may mean the same. */
    private static boolean disagree(MatchResult range, Optional<Integer> minimum, Optional<Integer> maximum) {
        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));
        return from != minimum.orElse(0)
                || maximum.map(most -> Math.abs(most - to) > 1).orElse(to <= OPEN_END);
    }

    private static IntegrityNote note(
            Participants participants, String line, Optional<Integer> minimum, Optional<Integer> maximum) {
        String criteria = EnglishText.marked(STOP.matcher(line).replaceFirst(""));
        String sentence = minimum.isEmpty()
                ? Texts.now().say("note.the-fields-say-ages-up-to", maximum.orElseThrow(), criteria)
                : maximum.map(most -> Texts.now().say("note.the-fields-say-ages", minimum.get(), most, criteria))
                        .orElseGet(() -> Texts.now().say("note.the-fields-say-ages-from", minimum.get(), criteria));
        return new IntegrityNote(
                IntegrityRule.AGES_DISAGREE,
                sentence,
                List.of(
                        Place.of("MinimumAge", participants.minimumAge()),
                        Place.of("MaximumAge", participants.maximumAge()),
                        Place.of("EligibilityCriteria", line)));
    }
}
