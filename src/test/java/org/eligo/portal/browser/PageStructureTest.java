package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every type of page has in common for those who listen, who use keys, who enlarge, and who pay for each byte. */
final class PageStructureTest {

    /** What a page may weigh as it comes over the wire, before somebody asks for the map that moves. */
    private static final int MAX_BYTES = 150_000;

    /** A screen of 1280 pixels, enlarged to 200 % and to 400 %. */
    private static final List<Integer> ENLARGED = List.of(640, 320);

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.overDemo(60);

    @ParameterizedTest
    @EnumSource
    void every_type_of_page_is_built_for_everybody(PageType type) {
        try (BrowserContext context = PORTAL.context(1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            Response answer = Objects.requireNonNull(page.navigate(PORTAL.address() + type.path()));
            assertThat(answer.status()).isEqualTo(type.status());
            SoftAssertions softly = new SoftAssertions();
            headingsFormATree(page, softly);
            landmarksAreThereAndNamed(page, softly);
            theFirstTabSkipsToTheMainPart(page, softly);
            softly.assertThat(List.copyOf(requests).stream()
                            .mapToInt(request -> request.sizes().responseBodySize)
                            .sum())
                    .as("bytes over the wire")
                    .isBetween(1, MAX_BYTES);
            nothingScrollsSidewaysEnlarged(page, softly);
            softly.assertAll();
        }
    }

    @Test
    void the_example_of_a_study_with_results_has_some() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, PageType.STUDY_WITH_RESULTS.path());
            assertThat(page.locator("h2#results").count()).isEqualTo(1);
            assertThat(page.locator(".results-table").count()).isPositive();
        }
    }

    @Test
    void words_are_explained_without_script() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, PageType.STUDY.path());
            page.locator("button.term").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".meaning >> visible=true").count()).isEqualTo(1);
            assertThat(page.locator(".meaning >> visible=true").innerText()).contains("Explained by Eligo");
            page.keyboard().press("Escape");
            assertThat(page.locator(".meaning >> visible=true").count()).isZero();
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("term");
        }
    }

    private static void headingsFormATree(Page page, SoftAssertions softly) {
        List<String> headings = strings(
                page, "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => h.tagName[1] + ' ' + h.innerText)");
        softly.assertThat(headings).filteredOn(h -> h.startsWith("1")).as("h1").hasSize(1);
        int level = 0;
        for (String heading : headings) {
            int own = heading.charAt(0) - '0';
            softly.assertThat(own).as("level of “%s”", heading).isLessThanOrEqualTo(level + 1);
            level = own;
        }
    }

    private static void landmarksAreThereAndNamed(Page page, SoftAssertions softly) {
        for (String landmark : List.of("main", "body > header", "body > footer")) {
            softly.assertThat(page.locator(landmark).count()).as(landmark).isEqualTo(1);
        }
        List<String> navigations = strings(
                page,
                "[...document.querySelectorAll('nav')].map(n => n.getAttribute('aria-label')"
                        + " || document.getElementById(n.getAttribute('aria-labelledby'))?.innerText || '')");
        softly.assertThat(navigations)
                .as("names of navigations")
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static void theFirstTabSkipsToTheMainPart(Page page, SoftAssertions softly) {
        page.keyboard().press("Tab");
        softly.assertThat(page.evaluate("document.activeElement.className"))
                .as("first stop")
                .isEqualTo("skip");
        softly.assertThat(PortalInBrowser.number(page, "document.activeElement.getBoundingClientRect().left"))
                .as("place of the skip link")
                .isNotNegative();
        page.keyboard().press("Enter");
        softly.assertThat(page.evaluate("document.activeElement.id"))
                .as("skipped to")
                .isEqualTo("main");
    }

    private static void nothingScrollsSidewaysEnlarged(Page page, SoftAssertions softly) {
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        for (int width : ENLARGED) {
            page.setViewportSize(width, 844);
            softly.assertThat(PortalInBrowser.number(page, "document.documentElement.scrollWidth"))
                    .as("width of the page at %s pixels", width)
                    .isLessThanOrEqualTo(width);
        }
    }

    private static List<String> strings(Page page, String expression) {
        return ((List<?>) page.evaluate(expression))
                .stream().map(String::valueOf).toList();
    }
}
