package org.eligo.search;

import java.time.Duration;
import org.eligo.language.Texts;

/** A search was given up since it took too long. */
public final class SearchTimeout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchTimeout(Duration limit) {
        super(Texts.now().say("refused.the-search-was-given-up-after", limit.toMillis()));
    }
}
