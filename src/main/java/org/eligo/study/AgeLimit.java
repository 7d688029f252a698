package org.eligo.study;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lowest or highest age at which people may take part.
 *
 * @param number of units, as written; 0 or more
 */
public record AgeLimit(int number, Unit unit) {

    /** The units that the registry uses. */
    public enum Unit {
        YEAR,
        MONTH,
        WEEK,
        DAY,
        HOUR,
        MINUTE
    }

    /** Years. */
    private static final int OF_AGE = 18;

    private static final Pattern FORM =
            Pattern.compile("\\s*(\\d{1,9})\\s+(year|month|week|day|hour|minute)s?\\s*", Pattern.CASE_INSENSITIVE);

    public AgeLimit {
        if (number < 0) {
            throw new IllegalArgumentException("An age is 0 or more, not " + number + ".");
        }
    }

    /** Somebody of this age has not come of age. */
    public boolean isUnderAge() {
        return switch (unit) {
            case YEAR -> number < OF_AGE;
            case MONTH -> number < OF_AGE * 12;
            case WEEK -> number < OF_AGE * 52;
            case DAY -> number < OF_AGE * 365;
            case HOUR, MINUTE -> true;
        };
    }

    /** Reads {@code 18 Years}; empty where the text is not a number and a unit. */
    public static Optional<AgeLimit> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new AgeLimit(
                        Integer.parseInt(matcher.group(1)),
                        Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }
}
