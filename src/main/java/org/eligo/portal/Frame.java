package org.eligo.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eligo.language.InterfaceLanguage;
import org.eligo.language.Texts;
import org.eligo.portal.address.AskedAddress;

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
        return Texts.now();
    }

    /** The language of the page, which is that of its records too if it is English. */
    public InterfaceLanguage language() {
        return InterfaceLanguage.now();
    }

    /** All languages but that of the page. */
    public List<InterfaceLanguage> otherLanguages() {
        return Arrays.stream(InterfaceLanguage.values())
                .filter(language -> language != language())
                .toList();
    }

    /** Where the page asked for is in that language. */
    public String asked(InterfaceLanguage language) {
        return AskedAddress.now().in(language);
    }

    /** The one address of what is shown, in that language. */
    public Optional<String> canonical(InterfaceLanguage language) {
        return canonical.map(address -> {
            int path = address.startsWith("/") ? 0 : address.indexOf('/', address.indexOf("//") + 2);
            return address.substring(0, path)
                    + language.address(InterfaceLanguage.withoutPrefix(address.substring(path)));
        });
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
