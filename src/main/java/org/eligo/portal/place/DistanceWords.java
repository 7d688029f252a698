package org.eligo.portal.place;

import org.eligo.language.Texts;
import org.eligo.portal.words.CountWords;

/** Distances as people say them, in both units. */
public final class DistanceWords {

    private static final double METRES_PER_KILOMETRE = 1_000;
    private static final double METRES_PER_MILE = 1_609.344;

    private DistanceWords() {}

    /** "12 km (7 miles)", "less than 1 km (less than 1 mile)". */
    public static String of(double metres) {
        return Texts.now()
                .say(
                        "distance.both",
                        number(metres / METRES_PER_KILOMETRE, "distance.km", "distance.km"),
                        number(metres / METRES_PER_MILE, "distance.mile", "distance.miles"));
    }

    private static String number(double count, String one, String many) {
        long rounded = Math.round(count);
        return rounded < 1
                ? Texts.now().say("distance.less", Texts.now().say(one, 1))
                : Texts.now().say(rounded == 1 ? one : many, CountWords.grouped(rounded));
    }
}
