package org.eligo.essie;

/** How far a value's words may be from the words that were asked for. Each level includes the one before. */
public enum Expansion {
    /** The exact string: case, accents and punctuation count. */
    NONE("None"),
    /** Also plural, possessive and spelling variants; case, accents and punctuation do not count. */
    TERM("Term"),
    /** Also synonyms. */
    CONCEPT("Concept"),
    /** Also all the words anywhere in the same field, in any order, ranked lower; the default. */
    RELAXATION("Relaxation"),
    /** Also with some words missing: at least half of them, rounded up, are there. */
    LOSSY("Lossy");

    private final String spelling;

    Expansion(String spelling) {
        this.spelling = spelling;
    }

    /** As it is written between the brackets. */
    public String spelling() {
        return spelling;
    }
}
