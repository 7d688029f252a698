package org.eligo.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text that a page shows, line by line: every tag ends a line. */
public final class PageText {

    private static final Pattern NOT_SHOWN = Pattern.compile("(?s)<head>.*?</head>|<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    /** A word in a sentence that opens its meaning. */
    private static final Pattern TERM = Pattern.compile("<button[^>]*class=\"term\"[^>]*>([^<]*)</button>");

    /** English words within a Spanish sentence. */
    private static final Pattern ENGLISH = Pattern.compile("<span lang=\"en\" dir=\"auto\">([^<]*)</span>");

    /** Keeps words in a sentence apart from those around them. */
    private static final Pattern APART = Pattern.compile("</?bdi>");

    private static final Pattern NUMBER = Pattern.compile("&#(?:(\\d+)|x([0-9a-fA-F]+));");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private PageText() {}

    public static List<String> lines(String html) {
        String terms = TERM.matcher(NOT_SHOWN.matcher(html).replaceAll("")).replaceAll("$1");
        String joined = ENGLISH.matcher(terms).replaceAll("$1");
        String text = TAG.matcher(APART.matcher(joined).replaceAll("")).replaceAll("\n");
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String clean = BLANKS.matcher(unescaped(line)).replaceAll(" ").strip();
            if (!clean.isEmpty()) {
                lines.add(clean);
            }
        }
        return lines;
    }

    /** The first of the expected lines that the page does not show behind the ones before it; empty text where it shows all. */
    static String firstMissing(String html, List<String> expected) {
        List<String> shown = lines(html);
        int at = 0;
        for (String line : expected) {
            int found = shown.subList(at, shown.size()).indexOf(line);
            if (found < 0) {
                return line;
            }
            at += found + 1;
        }
        return "";
    }

    static String unescaped(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.replaceAll(m -> Matcher.quoteReplacement(Character.toString(
                        m.group(1) != null ? Integer.parseInt(m.group(1)) : Integer.parseInt(m.group(2), 16))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
