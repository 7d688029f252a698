package org.eligo.essie;

/** What the conditions under {@code SEARCH[…]} are asked of. */
public enum Nesting {
    /** The study as a whole; the default. */
    STUDY("Study"),
    /** One and the same location of the study. */
    LOCATION("Location");

    private final String spelling;

    Nesting(String spelling) {
        this.spelling = spelling;
    }

    /** As it is written between the brackets. */
    public String spelling() {
        return spelling;
    }
}
