package org.eligo.essie;

/** The unit of a radius, with the least and the greatest radius that can be asked for: 1 mile and 500 miles. */
public enum RadiusUnit {
    MILES("mi", 1, 500, 1.609344),
    KILOMETRES("km", 1.6, 805, 1);

    private final String spelling;
    private final double least;
    private final double greatest;
    private final double kilometres;

    RadiusUnit(String spelling, double least, double greatest, double kilometres) {
        this.spelling = spelling;
        this.least = least;
        this.greatest = greatest;
        this.kilometres = kilometres;
    }

    /** As it is written after the number. */
    public String spelling() {
        return spelling;
    }

    /** The smallest radius, in this unit. */
    public double least() {
        return least;
    }

    /** The largest radius, in this unit. */
    public double greatest() {
        return greatest;
    }

    /** How long that many of this unit are, in kilometres. */
    public double toKilometres(double radius) {
        return radius * kilometres;
    }
}
