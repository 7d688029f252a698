package org.eligo.search;

/** How close words that were found are to the words that were sought. */
public enum Closeness {
    /** They are a whole value of a list, such as one of the conditions. */
    WHOLE_VALUE(1.25f),
    /** They stand in the text as asked, together and in order. */
    AS_ASKED(1),
    /** Written together or apart: follow-up, followup. */
    OTHER_SPACING(0.95f),
    /** Another name for the same. */
    SYNONYM(0.9f),
    /** All of them are there, but not together. */
    WORDS_APART(0.3f),
    /** Some of them are missing. */
    WORDS_MISSING(0.1f);

    private final float factor;

    Closeness(float factor) {
        this.factor = factor;
    }

    /** What a match of that kind counts, beside 1 for words as asked. */
    public float factor() {
        return factor;
    }
}
