package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.demo.DemoStudies;
import org.eligo.portal.Portal;
import org.eligo.portal.Route;
import org.eligo.portal.ServedPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type of page, by the table of routes, in a real browser: for people who see, hear or move little, with a telephone or a large
 * screen, by day and by night, with script and without.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryoneTest {

    private static final int STUDIES = 60;

    /** Kilobytes of a page with all it needs, as they travel. */
    private static final int MAX_BYTES = 150_000;

    private static final List<String> AXE_TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Routes that answer something else than a page. */
    private static final List<String> NO_PAGES = List.of("/robots.txt", "/assets/{file}", "/suggest", "/check");

    /** Addresses of pages of each route; a route that needs none is its own. */
    private static final Map<String, List<String>> EXAMPLES = Map.of(
            "/search",
                    List.of(
                            "/search",
                            "/search?cond=cancer&status=RECRUITING&country=United+States",
                            "/search?cond=zzyzx&status=RECRUITING",
                            "/search?cond=(warm+OR"),
            "/study/{nctId}",
                    List.of(
                            "/study/NCT99000001",
                            "/study/NCT99000002?cond=cancer",
                            "/study/NCT99000003",
                            "/study/NCT99000006",
                            "/study/NCT98765432"),
            "/study/{nctId}/{slug}", List.of("/study/NCT99000005/x"),
            "/locations", List.of("/locations", "/locations?country=United+States"));

    /** How somebody looks at pages. */
    private record Way(String name, int width, ColorScheme scheme, boolean script) {}

    private static final List<Way> WAYS = List.of(
            new Way("telephone, light, without script", 390, ColorScheme.LIGHT, false),
            new Way("telephone, dark", 390, ColorScheme.DARK, true),
            new Way("tablet, dark, without script", 820, ColorScheme.DARK, false),
            new Way("desktop, light", 1280, ColorScheme.LIGHT, true));

    private final Optional<Path> chromium = Chromium.find();
    private final List<Page> open = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable ServedPortal portal;

    @BeforeAll
    void start() {
        if (chromium.isEmpty()) {
            System.err.println(Chromium.MISSING);
            return;
        }
        List<String> records = new ArrayList<>();
        new DemoStudies().studies(STUDIES).forEach(json -> records.add(new String(json, StandardCharsets.UTF_8)));
        portal = ServedPortal.of(records);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(Chromium.ARGUMENTS));
        for (Way way : WAYS) {
            open.add(newPage(way));
        }
    }

    @BeforeEach
    void needsChromium() {
        assumeTrue(chromium.isPresent(), Chromium.MISSING);
        elsewhere.clear();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
        if (portal != null) {
            portal.close();
        }
    }

    static Stream<String> pages() {
        return Stream.concat(
                        Portal.routes().stream()
                                .map(Route::path)
                                .filter(path -> !NO_PAGES.contains(path))
                                .flatMap(path -> EXAMPLES.getOrDefault(path, List.of(path)).stream()),
                        Stream.of("/no-such-page"))
                .distinct();
    }

    @Test
    void every_route_with_a_part_to_fill_in_has_an_example() {
        assertThat(pages()).noneMatch(path -> path.contains("{"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_however_one_looks_at_it(String path) {
        List<String> violations = new ArrayList<>();
        for (int i = 0; i < WAYS.size(); i++) {
            Page page = open.get(i);
            var unused = page.navigate(address() + path);
            String way = WAYS.get(i).name();
            new AxeBuilder(page)
                    .withTags(AXE_TAGS)
                    .analyze()
                    .getViolations()
                    .forEach(v -> violations.add(way + ": " + v.getId() + ": " + v.getHelp() + " "
                            + v.getNodes().getFirst().getHtml()));
        }
        assertThat(violations).isEmpty();
        assertThat(elsewhere).as("requests to other hosts").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headings_and_landmarks_are_in_order_and_nothing_scrolls_sideways(String path) {
        Page page = open.getFirst();
        var unused = page.navigate(address() + path);
        assertThat(page.locator("h1").count()).as("main headings").isEqualTo(1);
        assertThat(page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])"
                        + ".filter((level, i, all) => i > 0 && level > all[i - 1] + 1).length"))
                .as("skipped levels of headings")
                .isEqualTo(0);
        assertThat(page.locator("body > header, body > main, body > footer").count())
                .as("head, main part, foot")
                .isEqualTo(3);
        assertThat(page.locator("nav:not([aria-label]):not([aria-labelledby])").count())
                .as("navigation without a name")
                .isEqualTo(0);
        assertThat(page.locator("html").getAttribute("lang")).isNotEmpty();
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        for (int width : List.of(320, 640)) {
            page.setViewportSize(width, 844);
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                    .as("width at " + width + " pixels")
                    .isLessThanOrEqualTo(width);
        }
        page.setViewportSize(WAYS.getFirst().width(), 844);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_weighs_little(String path) {
        try (BrowserContext fresh = Objects.requireNonNull(browser).newContext()) {
            Page page = fresh.newPage();
            List<Integer> sizes = new ArrayList<>();
            page.onRequestFinished(request -> sizes.add(request.sizes().responseBodySize));
            var unused = page.navigate(address() + path);
            assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isBetween(1, MAX_BYTES);
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void by_keyboard_one_reaches_everything_in_order_and_sees_where_one_is(String path) {
        Page page = open.getFirst();
        var unused = page.navigate(address() + path);
        page.keyboard().press("Tab");
        assertThat(focused(page, "e.className")).isEqualTo("skip");
        assertThat(focused(page, "String(e.getBoundingClientRect().left >= 0)")).isEqualTo("true");
        page.evaluate("window.order = [...document.querySelectorAll('*')]");
        int last = -1;
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (focused(page, "e.tagName").equals("BODY")) {
                break;
            }
            int at = Integer.parseInt(focused(page, "String(window.order.indexOf(e))"));
            assertThat(at).as("the order of focus").isGreaterThan(last);
            last = at;
            assertThat(focused(
                            page,
                            "(s => String(s.outlineStyle !== 'none' || s.boxShadow !== 'none'))(getComputedStyle(e))"))
                    .as("the focus is seen on " + focused(page, "e.outerHTML.slice(0, 120)"))
                    .isEqualTo("true");
        }
        assertThat(last).isGreaterThan(0);
    }

    static Stream<String> walks() {
        return Stream.of("/", "/search?cond=cancer", "/study/NCT99000001", "/glossary");
    }

    @Test
    void the_skip_link_leads_to_the_main_part_and_a_search_goes_off_with_the_enter_key() {
        Page page = open.getFirst();
        var unused = page.navigate(address() + "/");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#main");
        page.keyboard().press("Tab");
        assertThat(focused(page, "String(document.querySelector('main').contains(e))"))
                .isEqualTo("true");
        page.locator("main form input[type=text], main form input[type=search]")
                .first()
                .focus();
        page.keyboard().type("cancer");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/search"));
        assertThat(page.url()).contains("cancer");
    }

    @Test
    void the_menu_opens_by_keyboard() {
        Page page = open.getFirst();
        var unused = page.navigate(address() + "/");
        page.locator(".menu summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".menu nav a").first().isVisible()).isTrue();
    }

    @Test
    void a_word_is_explained_by_keyboard_without_script() {
        Page page = open.getFirst();
        assertThat(WAYS.getFirst().script()).isFalse();
        String path = Stream.of("/study/NCT99000001", "/study/NCT99000002", "/study/NCT99000003")
                .filter(p -> {
                    var unused = page.navigate(address() + p);
                    return page.locator("button.term").count() > 0;
                })
                .findFirst()
                .orElseThrow();
        assertThat(path).isNotEmpty();
        assertThat(page.locator(".meaning").first().isVisible()).isFalse();
        page.locator("button.term").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".meaning:popover-open").count()).isEqualTo(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".meaning:popover-open").count()).isEqualTo(0);
    }

    private Page newPage(Way way) {
        Page page = Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(way.width(), 844)
                        .setColorScheme(way.scheme())
                        .setJavaScriptEnabled(way.script()))
                .newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(address())) {
                elsewhere.add(request.url());
            }
        });
        return page;
    }

    /** A text about the element that has the focus. */
    private static String focused(Page page, String expression) {
        return String.valueOf(page.evaluate("(e => " + expression + ")(document.activeElement)"));
    }

    private String address() {
        return Objects.requireNonNull(portal).address();
    }
}
