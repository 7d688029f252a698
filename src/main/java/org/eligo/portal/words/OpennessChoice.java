package org.eligo.portal.words;

import org.eligo.language.Texts;

/**
 * A choice of levels that forms offer.
 *
 * @param levels as in addresses, commas between them
 * @param key of its words
 */
public record OpennessChoice(String levels, String key) {

    public String words() {
        return Texts.now().say(key);
    }
}
