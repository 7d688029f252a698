package org.eligo.portal.form;

import java.util.regex.Pattern;

/** What people type, or a record names, as text of the query language that stands for just these words. */
public final class QueryWords {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}' /.+-]+");
    private static final Pattern PHRASE = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)+\"");
    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{2,}\\b");

    private QueryWords() {}

    /** As it is where nothing in it has a meaning of its own, else quoted. */
    public static String of(String text) {
        return PLAIN.matcher(text).matches() && !CAPITALS.matcher(text).find() ? text : quoted(text);
    }

    /** Such text as people read it: without the quotation marks around a whole phrase. */
    public static String shown(String words) {
        boolean phrase = PHRASE.matcher(words).matches();
        return phrase
                ? words.substring(1, words.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : words;
    }

    /** As one phrase. */
    public static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
