package org.eligo.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.schema.Schema;

/**
 * Reads {@code filter.synonyms} and {@code postFilter.synonyms}: numbers of synonyms in the registry's own vocabulary. They are published
 * nowhere, so they are checked and left aside: no study is lost for a number that only the registry knows.
 */
final class SynonymIds {

    private static final Pattern ITEM = Pattern.compile("([a-zA-Z]+):\\d+");

    private SynonymIds() {}

    /**
     * What the answer must say about them; none where there are none.
     *
     * @throws Refusal if one cannot be read
     */
    static List<String> notes(Parameters parameters) {
        List<String> notes = new ArrayList<>();
        for (String name : List.of("filter.synonyms", "postFilter.synonyms")) {
            List<String> items = parameters.items(name);
            for (int i = 0; i < items.size(); i++) {
                Matcher item = ITEM.matcher(items.get(i));
                if (!item.matches() || Schema.registry().area(item.group(1)).isEmpty()) {
                    throw Refusal.wrongItem(i + 1, name);
                }
            }
            if (!items.isEmpty()) {
                notes.add(name + " was left aside, since the numbers of synonyms are known to the registry only");
            }
        }
        return notes;
    }
}
