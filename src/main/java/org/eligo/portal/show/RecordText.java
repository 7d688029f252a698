package org.eligo.portal.show;

import gg.jte.Content;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text of records in markdown (schema type {@code markup}) as safe HTML. Such text comes from thousands of strangers and is
 * hostile until it has passed here: HTML in it is shown as the characters it is written with, pictures are left out but for their
 * words, and only links to the web, to mail and to telephones survive.
 *
 * <p>Paragraphs, lists, emphasis, code and links are read; headings, quotes, rules and indented code are not, since in records the
 * signs for them ({@code #}, {@code >}, dashes, blanks) are far more often just signs. Safe for any number of threads.
 */
public final class RecordText {

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of(ListBlock.class)).build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .nodeRendererFactory(WordsOfPictures::new)
            .build();

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "em", "strong", "code", "br", "a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .requireRelsOnLinks("noopener", "nofollow", "ugc")
            .toFactory();

    /** Signs that mean nothing where they stand behind a letter on one line. */
    private static final String HARMLESS = " .,;:()%/-+?'";

    /** What a backslash escapes in markdown. */
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** Not the mark of a list. */
    private static final Pattern NUMBER_FIRST = Pattern.compile("[0-9]+(?: |$)");

    /** Signs that the registry's forms escaped before the markdown was, as a backslash, an ampersand, the sign's name and a semicolon. */
    private static final Pattern ESCAPED_TWICE = Pattern.compile(
            "\\\\?&(?:amp;)*(gte|gt|ge|lte|lt|le|amp|quot|apos|nbsp|#\\d{2,5});", Pattern.CASE_INSENSITIVE);

    private RecordText() {}

    /** Markdown in which such signs are what they stand for, each escaped as markdown has it. */
    static String decoded(String markdown) {
        return decoded(markdown, "\\");
    }

    /** The same for text without markdown. */
    public static String plain(String text) {
        return decoded(text, "");
    }

    private static String decoded(String text, String escape) {
        return text.indexOf('&') < 0
                ? text
                : ESCAPED_TWICE.matcher(text).replaceAll(m -> {
                    String sign = sign(m.group(1).toLowerCase(Locale.ROOT));
                    boolean punctuation = sign.length() == 1 && PUNCTUATION.indexOf(sign.charAt(0)) >= 0;
                    return Matcher.quoteReplacement((punctuation ? escape : "") + sign);
                });
    }

    private static String sign(String name) {
        return switch (name) {
            case "gt" -> ">";
            case "lt" -> "<";
            case "ge", "gte" -> "≥";
            case "le", "lte" -> "≤";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            default -> character(Integer.parseInt(name.substring(1)));
        };
    }

    private static String character(int codePoint) {
        boolean shown = Character.isDefined(codePoint)
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
        return shown ? Character.toString(codePoint) : "\uFFFD";
    }

    /** The text as HTML blocks. */
    public static Content blocks(String markdown) {
        if (isPlain(markdown)) {
            return output -> {
                output.writeContent("<p>");
                output.writeContent(markdown);
                output.writeContent("</p>");
            };
        }
        String html = html(markdown);
        return output -> output.writeContent(html);
    }

    /** Any text, by the libraries. */
    static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(decoded(markdown))));
    }

    /**
     * One line without any sign that could mean something in markdown or in HTML: letters, digits, blanks and harmless punctuation,
     * beginning with a word or a plain number. Most texts of result tables are such, and reading them as markdown would take most of a page's time.
     */
    static boolean isPlain(String text) {
        if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0)) || text.endsWith(" ")) {
            return false;
        }
        if (Character.isDigit(text.charAt(0)) && !NUMBER_FIRST.matcher(text).lookingAt()) {
            return false;
        }
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = blank && c == ' ';
            blank = c == ' ';
            if (twice || !(Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** A picture is its alternative words. */
    private static final class WordsOfPictures implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        WordsOfPictures(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node picture) {
            for (Node child = picture.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
