package org.eligo.portal;

import java.util.Optional;
import org.eligo.portal.words.Texts;

/**
 * What stands around every page.
 *
 * @param title of the window, unique to the page
 * @param description for lists of search engines
 * @param canonical the one address of what is shown, where there are several
 * @param indexed whether search engines may list it
 */
public record Frame(
        String title,
        String description,
        Optional<String> canonical,
        boolean indexed,
        String stylesheet,
        String script,
        String icon,
        StoreFacts facts) {

    /** The words of the interface. */
    public Texts texts() {
        return Texts.english();
    }

    /** As {@link Texts#say}. */
    public String say(String key, Object... values) {
        return texts().say(key, values);
    }

    /** As {@link Texts#count}. */
    public String count(String thing, long number) {
        return texts().count(thing, number);
    }
}
