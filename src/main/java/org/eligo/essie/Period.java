package org.eligo.essie;

/**
 * The days that a date of some precision stands for, both included.
 *
 * @param firstDay days since 1970-01-01
 * @param lastDay days since 1970-01-01, not before the first
 */
public record Period(long firstDay, long lastDay) {
    public Period {
        if (lastDay < firstDay) {
            throw new IllegalArgumentException(
                    "A period that begins on day " + firstDay + " cannot end on day " + lastDay + ".");
        }
    }
}
