package org.eligo.portal.find;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mends words from which some were cut: the small words and signs that joined those to them go, too. */
final class Seams {

    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern LOOSE = Pattern.compile("(?<!\\S)[,;:.?!¿¡]+(?!\\S)");
    private static final String BETWEEN = "(?:and|with|for|by|from|in|plus|\\+)";
    private static final String ARTICLE = "(?:an?|the|my|our)";
    private static final Pattern SEAM = Pattern.compile("(?i)^(?:(?:" + BETWEEN + "|" + ARTICLE + ")\\s+)+|(?:[\\s,]+"
            + BETWEEN + "(?:\\s+" + ARTICLE + ")?)+$|^" + BETWEEN + "$");

    private Seams() {}

    /** Without the small words at the ends. */
    static String without(List<String> words) {
        return without(String.join(" ", words));
    }

    /** Without the small words at the ends. */
    static String without(String words) {
        return SEAM.matcher(SpanishWords.withoutSeam(words)).replaceAll("").strip();
    }

    /** The text without what was found. */
    static String cut(String text, Matcher found) {
        return clean(text.substring(0, found.start()) + " " + text.substring(found.end()));
    }

    /** Without signs that nothing stands beside any more. */
    static String clean(String text) {
        return GAP.matcher(LOOSE.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }
}
