package org.eligo.search;

import org.eligo.language.Sentences;

/** A query asks for more comparisons than one search may make. It says something about the query, so it carries no stack trace. */
public final class SearchTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param limit how many words may be looked for, each counted in every field */
    public SearchTooLarge(int limit) {
        super(
                Sentences.say(
                        "The query looks for more than {0} words, each counted in every field it is asked of, which is more than one search may; fewer words, or AREA[…] with fewer fields, would be right.",
                        limit),
                null,
                false,
                false);
    }
}
