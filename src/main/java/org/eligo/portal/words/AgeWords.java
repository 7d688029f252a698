package org.eligo.portal.words;

import java.util.Optional;
import org.eligo.language.Texts;
import org.eligo.study.AgeLimit;

/** Age limits in words. */
public final class AgeWords {

    private AgeWords() {}

    /** "18 to 70 years old", "12 months old"; an absent limit is open-ended, one that cannot be read is shown as written. */
    public static String range(Optional<String> minimum, Optional<String> maximum) {
        if (minimum.isEmpty() && maximum.isEmpty()) {
            return Texts.now().say("age.any");
        }
        Optional<AgeLimit> low = minimum.flatMap(AgeLimit::parse);
        Optional<AgeLimit> high = maximum.flatMap(AgeLimit::parse);
        if (maximum.isEmpty()) {
            return low.map(l -> Texts.now().say("age.atleast", more(l)))
                    .orElseGet(() -> Texts.now().say("age.from", minimum.get()));
        }
        if (minimum.isEmpty()) {
            return high.map(h -> Texts.now().say("age.upto.old", words(h)))
                    .orElseGet(() -> Texts.now().say("age.upto", maximum.get()));
        }
        if (low.isEmpty() || high.isEmpty()) {
            return Texts.now().say("range", minimum.get(), maximum.get());
        }
        if (low.equals(high)) {
            return Texts.now().say("age.only", words(high.get()));
        }
        boolean sameUnit = low.get().unit() == high.get().unit();
        String from = sameUnit ? Integer.toString(low.get().number()) : words(low.get());
        return Texts.now().say("age.range", from, words(high.get()));
    }

    /** As {@link #range}; that nothing is given, where the record says nothing else either of who can take part. */
    public static String range(Optional<String> minimum, Optional<String> maximum, boolean anythingSaid) {
        return anythingSaid || minimum.isPresent() || maximum.isPresent()
                ? range(minimum, maximum)
                : Texts.now().say("age.unsaid");
    }

    private static String more(AgeLimit age) {
        String number = Texts.now().say("age.more", age.number());
        return number(number, age.unit(), !number.equals("1"));
    }

    private static String words(AgeLimit age) {
        return number(Integer.toString(age.number()), age.unit(), age.number() != 1);
    }

    private static String number(String number, AgeLimit.Unit unit, boolean many) {
        String key = switch (unit) {
            case YEAR -> many ? "age.years" : "age.year";
            case MONTH -> many ? "age.months" : "age.month";
            case WEEK -> many ? "age.weeks" : "age.week";
            case DAY -> many ? "age.days" : "age.day";
            case HOUR -> many ? "age.hours" : "age.hour";
            case MINUTE -> many ? "age.minutes" : "age.minute";
        };
        return Texts.now().say(key, number);
    }
}
