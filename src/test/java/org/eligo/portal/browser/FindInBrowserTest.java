package org.eligo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.eligo.portal.FictionalTrials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tasks of somebody who looks for a trial, on a telephone's screen. */
final class FindInBrowserTest {

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.over(FictionalTrials::all);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_nearest_recruiting_lupus_trial_to_lyon_that_takes_a_person_of_70_is_found(boolean script) {
        try (BrowserContext context = context(script)) {
            Page page = PORTAL.open(context, "/");
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
            Page page = PORTAL.open(context, "/");
            Locator box = page.locator("#q");
            assertThat(box).hasAttribute("role", "combobox");
            assertThat(box).hasAttribute("aria-expanded", "false");
            box.pressSequentially("lup");
            // The condition, and two cities whose names begin so.
            assertThat(page.locator("[role=listbox] [role=option]")).hasCount(3);
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(page.locator(".combobox [role=status]").first()).containsText("3 suggestions");
            box.press("ArrowDown");
            assertThat(page.locator("[role=option]").first()).hasAttribute("aria-selected", "true");
            assertThat(box).hasAttribute("aria-activedescendant", "suggestions-1-0");
            box.press("Enter");
            assertThat(box).hasValue("Lupus");
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(page).hasURL(PORTAL.address() + "/");
        }
    }

    @Test
    void a_trial_is_saved_in_the_browser_and_listed() {
        try (BrowserContext context = context(true)) {
            Page page = PORTAL.open(context, "/search?cond=melanoma");
            page.getByText("Save this trial").click();
            assertThat(page.locator("[data-save] button")).containsText("Saved: remove");
            var unused = page.navigate(PORTAL.address() + "/saved");
            assertThat(page.locator(".card h3")).containsText("Made-up trial 10");
            assertThat(page).hasURL(PORTAL.address() + "/saved?ids=NCT99000010");
        }
    }

    @Test
    void what_is_taken_off_the_saved_list_leaves_the_page_and_its_address_at_once() {
        try (BrowserContext context = context(true)) {
            Page page = PORTAL.open(context, "/search?cond=melanoma");
            page.evaluate("localStorage.setItem('eligo.saved', JSON.stringify(['NCT99000010', 'NCT99000001']))");
            var unused = page.navigate(PORTAL.address() + "/saved");
            assertThat(page).hasURL(PORTAL.address() + "/saved?ids=NCT99000010,NCT99000001");
            page.locator("[data-save=NCT99000010] button").click();
            assertThat(page.locator("h1")).hasText("1 saved trial");
            assertThat(page.locator("h1")).isFocused();
            assertThat(page.locator("[data-saved-said]")).hasText("NCT99000010 is no longer in your list.");
            assertThat(page.locator(".card")).hasCount(1);
            assertThat(page).hasURL(PORTAL.address() + "/saved?ids=NCT99000001");
            page.locator("[data-save=NCT99000001] button").click();
            assertThat(page).hasURL(PORTAL.address() + "/saved");
        }
    }

    @Test
    void a_full_list_says_so_beside_the_button_that_was_pressed() {
        try (BrowserContext context = context(true)) {
            Page page = PORTAL.open(context, "/search?cond=melanoma");
            page.evaluate(
                    "localStorage.setItem('eligo.saved', JSON.stringify([...Array(100).keys()].map((i) => 'NCT' + (98000000 + i))))");
            page.reload();
            page.getByText("Save this trial").click();
            assertThat(page.locator("[data-save] [role=status]")).hasText("The list is full: it holds 100 trials.");
            assertThat(page.locator("[data-save] [role=status]")).isVisible();
        }
    }

    @Test
    void the_menu_closes_by_escape_and_stays_where_it_was() {
        try (BrowserContext context = context(true)) {
            Page page = PORTAL.open(context, "/");
            page.setViewportSize(390, 800);
            Locator menu = page.locator(".menu > summary");
            double right = menu.boundingBox().x + menu.boundingBox().width;
            menu.click();
            org.assertj.core.api.Assertions.assertThat(menu.boundingBox().x + menu.boundingBox().width)
                    .isGreaterThan(right - 90);
            page.locator(".menu a").first().focus();
            page.keyboard().press("Escape");
            assertThat(page.locator(".menu")).not().hasAttribute("open", "");
            assertThat(menu).isFocused();
        }
    }

    @Test
    void one_tab_leaves_a_box_with_open_suggestions() {
        try (BrowserContext context = context(true)) {
            Page page = PORTAL.open(context, "/");
            page.locator("#q").pressSequentially("lu");
            page.locator("[role=option]").first().waitFor();
            page.keyboard().press("Tab");
            org.assertj.core.api.Assertions.assertThat(page.evaluate("document.activeElement.tagName"))
                    .isEqualTo("INPUT");
        }
    }

    @Test
    void a_trial_is_saved_on_its_own_page_too() {
        try (BrowserContext context = context(true)) {
            Page page = PORTAL.open(context, "/study/NCT99000010");
            page.getByText("Save this trial").click();
            assertThat(page.locator("[data-save] button")).containsText("Saved: remove");
            assertThat(page.locator("[data-saved-count]")).containsText("(1)");
        }
    }

    @Test
    void an_expression_is_judged_while_it_is_typed() {
        try (BrowserContext context = context(true)) {
            Page page = PORTAL.open(context, "/advanced");
            Locator box = page.locator("#advanced");
            box.fill("AREA[NoSuchField]x");
            assertThat(page.locator("#advanced-said")).containsText("NoSuchField");
            assertThat(box).hasAttribute("aria-invalid", "true");
            box.fill("AREA[Condition]lupus");
            assertThat(page.locator("#advanced-said")).containsText("9 studies");
            assertThat(box).not().hasAttribute("aria-invalid", "true");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', This could not be checked now., Suggestions could not be fetched.",
        "/es, Ahora no se pudo comprobar., No se pudieron obtener sugerencias."
    })
    void what_cannot_be_checked_or_suggested_is_said(String prefix, String unchecked, String notFetched) {
        try (BrowserContext context = context(true)) {
            Page page = PORTAL.open(context, prefix + "/advanced");
            page.route("**/check?**", Route::abort);
            page.route("**/suggest?**", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            Locator box = page.locator("#advanced");
            box.fill("AREA[NoSuchField]x");
            assertThat(page.locator("#advanced-said")).containsText(unchecked);
            assertThat(box).not().hasAttribute("aria-invalid", "true");
            page.locator("#cond").pressSequentially("lup");
            assertThat(page.locator(".combobox:has(#cond) [role=status]")).containsText(notFetched);
            page.unroute("**/check?**");
            box.fill("AREA[NoSuchField]y");
            assertThat(page.locator("#advanced-said")).containsText("NoSuchField");
        }
    }

    @Test
    void the_position_is_asked_for_only_on_a_click_and_rounded() {
        try (BrowserContext context = PORTAL.context(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setGeolocation(45.764043, 4.835659)
                .setPermissions(List.of("geolocation")))) {
            Page page = PORTAL.open(context, "/advanced");
            assertThat(page.locator("#near")).hasValue("");
            page.getByText("Use my position").click();
            assertThat(page.locator("#near")).hasValue("45.76, 4.84");
        }
    }

    private static BrowserContext context(boolean script) {
        return PORTAL.context(390, ColorScheme.LIGHT, script);
    }
}
