package org.eligo.portal.results;

import java.util.regex.Pattern;
import org.eligo.language.EnglishText;
import org.eligo.portal.words.Words;

/** Words for the registry's names; what is no such name is already in words. */
final class ResultWords {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private ResultWords() {}

    /** @param piece of the schema, whose enumeration knows the name */
    static String label(String piece, String name) {
        return NAME.matcher(name).matches() ? Words.label(piece, name) : EnglishText.translated(name);
    }
}
