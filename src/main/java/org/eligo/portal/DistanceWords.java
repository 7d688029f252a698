package org.eligo.portal;

import java.util.Locale;

/** Distances as people say them, in both units. */
public final class DistanceWords {

    private static final double METRES_PER_KILOMETRE = 1_000;
    private static final double METRES_PER_MILE = 1_609.344;

    private DistanceWords() {}

    /** "12 km (7 miles)", "less than 1 km (less than 1 mile)". */
    public static String of(double metres) {
        return number(metres / METRES_PER_KILOMETRE, "km", "km") + " ("
                + number(metres / METRES_PER_MILE, "mile", "miles") + ")";
    }

    private static String number(double count, String one, String many) {
        long rounded = Math.round(count);
        return rounded < 1
                ? "less than 1 " + one
                : String.format(Locale.ROOT, "%,d %s", rounded, rounded == 1 ? one : many);
    }
}
