package org.eligo.portal.results;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parts of a whole. Numbers in records are texts; what is no number is left as it is. */
final class Fraction {

    /** No number of a record has more characters. */
    private static final int MAX_LENGTH = 30;

    private Fraction() {}

    /** The number that a text holds; empty where it holds none, or one that is not finite. */
    static OptionalDouble number(String text) {
        String digits = text.strip().replace(",", "");
        try {
            return isNumber(digits) ? OptionalDouble.of(Double.parseDouble(digits)) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            // Such as "1.2.3": no number.
            return OptionalDouble.empty();
        }
    }

    private static boolean isNumber(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return !digits.isEmpty() && digits.length() <= MAX_LENGTH;
    }

    /** "25.2%"; empty where either is no number, the whole is not above 0 or the part is not within it. */
    static Optional<String> percent(String part, String whole) {
        OptionalDouble of = number(whole);
        OptionalDouble some = number(part);
        if (of.isEmpty() || some.isEmpty() || of.getAsDouble() <= 0) {
            return Optional.empty();
        }
        double percent = 100 * some.getAsDouble() / of.getAsDouble();
        return percent < 0 || percent > 100
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%.1f%%", percent));
    }
}
