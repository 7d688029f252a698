package org.eligo.search;

import java.time.Duration;
import org.eligo.language.Sentences;

/** A search was given up since it took too long. */
public final class SearchTimeout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchTimeout(Duration limit) {
        super(Sentences.say(
                "The search was given up after {0} ms; a narrower one (fewer words, one field, no EXPANSION[None]) answers sooner.",
                limit.toMillis()));
    }
}
