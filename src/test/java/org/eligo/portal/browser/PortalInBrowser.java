package org.eligo.portal.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eligo.portal.DemoRecords;
import org.eligo.portal.ServedPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The portal over some records, and one browser that looks at it, for all tests of a class. Without a Chromium the class is skipped. */
final class PortalInBrowser implements BeforeAllCallback, AfterAllCallback {

    /** How high a telephone's screen is. */
    private static final int HEIGHT = 844;

    private final Supplier<List<String>> records;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;
    private @Nullable ServedPortal portal;

    private PortalInBrowser(Supplier<List<String>> records) {
        this.records = records;
    }

    static PortalInBrowser over(Supplier<List<String>> records) {
        return new PortalInBrowser(records);
    }

    /** The first studies of the demo. */
    static PortalInBrowser overDemo(int studies) {
        return new PortalInBrowser(() -> DemoRecords.first(studies));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> chromium = Chromium.find();
        if (chromium.isEmpty()) {
            System.err.println(Chromium.MISSING);
        }
        assumeTrue(chromium.isPresent(), Chromium.MISSING);
        portal = ServedPortal.of(records.get());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(Chromium.ARGUMENTS));
    }

    @Override
    public void afterAll(ExtensionContext context) {
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

    /** Of the home page, without the slash. */
    String address() {
        return Objects.requireNonNull(portal).address();
    }

    BrowserContext context(int width, ColorScheme scheme, boolean script) {
        return context(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script));
    }

    /** Nothing glides in it: a click on what still moves would wait, without script for ever. */
    BrowserContext context(Browser.NewContextOptions options) {
        return Objects.requireNonNull(browser).newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    }

    /** A page that the server could make, be it to say that there is nothing. */
    Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        Response answer = Objects.requireNonNull(page.navigate(address() + path));
        if (answer.status() >= 500) {
            throw new AssertionError(path + " answered " + answer.status());
        }
        return page;
    }

    /** What an expression of script gives, a whole number. */
    static int number(Page page, String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }
}
