package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The map: drawn without script, moving with it, and the list that says the same. */
final class MapInBrowserTest {

    private static final String MAP = "/locations/united-states?view=map";

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.overDemo(60);

    @Test
    void without_script_the_map_is_drawn_and_the_list_says_the_same() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = open(context);
            assertThat(page.locator(".map svg circle").count()).isPositive();
            assertThat(page.locator(".map button").count()).isZero();
            assertThat(drawn(page)).isEqualTo(listed(page));
        }
    }

    @Test
    void the_map_moves_only_when_it_is_asked_to_and_asks_nobody_else() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = PORTAL.context(scheme == ColorScheme.LIGHT ? 1280 : 390, scheme, true)) {
                List<String> requests = new ArrayList<>();
                List<String> messages = new ArrayList<>();
                context.onRequest(request -> requests.add(request.url()));
                context.onConsoleMessage(message -> messages.add(message.text()));
                Page page = open(context);
                assertThat(requests).noneMatch(url -> url.contains("leaflet"));

                moved(page);

                assertThat(requests).anyMatch(url -> url.contains("leaflet"));
                assertThat(requests).allMatch(url -> url.startsWith(PORTAL.address()));
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
    void the_moving_maps_numbers_stand_in_the_middle_and_its_buttons_are_large_enough_for_a_thumb() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, true)) {
            Page page = open(context);
            moved(page);
            BoundingBox pin = page.locator(".mappin:has-text('1')").first().boundingBox();
            BoundingBox number =
                    page.locator(".mappin:has-text('1') span").first().boundingBox();
            assertThat(number.x + number.width / 2).isCloseTo(pin.x + pin.width / 2, within(1.5));
            assertThat(number.y + number.height / 2).isCloseTo(pin.y + pin.height / 2, within(1.5));
            assertThat(page.locator(".leaflet-control-zoom-in").boundingBox().height)
                    .isGreaterThanOrEqualTo(44);
        }
    }

    @Test
    void the_mark_of_the_chosen_place_covers_no_site_of_the_moving_map() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, true)) {
            Page page = PORTAL.open(context, "/search?near=Boston&view=map");
            moved(page);
            assertThat(page.locator(".chosenplace").count()).isEqualTo(1);
            assertThat(new AxeBuilder(page)
                            .analyze().getViolations().stream()
                                    .map(v -> v.getId() + " "
                                            + v.getNodes().getFirst().getHtml()))
                    .isEmpty();
            assertThat(page.locator(".chosenplace").evaluate("mark => getComputedStyle(mark).pointerEvents"))
                    .isEqualTo("none");
        }
    }

    @Test
    void the_moving_map_is_used_by_keyboard() {
        try (BrowserContext context = PORTAL.context(1280, ColorScheme.LIGHT, true)) {
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

    private static Page open(BrowserContext context) {
        return PORTAL.open(context, MAP);
    }
}
