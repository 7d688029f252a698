package org.eligo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stand in Java code itself, where those of the language's file should stand: text in quotation marks with two words or more,
 * one of them in small letters. What nobody reads on a page is left out: what is thrown or logged, patterns, tags, and the
 * descriptions of routes in documents.
 */
final class JavaWords {

    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/|'(?:[^'\\\\]|\\\\.)*'",
            Pattern.DOTALL);

    private static final Pattern NOT_ON_PAGES = Pattern.compile(
            "\\w+(?:Exception|Error)\\(|\\bthrow |\\bLOG\\.log\\(|new Route\\(|Pattern\\s*\\.compile\\(");

    private static final Pattern TAG = Pattern.compile("<[^>]*>?");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} +\\p{L}{2,}");
    private static final Pattern SMALL = Pattern.compile("\\b\\p{L}?\\p{Ll}{2,}");

    /** Stands in the code where a text was, its number between these. */
    private static final char OPEN = '\u0001';

    private static final char CLOSE = '\u0002';
    private static final Pattern PLACE = Pattern.compile(OPEN + "(\\d+)" + CLOSE);

    /** A word that is looked for in records, a status as the registry names it, and classes of what is drawn. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "covered by",
            "active, not recruiting",
            "draw-line draw-swap",
            "draw-mark draw-open",
            "draw-number draw-number-open");

    private JavaWords() {}

    /** The texts for people that a source file holds. */
    static List<String> of(String source) {
        List<String> texts = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (String statement : withoutTexts(source, texts).split("[;{}]", -1)) {
            if (!NOT_ON_PAGES.matcher(statement).find()) {
                PLACE.matcher(statement)
                        .results()
                        .map(place -> texts.get(Integer.parseInt(place.group(1))))
                        .filter(JavaWords::isForPeople)
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** The code, with neither comments nor texts, which are put into the list. */
    private static String withoutTexts(String source, List<String> texts) {
        StringBuilder code = new StringBuilder();
        Matcher token = TOKEN.matcher(source);
        int from = 0;
        while (token.find()) {
            code.append(source, from, token.start());
            if (token.group().startsWith("\"")) {
                code.append(OPEN).append(texts.size()).append(CLOSE);
                texts.add(token.group());
            }
            from = token.end();
        }
        return code.append(source.substring(from)).toString();
    }

    private static boolean isForPeople(String text) {
        String shown = TAG.matcher(text).replaceAll(" ");
        return WORDS.matcher(shown).find()
                && SMALL.matcher(shown).find()
                && !shown.contains("AREA[")
                && !NOT_SHOWN.contains(text.substring(1, text.length() - 1));
    }
}
