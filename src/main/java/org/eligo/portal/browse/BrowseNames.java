package org.eligo.portal.browse;

import org.eligo.finder.FilterName;
import org.eligo.language.CountryWords;
import org.eligo.language.EnglishText;

/** Names of records as people read them on pages of any language. */
final class BrowseNames {

    private BrowseNames() {}

    /** Countries have names in each language, what is studied has English ones; names of people, organisations and cities are the same everywhere. */
    static String shown(FilterName of, String name) {
        return switch (of) {
            case COUNTRY -> CountryWords.shown(name);
            case CONDITION, INTERVENTION, MESH, FACILITY -> EnglishText.marked(name);
            default -> name;
        };
    }
}
