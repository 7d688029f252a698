package org.eligo.essie;

/** How loosely words may be matched; {@code EXPANSION[…]}. Each level finds what the one before it finds. */
public enum Expansion {
    /** The text as it stands: case, accents and punctuation count. */
    NONE("None"),
    /** Also plural, possessive, spelling and spacing variants; the words stay together and in order. */
    TERM("Term"),
    /** Also synonyms. */
    CONCEPT("Concept"),
    /** Also the words apart, in any order, anywhere in the field; what holds without the operator. */
    RELAXATION("Relaxation"),
    /** Also with words missing: at least half of them, rounded up. */
    LOSSY("Lossy");

    private final String spelling;

    Expansion(String spelling) {
        this.spelling = spelling;
    }

    /** As it stands between the brackets. */
    public String spelling() {
        return spelling;
    }
}
