package org.eligo.portal.find;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.study.NctId;

/** NCT numbers as people type and paste them. */
final class TypedNumber {

    /** All eight digits, since seven may be a slip that names another study; signs around, or the address of a page of the study. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[^\\p{L}\\p{N}]*(?:\\S*/)?nct[\\s:#.\u2010-\u2013-]*([0-9]{8})(?:[/?#]\\S*)?[^\\p{L}\\p{N}]*");

    private static final Pattern DIGITS = Pattern.compile("[^\\p{L}\\p{N}]*([0-9]{8})[^\\p{L}\\p{N}]*");

    /** Anywhere in a sentence, with digits that may be too few or too many. */
    private static final Pattern SAID =
            Pattern.compile("(?i)(?<![\\p{L}\\p{N}])nct[\\s:#.\u2010-\u2013-]*([0-9]+)(?![\\p{L}\\p{N}])");

    private static final Pattern LANGUAGE = Pattern.compile("\\[|\\b(?:AND|OR|NOT)\\b");

    private static final int DIGITS_OF_NUMBER = 8;

    private TypedNumber() {}

    /** Eight digits alone, which may be the number without its letters. */
    static Optional<NctId> ofDigits(String typed) {
        Matcher digits = DIGITS.matcher(typed);
        return digits.matches() ? NctId.parse("NCT" + digits.group(1)) : Optional.empty();
    }

    /** The letters of a number are there, and its digits are too few or too many. */
    static boolean isMistyped(String typed) {
        return digits(typed).anyMatch(digits -> digits.length() != DIGITS_OF_NUMBER);
    }

    /** The one number that was typed, alone or in a sentence. */
    static Optional<NctId> of(String typed) {
        Matcher number = NUMBER.matcher(typed);
        if (number.matches()) {
            return NctId.parse("NCT" + number.group(1));
        }
        List<NctId> said = all(typed);
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    /** The numbers in a sentence; none where one of them is mistyped, or the query language is written. */
    static List<NctId> all(String typed) {
        return isMistyped(typed) || LANGUAGE.matcher(typed).find()
                ? List.of()
                : digits(typed)
                        .flatMap(digits -> NctId.parse("NCT" + digits).stream())
                        .distinct()
                        .toList();
    }

    private static Stream<String> digits(String typed) {
        return SAID.matcher(typed).results().map(said -> said.group(1));
    }
}
