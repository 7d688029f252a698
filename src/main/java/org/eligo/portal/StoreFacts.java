package org.eligo.portal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.eligo.language.Texts;
import org.eligo.portal.words.DateWords;
import org.eligo.search.StoreState;

/**
 * What is loaded, as the foot of every page says it.
 *
 * @param studies how many
 * @param source where the records came from: names of files, without folders
 * @param dataDate the day of the newest data, yyyy-MM-dd
 */
public record StoreFacts(long studies, Optional<String> source, Optional<String> dataDate) {

    private static final Pattern FOLDERS = Pattern.compile("[^\\s,]*[/\\\\]");

    static StoreFacts of(StoreState state) {
        return new StoreFacts(
                state.studies(),
                Optional.ofNullable(state.notes().get("source")).map(StoreFacts::withoutFolders),
                Optional.ofNullable(state.notes().get("dataDate")));
    }

    /** Where files lie on the server is nobody's business. */
    private static String withoutFolders(String source) {
        return FOLDERS.matcher(source).replaceAll("");
    }

    /** One sentence. */
    public String sentence() {
        Texts texts = Texts.now();
        return texts.count("loaded", studies)
                + source.map(s -> ", " + texts.say("foot.loaded.from", s)).orElse("")
                + dataDate.map(d -> ", " + texts.say("foot.loaded.date", DateWords.of(d)))
                        .orElse("") + ".";
    }
}
