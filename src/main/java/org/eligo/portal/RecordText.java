package org.eligo.portal;

import gg.jte.Content;
import java.util.Set;
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

    private RecordText() {}

    /** The text as HTML blocks. */
    public static Content blocks(String markdown) {
        String html = html(markdown);
        return output -> output.writeContent(html);
    }

    static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
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
