package org.eligo.portal;

import java.util.Optional;
import org.eligo.search.StoreState;

/**
 * What is loaded, as the foot of every page says it.
 *
 * @param studies how many
 * @param source where the records came from
 * @param dataDate the day of the newest data, yyyy-MM-dd
 */
public record StoreFacts(long studies, Optional<String> source, Optional<String> dataDate) {

    private static final int DATE_LENGTH = 10;

    static StoreFacts of(StoreState state) {
        return new StoreFacts(
                state.studies(),
                Optional.ofNullable(state.notes().get("source")),
                Optional.ofNullable(state.notes().get("dataTimestamp"))
                        .filter(t -> t.length() >= DATE_LENGTH)
                        .map(t -> t.substring(0, DATE_LENGTH)));
    }

    /** One sentence. */
    public String sentence() {
        return CountWords.of(studies, "study is", "studies are") + " loaded here"
                + source.map(s -> ", from " + s).orElse("")
                + dataDate.map(d -> ", as of " + DateWords.of(d)).orElse("") + ".";
    }
}
