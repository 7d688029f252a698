package org.eligo.portal.find;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.language.InterfaceLanguage;
import org.eligo.portal.place.Radius;

/** How far somebody would travel: "within 50 miles of Boston", "Lyon, 30 km", "the nearest". */
final class Distances {

    private static final int READ = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** A number behind "type" counts kinds, and "MI" in capitals is a heart attack. */
    private static final String NUMBER = "(?<!\\b(?:type|tipo)\\s)\\b(?<number>[0-9]{1,5}(?:\\.[0-9]{1,3})?)[\\s-]*";

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?<lead>\\bno\\s+(?:more|farther|further)\\s+(?:away\\s+)?than|\\bat\\s+most|\\bup\\s+to"
                    + "|\\bmax(?:imum|\\.)?(?:\\s+of)?|\\b(?:less|closer|nearer)\\s+than|\\b(?:with)?in(?:\\s+an?)?(?:\\s+radius\\s+of)?"
                    + "|\\bunder)\\s+)?(?:(?:about|around|roughly|approximately)\\s+)?" + NUMBER
                    + "(?<unit>km|kms|kilomet(?:er|re)s?|(?-i:mi)|miles?)\\b(?:[\\s-]+(?:radius|distance))?(?:\\s+or\\s+less)?(?:\\s+away)?"
                    + "(?<join>\\s+(?:of|from|around|to|near)\\b(?=\\s+\\S))?",
            READ);

    /** "Mi" is "my" there. */
    private static final Pattern SPANISH = Pattern.compile(
            "(?:(?<lead>\\b(?:a\\s+)?(?:menos\\s+de|no\\s+más\\s+de|un\\s+máximo\\s+de|(?:como\\s+)?máximo|hasta|unos|(?:en\\s+)?un\\s+radio\\s+de)"
                    + "|\\ba)\\s+)?" + NUMBER
                    + "(?<unit>km|kms|kil[oó]metros?|millas?|miles?)\\b(?:\\s+(?:como\\s+máximo|a\\s+la\\s+redonda))?"
                    + "(?<join>\\s+(?:de|del|desde|alrededor\\s+de)\\b(?=\\s+\\S))?",
            READ);

    private static final Pattern NEAREST = Pattern.compile("\\b(?:the\\s+)?(?:nearest|closest)\\b", READ);
    private static final Pattern TO = Pattern.compile("\\bto\\b(?=\\s+\\S)(?!.*\\bto\\b)", READ);
    private static final Pattern MAS_CERCANO = Pattern.compile(
            "\\b(?:el\\s+|la\\s+|los\\s+|las\\s+)?más\\s+(?:cercan[oa]s?|próxim[oa]s?)\\b(?:\\s+(?:a|de)\\b)?", READ);

    private static final String NEAR = " near ";
    private static final Pattern ENDS = Pattern.compile("^[\\s,;]+|[\\s,;]+$");

    /**
     * What was heard.
     *
     * @param radius empty where no distance was said
     * @param unmistakable whether it must be a distance, and no part of a name
     * @param rest the words, with "near" in the place of the distance where a place follows it
     */
    record Heard(Optional<Radius> radius, boolean unmistakable, String rest) {}

    private Distances() {}

    static Heard hear(String typed) {
        Matcher distance = (isSpanish() ? SPANISH : ENGLISH).matcher(typed);
        if (distance.find()) {
            boolean joined = distance.group("join") != null;
            String rest =
                    typed.substring(0, distance.start()) + (joined ? NEAR : " ") + typed.substring(distance.end());
            return new Heard(Optional.of(radius(distance)), joined || distance.group("lead") != null, trimmed(rest));
        }
        String rest = withoutNearest(typed);
        return rest.equals(typed)
                ? new Heard(Optional.empty(), false, typed)
                : new Heard(Optional.of(Radius.any(false)), true, trimmed(rest));
    }

    /** The words are those of somebody who says how far, or that the nearest is sought. */
    static boolean isMeant(String typed) {
        return hear(typed).unmistakable();
    }

    private static String withoutNearest(String typed) {
        if (isSpanish()) {
            return MAS_CERCANO.matcher(typed).replaceAll(NEAR);
        }
        String rest = NEAREST.matcher(typed).replaceAll(" ");
        return rest.equals(typed) ? typed : TO.matcher(rest).replaceAll(NEAR);
    }

    /** A distance too long for a search leaves nothing out. */
    private static Radius radius(MatchResult distance) {
        boolean miles = distance.group("unit").toLowerCase(Locale.ROOT).startsWith("mi");
        return Radius.parse(distance.group("number") + (miles ? "mi" : "km")).orElse(Radius.any(miles));
    }

    private static String trimmed(String text) {
        return ENDS.matcher(text).replaceAll("");
    }

    private static boolean isSpanish() {
        return InterfaceLanguage.now() == InterfaceLanguage.SPANISH;
    }
}
