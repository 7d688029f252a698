package org.eligo.search;

import java.time.Duration;

/** A search was given up since it took too long. */
public final class SearchTimeout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchTimeout(Duration limit) {
        super("The search was given up after " + limit.toMillis()
                + " ms; a narrower one (fewer words, one field, no EXPANSION[None]) answers sooner.");
    }
}
