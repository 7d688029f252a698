package org.eligo.portal.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.study.NctId;

/** An NCT number as people type and paste it. */
final class TypedNumber {

    /** All eight digits, since seven may be a slip that names another study; signs around, or the address of a page of the study. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[^\\p{L}\\p{N}]*(?:\\S*/)?nct[\\s:#.\u2010-\u2013-]*([0-9]{8})(?:[/?#]\\S*)?[^\\p{L}\\p{N}]*");

    private static final Pattern DIGITS = Pattern.compile("[^\\p{L}\\p{N}]*([0-9]{8})[^\\p{L}\\p{N}]*");

    /** Of a number that lacks digits, or has too many. */
    private static final Pattern MISTYPED = Pattern.compile("(?i)[^\\p{L}\\p{N}]*nct[\\s:#.-]*[0-9]+[^\\p{L}\\p{N}]*");

    private TypedNumber() {}

    /** Eight digits alone, which may be the number without its letters. */
    static Optional<NctId> ofDigits(String typed) {
        Matcher digits = DIGITS.matcher(typed);
        return digits.matches() ? NctId.parse("NCT" + digits.group(1)) : Optional.empty();
    }

    /** The letters are there and the digits are too few or too many. */
    static boolean isMistyped(String typed) {
        return MISTYPED.matcher(typed).matches() && of(typed).isEmpty();
    }

    /** The one number that was typed, and nothing else. */
    static Optional<NctId> of(String typed) {
        Matcher number = NUMBER.matcher(typed);
        return number.matches() ? NctId.parse("NCT" + number.group(1)) : Optional.empty();
    }
}
