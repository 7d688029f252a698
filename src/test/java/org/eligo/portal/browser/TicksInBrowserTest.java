package org.eligo.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ticking studies among results, to compare them. */
final class TicksInBrowserTest {

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.over(() -> IntStream.rangeClosed(1, 45)
            .mapToObj(i -> "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT990001" + (10 + i)
                    + "\",\"briefTitle\":\"Made up trial " + i
                    + "\"},\"conditionsModule\":{\"conditions\":[\"Cold\"]}}}")
            .toList());

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void once_a_study_is_ticked_the_button_to_compare_is_in_sight_with_the_count(int width) {
        try (BrowserContext context = PORTAL.context(width, ColorScheme.LIGHT, true)) {
            Axe.putInto(context);
            Page page = PORTAL.open(context, "/search?cond=cold");
            boxes(page).nth(0).check();
            Locator bar = page.locator("p.compare").last();
            assertThat(bar).isInViewport();
            assertThat(bar).containsText("1 study is ticked.");
            boxes(page).nth(1).check();
            assertThat(bar).containsText("2 studies are ticked.");
            assertThat(Axe.violations(page)).isEmpty();
        }
    }

    @Test
    void what_is_ticked_is_compared_from_the_next_page_too() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, true)) {
            Page page = PORTAL.open(context, "/search?cond=cold");
            String first = boxes(page).nth(0).inputValue();
            boxes(page).nth(0).check();
            page.locator("a[rel=next]").click();
            assertThat(page.locator("p.compare").last()).containsText("1 study is ticked.");
            String second = boxes(page).nth(0).inputValue();
            boxes(page).nth(0).check();
            page.locator("p.compare button").last().click();
            assertThat(page).hasURL(PORTAL.address() + "/compare?ids=" + first + "&ids=" + second);
        }
    }

    @Test
    void what_is_unticked_again_is_forgotten() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, true)) {
            Page page = PORTAL.open(context, "/search?cond=cold");
            boxes(page).nth(0).check();
            boxes(page).nth(0).uncheck();
            assertThat(page).hasURL(PORTAL.address() + "/search?cond=cold");
            page.locator("a[rel=next]").click();
            assertThat(page).hasURL(PORTAL.address() + "/search?cond=cold&page=2");
        }
    }

    @Test
    void without_script_a_button_goes_to_the_next_page_with_the_ticks() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, "/search?cond=cold");
            String first = boxes(page).nth(0).inputValue();
            boxes(page).nth(0).check();
            page.getByText("Next page, with what is ticked kept").click();
            assertThat(page.url()).contains("page=2").contains("ids=" + first).contains("cond=cold");
            assertThat(page.locator("p.compare").last()).containsText("1 study is ticked.");
        }
    }

    private static Locator boxes(Page page) {
        return page.locator("[data-compare] input[type=checkbox]");
    }
}
