package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader gets from a page of results. */
final class SearchText {

    private static final Pattern STUDY = Pattern.compile("<(?:h3|th scope=\"row\")><a href=\"/study/(NCT\\d{8})");
    private static final Pattern HEADING = Pattern.compile("<h1>(?:([0-9,]+) stud(?:y|ies)|No studies) found</h1>");

    private SearchText() {}

    /** All of it on one line. */
    static String of(String page) {
        return page.replaceAll("(?s)<head>.*?</head>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }

    /** The numbers of the studies on the page, in their order. */
    static List<String> studies(String page) {
        return STUDY.matcher(page)
                .results()
                .map((MatchResult study) -> study.group(1))
                .toList();
    }

    /** How many studies the heading says were found. */
    static long found(String page) {
        Matcher heading = HEADING.matcher(page);
        assertThat(heading.find()).isTrue();
        String number = heading.group(1);
        return number == null ? 0 : Long.parseLong(number.replace(",", ""));
    }
}
