package org.eligo.portal;

import java.util.Locale;
import java.util.Optional;
import org.eligo.study.AgeLimit;

/** Age limits in words. */
final class AgeWords {

    private AgeWords() {}

    /** "18 to 70 years old"; an absent limit is open-ended, one that cannot be read is shown as written. */
    static String range(Optional<String> minimum, Optional<String> maximum) {
        if (minimum.isEmpty() && maximum.isEmpty()) {
            return "Any age";
        }
        Optional<AgeLimit> low = minimum.flatMap(AgeLimit::parse);
        Optional<AgeLimit> high = maximum.flatMap(AgeLimit::parse);
        if (maximum.isEmpty()) {
            return low.map(l -> l.number() + "+ " + plural(l.unit()) + " old").orElseGet(() -> "From " + minimum.get());
        }
        if (minimum.isEmpty()) {
            return high.map(h -> "Up to " + words(h) + " old").orElseGet(() -> "Up to " + maximum.get());
        }
        if (low.isEmpty() || high.isEmpty()) {
            return minimum.get() + " to " + maximum.get();
        }
        boolean sameUnit = low.get().unit() == high.get().unit();
        String from = sameUnit ? Integer.toString(low.get().number()) : words(low.get());
        return from + " to " + words(high.get()) + " old";
    }

    private static String words(AgeLimit age) {
        return age.number() + " " + (age.number() == 1 ? singular(age.unit()) : plural(age.unit()));
    }

    private static String singular(AgeLimit.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private static String plural(AgeLimit.Unit unit) {
        return singular(unit) + "s";
    }
}
