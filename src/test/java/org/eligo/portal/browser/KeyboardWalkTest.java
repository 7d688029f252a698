package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the home page to a study without a mouse, seeing at every stop where one is. */
final class KeyboardWalkTest {

    /** A page with more stops before the one that is looked for is no page for keys. */
    private static final int MAX_STOPS = 60;

    /** Something is drawn around what has the focus: an outline, or a shadow. */
    private static final String SEEN = """
            (() => {
              const focused = document.activeElement;
              const style = getComputedStyle(focused);
              const box = focused.getBoundingClientRect();
              const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
              return drawn && box.width > 0 && box.height > 0;
            })()""";

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.overDemo(60);

    @ParameterizedTest(name = "{0} pixels wide, {1}, script {2}")
    @CsvSource({"390, LIGHT, true", "390, DARK, false", "1280, LIGHT, true"})
    void a_study_is_reached_by_keys_alone(int width, ColorScheme scheme, boolean script) {
        try (BrowserContext context = PORTAL.context(width, scheme, script)) {
            Page page = PORTAL.open(context, "/");
            tabTo(page, "#q");
            page.keyboard().type("cancer");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?**");
            assertThat(page.locator("h1").innerText()).contains("found");
            tabTo(page, ".card h3 a");
            String title = page.locator(".card h3 a").first().innerText();
            page.keyboard().press("Enter");
            page.waitForURL("**/study/**");
            assertThat(page.locator("h1").innerText()).isEqualTo(title);
        }
    }

    private static void tabTo(Page page, String wanted) {
        for (int stop = 1; stop <= MAX_STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SEEN))
                    .as(
                            "stop %s on %s is seen: %s",
                            stop, page.url(), page.evaluate("document.activeElement.outerHTML"))
                    .isEqualTo(true);
            if (page.evaluate("w => document.activeElement.matches(w)", wanted).equals(true)) {
                return;
            }
        }
        throw new AssertionError(wanted + " was not reached in " + MAX_STOPS + " stops on " + page.url());
    }
}
