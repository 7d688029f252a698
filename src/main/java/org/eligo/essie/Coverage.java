package org.eligo.essie;

/** How much of a value the words sought must cover; {@code COVERAGE[…]}, also {@code COVER[…]}. */
public enum Coverage {
    /** They stand anywhere in it; what holds without the operator. */
    CONTAINS("Contains"),
    /** They are the whole value. */
    FULL_MATCH("FullMatch"),
    /** It begins with them. */
    STARTS_WITH("StartsWith"),
    /** It ends with them. */
    ENDS_WITH("EndsWith");

    private final String spelling;

    Coverage(String spelling) {
        this.spelling = spelling;
    }

    /** As it stands between the brackets. */
    public String spelling() {
        return spelling;
    }
}
