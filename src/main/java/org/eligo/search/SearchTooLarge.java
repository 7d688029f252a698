package org.eligo.search;

/** A query asks for more comparisons than one search may make. It says something about the query, so it carries no stack trace. */
public final class SearchTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param limit how many words may be looked for, each counted in every field */
    public SearchTooLarge(int limit) {
        super(
                "The query looks for more than " + limit
                        + " words, each counted in every field it is asked of, which is more"
                        + " than one search may; fewer words, or AREA[…] with fewer fields, would be right.",
                null,
                false,
                false);
    }
}
