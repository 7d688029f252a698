package org.eligo.search;

import org.eligo.language.Texts;

/** A query asks for more comparisons than one search may make. It says something about the query, so it carries no stack trace. */
public final class SearchTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param limit how many words may be looked for, each counted in every field */
    public SearchTooLarge(int limit) {
        super(Texts.now().say("query.the-query-looks-for-more-than", limit), null, false, false);
    }
}
