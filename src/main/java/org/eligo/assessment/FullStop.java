package org.eligo.assessment;

import java.util.regex.Pattern;

/** The end of a sentence whose last words come from a record, which may end with a full stop of their own. */
public final class FullStop {

    /** Between them the sign that ends English text may stand. */
    private static final Pattern TWO = Pattern.compile("\\.(\u2069?)\\.$");

    private FullStop() {}

    /** The sentence, with one full stop where it had two. */
    public static String once(String sentence) {
        return TWO.matcher(sentence).replaceFirst(".$1");
    }
}
