package org.eligo.portal.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of axe-core: put into every page of a context, and asked of a page in as many of its states as one likes. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Once the page is drawn in its present size. */
    private static final String RUN = """
            ([tags, rules]) => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))
                .then(() => axe.run(document, {runOnly: tags, rules: rules, resultTypes: ['violations'], selectors: false}))
                .then(found => found.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes[0].html))""";

    /** Two thirds of the time that all rules take. */
    private static final Map<String, Object> NOT_CONTRAST = Map.of("color-contrast", Map.of("enabled", false));

    private Axe() {}

    /** All pages that this context opens from now on know the rules. */
    static void putInto(BrowserContext context) {
        context.addInitScript(source());
    }

    /** What the rules have against the page as it is now, one sentence for each rule. */
    static List<String> violations(Page page) {
        return run(page, Map.of());
    }

    /** As {@link #violations}, but for the contrast of colours. */
    static List<String> violationsWithoutContrast(Page page) {
        return run(page, NOT_CONTRAST);
    }

    private static List<String> run(Page page, Map<String, Object> rules) {
        return ((List<?>) page.evaluate(RUN, List.of(TAGS, rules)))
                .stream().map(String::valueOf).toList();
    }

    private static String source() {
        try (InputStream source = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
