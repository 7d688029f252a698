package org.eligo.essie;

/** One end of a {@link Expression.Range}. */
public sealed interface Bound {

    /** No lower limit. */
    record Min() implements Bound {}

    /** No upper limit. */
    record Max() implements Bound {}

    /**
     * A value, itself included.
     *
     * @param text a date, a number or an age as it was typed, not blank; a partial date stands for its whole period
     */
    record At(String text) implements Bound {
        public At {
            if (Blanks.isBlank(text)) {
                throw new IllegalArgumentException("A bound that is neither MIN nor MAX has a value.");
            }
        }
    }
}
