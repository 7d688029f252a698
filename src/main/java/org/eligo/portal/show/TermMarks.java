package org.eligo.portal.show;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.glossary.Glossary;
import org.eligo.glossary.Mark;
import org.eligo.glossary.Term;

/**
 * Marks the terms of the glossary in the texts of one page, each at its first place in a section. A term is a button that opens its
 * meaning, without script; the meanings stand together at the end of the page, so that the text itself reads as it is written. Inside
 * links and code nothing is marked. One for each page that is written; not for several threads.
 */
public final class TermMarks {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z]+)[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot));");
    private static final Set<String> UNMARKED = Set.of("a", "code");

    private final Set<String> unexplained;
    private final Set<Term> seenInSection = new HashSet<>();
    private final Set<Term> onPage = new LinkedHashSet<>();

    /** Of a page on which every term means what the glossary says. */
    public TermMarks() {
        this(Set.of());
    }

    /** @param unexplained forms that mean something else on this page */
    public TermMarks(Set<String> unexplained) {
        this.unexplained = Set.copyOf(unexplained);
    }

    /** A new section begins: first places are marked again. Empty text, so that templates can say it. */
    public String section() {
        seenInSection.clear();
        return "";
    }

    /** Plain text of a record, escaped, its terms marked. */
    public Content text(String plain) {
        StringBuilder html = new StringBuilder(plain.length() + 64);
        mark(plain, html);
        return output -> output.writeContent(html.toString());
    }

    /** Text of a record in markdown as safe HTML, its terms marked. */
    public Content blocks(String markdown) {
        if (RecordText.isPlain(markdown)) {
            StringBuilder html = new StringBuilder(markdown.length() + 64).append("<p>");
            mark(markdown, html);
            String paragraph = html.append("</p>").toString();
            return output -> output.writeContent(paragraph);
        }
        String marked = inHtml(RecordText.html(markdown));
        return output -> output.writeContent(marked);
    }

    /** The terms that were marked so far, in the order of the page. */
    public List<Term> meanings() {
        return List.copyOf(onPage);
    }

    /** The id of a meaning on the page. */
    public static String id(Term term) {
        return "term-" + term.slug();
    }

    /** Sanitized HTML: in it every sign of a tag that is none is escaped. */
    private String inHtml(String html) {
        StringBuilder out = new StringBuilder(html.length() + 256);
        Matcher tag = TAG.matcher(html);
        int from = 0;
        int unmarked = 0;
        while (tag.find()) {
            between(html.substring(from, tag.start()), unmarked > 0, out);
            out.append(tag.group());
            if (UNMARKED.contains(tag.group(2))) {
                unmarked += tag.group(1).isEmpty() ? 1 : -1;
            }
            from = tag.end();
        }
        between(html.substring(from), unmarked > 0, out);
        return out.toString();
    }

    private void between(String html, boolean unmarked, StringBuilder out) {
        if (unmarked || html.isBlank()) {
            out.append(html);
        } else {
            mark(unescaped(html), out);
        }
    }

    private void mark(String plain, StringBuilder html) {
        int from = 0;
        for (Mark mark : Glossary.english().find(plain)) {
            Term term = mark.term();
            if (isUnexplained(plain.substring(mark.start(), mark.end()))) {
                continue;
            }
            if (seenInSection.add(term)) {
                onPage.add(term);
                html.append(escaped(plain.substring(from, mark.start())));
                html.append("<button type=\"button\" class=\"term\" popovertarget=\"")
                        .append(id(term))
                        .append("\">")
                        .append(escaped(plain.substring(mark.start(), mark.end())))
                        .append("</button>");
                from = mark.end();
            }
        }
        html.append(escaped(plain.substring(from)));
    }

    /** Also as a plural. */
    private boolean isUnexplained(String form) {
        return !unexplained.isEmpty()
                && (unexplained.contains(form)
                        || (form.endsWith("s") && unexplained.contains(form.substring(0, form.length() - 1))));
    }

    private static String escaped(String plain) {
        StringOutput output = new StringOutput(plain.length() + 16);
        Escape.htmlContent(plain, output);
        return output.toString();
    }

    private static String unescaped(String html) {
        return ENTITY.matcher(html)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) != null
                                ? character(Integer.parseInt(m.group(1)))
                                : m.group(2) != null
                                        ? character(Integer.parseInt(m.group(2), 16))
                                        : switch (m.group(3)) {
                                            case "amp" -> "&";
                                            case "lt" -> "<";
                                            case "gt" -> ">";
                                            default -> "\"";
                                        }));
    }

    private static String character(int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : "\uFFFD";
    }
}
