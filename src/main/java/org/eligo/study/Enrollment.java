package org.eligo.study;

/**
 * How many people take part.
 *
 * @param estimated the number is planned
 * @param typed the record says whether it is planned or counted
 */
public record Enrollment(int count, boolean estimated, boolean typed) {

    /** What the registry holds where the number is not known. */
    public static final int UNKNOWN = 99_999_999;

    public Enrollment(int count, boolean estimated) {
        this(count, estimated, true);
    }

    /** Counted, and none. Old records hold a 0 without a type where no number was entered. */
    public boolean isNobody() {
        return count == 0 && typed && !estimated;
    }

    public boolean isKnown() {
        return count != UNKNOWN;
    }
}
