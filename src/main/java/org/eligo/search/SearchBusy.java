package org.eligo.search;

import java.time.Duration;
import org.eligo.language.Texts;

/** A search found no place among those that are answered at the same time, although it waited. */
public final class SearchBusy extends RuntimeException {

    /** When it makes sense to ask again where nobody knows better. */
    public static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final long serialVersionUID = 1L;

    private final transient Duration retryAfter;

    /** @param waited how long */
    SearchBusy(int places, Duration waited) {
        super(Texts.now().say("refused.as-many-searches-as-can-be", places, waited.toMillis()), null, false, false);
        this.retryAfter = waited.compareTo(RETRY_AFTER) > 0 ? waited : RETRY_AFTER;
    }

    /** When it makes sense to ask again. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
