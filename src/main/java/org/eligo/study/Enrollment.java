package org.eligo.study;

/**
 * How many people take part.
 *
 * @param estimated the number is planned
 */
public record Enrollment(int count, boolean estimated) {

    /** What the registry holds where the number is not known. */
    public static final int UNKNOWN = 99_999_999;

    public boolean isKnown() {
        return count != UNKNOWN;
    }
}
