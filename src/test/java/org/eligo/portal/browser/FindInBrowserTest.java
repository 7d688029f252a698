package org.eligo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eligo.portal.FictionalTrials;
import org.eligo.portal.ServedPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tasks of somebody who looks for a trial, on a telephone's screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FindInBrowserTest {

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
        portal = ServedPortal.of(FictionalTrials.all());
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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_nearest_recruiting_lupus_trial_to_lyon_that_takes_a_person_of_70_is_found(boolean script) {
        try (BrowserContext context = context(script)) {
            Page page = open(context, "/");
            page.locator("#q").fill("lupus Lyon");
            page.locator("#q").press("Enter");
            assertThat(page.locator(".understood")).containsText("place Lyon");
            page.locator(".filters > summary").click();
            page.locator(".filters #age").fill("70");
            page.locator(".filters button[type=submit]").click();
            assertThat(page.locator(".card").first()).containsText("Made-up trial 1 in Lupus");
            assertThat(page.locator(".card .nearest-site").first()).containsText("Nearest open site: in the same city");
            assertThat(page.locator(".card", new Page.LocatorOptions().setHasText("Made-up trial 2")))
                    .hasCount(0);
        }
    }

    @Test
    void suggestions_are_chosen_by_the_keyboard_and_announced() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "/");
            Locator box = page.locator("#q");
            assertThat(box).hasAttribute("role", "combobox");
            assertThat(box).hasAttribute("aria-expanded", "false");
            box.pressSequentially("lup");
            assertThat(page.locator("[role=listbox] [role=option]")).hasCount(1);
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(page.locator(".combobox [role=status]").first()).containsText("1 suggestion");
            box.press("ArrowDown");
            assertThat(page.locator("[role=option]").first()).hasAttribute("aria-selected", "true");
            assertThat(box).hasAttribute("aria-activedescendant", "suggestions-1-0");
            box.press("Enter");
            assertThat(box).hasValue("Lupus");
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(page).hasURL(address() + "/");
        }
    }

    @Test
    void a_trial_is_saved_in_the_browser_and_listed() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "/search?cond=melanoma");
            page.getByText("Save this trial").click();
            assertThat(page.locator("[data-save] button")).containsText("Saved: remove");
            var unused = page.navigate(address() + "/saved");
            assertThat(page.locator(".card h3")).containsText("Made-up trial 10");
            assertThat(page).hasURL(address() + "/saved?ids=NCT99000010");
        }
    }

    @Test
    void a_trial_is_saved_on_its_own_page_too() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "/study/NCT99000010");
            page.getByText("Save this trial").click();
            assertThat(page.locator("[data-save] button")).containsText("Saved: remove");
            assertThat(page.locator("[data-saved-count]")).containsText("(1)");
        }
    }

    @Test
    void an_expression_is_judged_while_it_is_typed() {
        try (BrowserContext context = context(true)) {
            Page page = open(context, "/advanced");
            Locator box = page.locator("#advanced");
            box.fill("AREA[NoSuchField]x");
            assertThat(page.locator("#advanced-said")).containsText("NoSuchField");
            assertThat(box).hasAttribute("aria-invalid", "true");
            box.fill("AREA[Condition]lupus");
            assertThat(page.locator("#advanced-said")).containsText("9 studies");
            assertThat(box).not().hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    void the_position_is_asked_for_only_on_a_click_and_rounded() {
        try (BrowserContext context = Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setGeolocation(45.764043, 4.835659)
                        .setPermissions(List.of("geolocation")))) {
            Page page = open(context, "/advanced");
            assertThat(page.locator("#near")).hasValue("");
            page.getByText("Use my position").click();
            assertThat(page.locator("#near")).hasValue("45.76, 4.84");
        }
    }

    private BrowserContext context(boolean script) {
        return Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setJavaScriptEnabled(script));
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        var unused = page.navigate(address() + path);
        return page;
    }

    private String address() {
        return Objects.requireNonNull(portal).address();
    }
}
