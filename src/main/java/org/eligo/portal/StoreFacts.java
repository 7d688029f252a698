package org.eligo.portal;

import java.util.Optional;
import org.eligo.language.Texts;
import org.eligo.portal.words.DateWords;
import org.eligo.search.StoreState;

/**
 * What is loaded, as the foot of every page says it.
 *
 * @param studies how many
 * @param newest the day of the newest data by the last load, yyyy-MM-dd
 * @param copied of which days the records are copies, where that is known
 */
public record StoreFacts(long studies, Optional<String> newest, Optional<DataDates.Span> copied) {

    static StoreFacts of(StoreState state, Optional<DataDates.Span> copied) {
        return new StoreFacts(state.studies(), Optional.ofNullable(state.notes().get("dataDate")), copied);
    }

    /** One sentence. */
    public String sentence() {
        Texts texts = Texts.now();
        Optional<String> date = copied.filter(span -> !span.earliest().equals(span.latest()))
                .map(span ->
                        texts.say("foot.loaded.between", DateWords.of(span.earliest()), DateWords.of(span.latest())))
                .or(() -> copied.map(DataDates.Span::latest)
                        .or(() -> newest)
                        .map(day -> texts.say("foot.loaded.date", DateWords.of(day))));
        return texts.count("loaded", studies) + date.map(d -> ", " + d).orElse("") + ".";
    }
}
