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
import org.eligo.demo.DemoStudies;
import org.eligo.portal.ServedPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The map: drawn without script, moving with it, and the list that says the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MapInBrowserTest {

    private static final String MAP = "/locations/united-states?view=map";

    private final Optional<Path> chromium = Chromium.find();

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
        new DemoStudies().studies(60).forEach(json -> records.add(new String(json, StandardCharsets.UTF_8)));
        portal = ServedPortal.of(records);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(Chromium.ARGUMENTS));
    }

    @BeforeEach
    void needsChromium() {
        assumeTrue(chromium.isPresent(), Chromium.MISSING);
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

    @Test
    void without_script_the_map_is_drawn_and_the_list_says_the_same() {
        try (BrowserContext context = context(390, ColorScheme.LIGHT, false)) {
            Page page = open(context);
            assertThat(page.locator(".map svg circle").count()).isPositive();
            assertThat(page.locator(".map button").count()).isZero();
            assertThat(drawn(page)).isEqualTo(listed(page));
        }
    }

    @Test
    void the_map_moves_only_when_it_is_asked_to_and_asks_nobody_else() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(scheme == ColorScheme.LIGHT ? 1280 : 390, scheme, true)) {
                List<String> requests = new ArrayList<>();
                List<String> messages = new ArrayList<>();
                context.onRequest(request -> requests.add(request.url()));
                context.onConsoleMessage(message -> messages.add(message.text()));
                Page page = open(context);
                assertThat(requests).noneMatch(url -> url.contains("leaflet"));

                moved(page);

                assertThat(requests).anyMatch(url -> url.contains("leaflet"));
                assertThat(requests).allMatch(url -> url.startsWith(address()));
                assertThat(messages).isEmpty();
                assertThat(page.locator(".moving").innerText()).contains("Made with Natural Earth");
                assertThat(new AxeBuilder(page)
                                .analyze().getViolations().stream()
                                        .map(v -> v.getId() + " "
                                                + v.getNodes().getFirst().getHtml()))
                        .isEmpty();
            }
        }
    }

    @Test
    void the_moving_map_is_used_by_keyboard() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
            Page page = open(context);
            moved(page);
            assertThat(page.evaluate("document.activeElement.classList.contains('moving')"))
                    .isEqualTo(true);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.classList.contains('mappin')"))
                    .isEqualTo(true);
            assertThat(String.valueOf(page.evaluate("document.activeElement.getAttribute('aria-label')")))
                    .matches(".*: \\d+ sites?");
            page.keyboard().press("Enter");
            page.locator(".leaflet-popup-content li").first().waitFor();
            assertThat(page.locator(".leaflet-popup-content").innerText()).contains("site");
        }
    }

    private static long listed(Page page) {
        return page.locator(".maplist li").all().stream()
                .mapToLong(item -> Long.parseLong(item.getAttribute("data-number")))
                .sum();
    }

    private static long drawn(Page page) {
        return page.locator(".map svg title").allTextContents().stream()
                .mapToLong(title -> Long.parseLong(
                        title.replaceAll(".*: ([\\d,]+) sites?$", "$1").replace(",", "")))
                .sum();
    }

    private static void moved(Page page) {
        page.getByText("Move and zoom the map").click();
        page.locator(".mappin").first().waitFor();
    }

    private BrowserContext context(int width, ColorScheme scheme, boolean script) {
        return Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 844)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(script));
    }

    private Page open(BrowserContext context) {
        Page page = context.newPage();
        var unused = page.navigate(address() + MAP);
        return page;
    }

    private String address() {
        return Objects.requireNonNull(portal).address();
    }
}
