package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.eligo.portal.PagesOfRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type of page has in common for those who listen, who use keys, who enlarge, and who pay for each byte. */
final class PageStructureTest {

    /** What a page may weigh as it comes over the wire, before somebody asks for the map that moves. */
    private static final int MAX_BYTES = 150_000;

    /** A screen of 1280 pixels, enlarged to 200 % and to 400 %. */
    private static final List<Integer> ENLARGED = List.of(640, 320);

    /** So many stops of a page are walked; the others can only be out of order by an index of their own, which none may have. */
    private static final int MAX_STOPS = 40;

    /** Finds what keys can reach, in the order of the page, and says how much it is. Of choices that exclude each other one is a stop. */
    private static final String STOPS = """
            (() => {
              const chosen = e => document.querySelector('input[type=radio][name="' + e.name + '"]:checked')
                  || document.querySelector('input[type=radio][name="' + e.name + '"]');
              window.stops = [...document.querySelectorAll('a[href], button, summary, select, textarea, input, [tabindex]')]
                  .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && e.checkVisibility({visibilityProperty: true}))
                  .filter(e => e.type !== 'radio' || e === chosen(e));
              return window.stops.length;
            })()""";

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.overDemo(60);

    /** Pages in their states, and one of each route. */
    static Stream<Arguments> pages() {
        Stream<Arguments> states = Arrays.stream(PageType.values()).map(t -> Arguments.of(t.path(), t.status()));
        Set<String> paths = Arrays.stream(PageType.values()).map(PageType::path).collect(Collectors.toSet());
        return Stream.concat(
                states,
                PagesOfRoutes.of(PORTAL.address()).english().stream()
                        .filter(path -> !paths.contains(path))
                        .map(path -> Arguments.of(path, 200)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_type_of_page_is_built_for_everybody(String path, int status) {
        try (BrowserContext context = PORTAL.context(1280, ColorScheme.LIGHT, true)) {
            Page page = context.newPage();
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            Response answer = Objects.requireNonNull(page.navigate(PORTAL.address() + path));
            assertThat(answer.status()).isEqualTo(status);
            SoftAssertions softly = new SoftAssertions();
            headingsFormATree(page, softly);
            landmarksAreThereAndNamed(page, softly);
            keysStopWhereThePageIsRead(page, softly);
            theFirstStopSkipsToTheMainPart(page, softly);
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

    /** In the order in which the page is written, and nowhere else: nothing is left out, nothing drawn forward. */
    private static void keysStopWhereThePageIsRead(Page page, SoftAssertions softly) {
        int stops = Math.min(MAX_STOPS, PortalInBrowser.number(page, STOPS));
        softly.assertThat(stops).as("stops").isGreaterThan(5);
        List<Integer> walked = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            page.keyboard().press("Tab");
            walked.add(PortalInBrowser.number(page, "stops.indexOf(document.activeElement)"));
        }
        softly.assertThat(walked)
                .as("places of the stops on the page")
                .isEqualTo(IntStream.range(0, stops).boxed().toList());
        softly.assertThat(strings(page, "stops.filter(e => e.tabIndex > 0).map(e => e.outerHTML)"))
                .as("stops out of their order")
                .isEmpty();
    }

    private static void theFirstStopSkipsToTheMainPart(Page page, SoftAssertions softly) {
        softly.assertThat(page.evaluate("stops[0].className")).as("first stop").isEqualTo("skip");
        page.evaluate("stops[0].focus()");
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
