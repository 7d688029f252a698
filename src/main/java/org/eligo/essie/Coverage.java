package org.eligo.essie;

/** How much of a field's value the words must cover. */
public enum Coverage {
    /** They stand anywhere in it; the default. */
    CONTAINS("Contains"),
    /** They are the whole value. */
    FULL_MATCH("FullMatch"),
    /** The value begins with them. */
    STARTS_WITH("StartsWith"),
    /** The value ends with them. */
    ENDS_WITH("EndsWith");

    private final String spelling;

    Coverage(String spelling) {
        this.spelling = spelling;
    }

    /** As it is written between the brackets. */
    public String spelling() {
        return spelling;
    }
}
