package org.eligo.portal.find;

import java.util.regex.Pattern;
import org.eligo.language.InterfaceLanguage;

/** "near me", "in my area": a place that only who writes it knows. */
final class Nearby {

    private static final String HOME =
            "(?:me|us|here|(?:my|our)\\s+(?:home|house|place|town|city|village|area|region))";

    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(?:(?:near|around|close\\s+to|next\\s+to)\\s+" + HOME
            + "|in\\s+(?:my|our)\\s+(?:area|region|town|city|village|neighbou?rhood)|nearby|near\\s*by|close\\s+by|around\\s+here"
            + "|(?:(?:near|close\\s+to)\\s+)?where\\s+(?:i|we)\\s+live)\\b");

    private static final Pattern SPANISH = Pattern.compile(
            "\\b(?:(?:(?:cerca|alrededor)\\s+de|near)\\s+(?:m[ií](?:\\s+(?:casa|ciudad|pueblo|zona))?|aqu[ií]|nosotros)"
                    + "|(?:en|por)\\s+mi\\s+(?:zona|regi[óo]n|ciudad|pueblo|barrio|[áa]rea)|(?:por\\s+)?aqu[ií]\\s+cerca"
                    + "|por\\s+aqu[ií]|donde\\s+viv(?:o|imos))(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Nearby() {}

    static boolean isMeant(String typed) {
        return !without(typed).equals(typed);
    }

    /** The words without those for it. */
    static String without(String typed) {
        String text = ENGLISH.matcher(typed).replaceAll(" ");
        return InterfaceLanguage.now() == InterfaceLanguage.SPANISH
                ? SPANISH.matcher(text).replaceAll(" ")
                : text;
    }
}
