package org.eligo.search;

/**
 * How much of a score is left at a distance.
 *
 * @param metresScale at {@code metresOffset} plus this, {@code rest} of it is left; above 0
 * @param metresOffset up to here all of it is left; 0 or more
 * @param rest above 0 and below 1
 */
public record Decay(Curve curve, double metresScale, double metresOffset, double rest) {

    /** How it falls. */
    public enum Curve {
        /** As a bell. */
        GAUSS,
        /** By half, and half again. */
        EXP,
        /** Evenly, down to nothing. */
        LINEAR
    }

    public Decay {
        if (!(metresScale > 0) || !(metresOffset >= 0) || !(rest > 0 && rest < 1)) {
            throw new IllegalArgumentException(
                    "A decay has a scale above 0, an offset of 0 or more, and a rest between 0 and 1.");
        }
    }

    /** From 1 within the offset down towards 0. */
    public double at(double metres) {
        double beyond = Math.max(0, metres - metresOffset);
        return switch (curve) {
            case GAUSS -> Math.exp(Math.log(rest) * (beyond / metresScale) * (beyond / metresScale));
            case EXP -> Math.exp(Math.log(rest) * beyond / metresScale);
            case LINEAR -> Math.max(0, 1 - beyond * (1 - rest) / metresScale);
        };
    }
}
