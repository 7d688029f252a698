package org.eligo.portal.find;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.study.NctId;

/** An NCT number as people type and paste it. */
public final class TypedNumber {

    /** All eight digits, since seven may be a slip that names another study; signs around, or the address of a page of the study. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)[^\\p{L}\\p{N}]*(?:\\S*/)?nct[\\s:#.\u2010-\u2013-]*([0-9]{8})(?:[/?#]\\S*)?[^\\p{L}\\p{N}]*");

    private TypedNumber() {}

    /** The one number that was typed, and nothing else. */
    public static Optional<NctId> of(String typed) {
        Matcher number = NUMBER.matcher(typed);
        return number.matches() ? NctId.parse("NCT" + number.group(1)) : Optional.empty();
    }
}
