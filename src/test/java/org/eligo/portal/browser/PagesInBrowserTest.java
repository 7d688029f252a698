package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in a real browser, over the demo's studies. */
final class PagesInBrowserTest {

    private static final int STUDIES = 120;

    /** Pages in the states they can be in. */
    static final List<String> STATES = List.of(
            "/",
            "/search",
            "/search?cond=cancer&status=RECRUITING&country=United+States",
            "/search?cond=zzyzx&status=RECRUITING",
            "/search?cond=(warm+OR",
            "/search?cond=cancer&from=cancer+Boston&near=Boston&within=50mi&status=OPEN&age=70&sex=FEMALE",
            "/search?term=study&view=table&column=status&column=sponsor&column=nearest&near=Paris&within=800km",
            "/search?advanced=(warm+OR",
            "/search?cond=cancer&view=map",
            "/search?age=old&near=Nowhereville",
            "/search?near=Qwertzuiopville",
            "/advanced",
            "/advanced?cond=cancer&status=OPEN&age=70&startFrom=2020",
            "/saved",
            "/saved?ids=NCT99000001,NCT99000006,NCT98765432",
            "/study/NCT99000001",
            "/study/NCT99000002",
            "/study/NCT99000003",
            "/study/NCT99000004",
            "/study/NCT99000005",
            "/study/NCT99000006?cond=cancer",
            "/study/NCT99000007",
            "/study/NCT99000008",
            "/study/NCT99000009",
            "/study/NCT99000010",
            "/study/NCT98765432",
            "/study/NCT99000001?near=45.75,4.85",
            "/study/NCT99000001/a-study/sheet",
            "/compare",
            "/compare?ids=NCT99000001,NCT99000002,NCT99000003,NCT99000004,NCT99000012",
            "/locations",
            "/locations/united-states",
            "/conditions",
            "/locations/united-states?view=map",
            "/conditions/c",
            "/treatments?name=a",
            "/sponsors",
            "/about");

    /** What cannot be used on paper. */
    private static final String CONTROLS =
            "button, input:not([type=hidden]), select, summary:not(.sure-line > *), .pages, .chips, .tools, .top nav, .sideways, .unsaid a";

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.overDemo(STUDIES);

    static List<String> paths() {
        return STATES;
    }

    @Test
    void in_a_wide_window_the_parts_of_a_page_stand_beside_it_in_sight_all_the_way_down() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = PORTAL.context(1600, scheme, true)) {
                Axe.putInto(context);
                Page page = PORTAL.open(context, "/study/NCT99000001?near=45.75,4.85");
                page.evaluate("document.documentElement.style.scrollBehavior = 'auto'");
                for (int part : List.of(2, 3)) {
                    page.evaluate("part => window.scrollTo(0, document.body.scrollHeight * part / 5)", part);
                    assertThat(page.locator(".contents").boundingBox().y).isBetween(0.0, 100.0);
                }
                assertThat(page.locator(".contents").boundingBox().x)
                        .isGreaterThan(page.locator(".facts").last().boundingBox().x
                                + page.locator(".facts").last().boundingBox().width);
                assertThat(Axe.violations(page)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothing_scrolls_sideways_at_320_pixels(String path) {
        try (BrowserContext context = PORTAL.context(320, ColorScheme.LIGHT, true)) {
            Page page = PORTAL.open(context, path);
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertThat(PortalInBrowser.number(page, "document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void no_request_leaves_the_host_and_nothing_is_refused_by_the_content_policy(String path) {
        try (BrowserContext context = PORTAL.context(1280, ColorScheme.LIGHT, true)) {
            List<String> elsewhere = new ArrayList<>();
            List<String> messages = new ArrayList<>();
            context.onRequest(request -> {
                if (!request.url().startsWith(PORTAL.address())) {
                    elsewhere.add(request.url());
                }
            });
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (!message.text().contains("status of 40")) {
                    messages.add(message.text());
                }
            });
            var unused = page.navigate(PORTAL.address() + path);
            assertThat(elsewhere).isEmpty();
            assertThat(messages).isEmpty();
        }
    }

    @Test
    void a_study_is_found_and_read_without_script() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, "/");
            page.locator(".byfield > summary").click();
            page.getByLabel("Other words").fill("study");
            page.getByText("Search these fields").click();
            assertThat(page.locator("h1").innerText()).contains("studies found");
            page.locator(".filters > summary").click();
            page.locator("label[for=status-1]").click();
            page.getByText("Apply", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.url()).contains("term=study").contains("status=");
            assertThat(page.locator(".chips").innerText()).contains("Status");
            page.locator(".card h3 a").first().click();
            assertThat(page.locator("h2").allInnerTexts())
                    .contains("Details and patient eligibility", "Trial contacts and locations");
            page.getByText("Back to the results").click();
            assertThat(page.url()).contains("term=study").contains("status=");
        }
    }

    @Test
    void what_one_needs_to_act_stands_on_the_first_screens_of_a_telephone() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, "/study/NCT99000001");
            assertThat(page.locator(".first .tag").first().boundingBox().y).isLessThan(844);
            assertThat(page.locator("#glance").boundingBox().y).isLessThan(844);
        }
    }

    @Test
    void links_and_buttons_that_stand_alone_are_large_enough_for_a_thumb() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, "/search?status=RECRUITING");
            for (String target : List.of("summary", "button", ".chips a", ".pages a", "select", "input[type=text]")) {
                page.locator(target).all().stream()
                        .filter(l -> l.isVisible())
                        .forEach(l ->
                                assertThat(l.boundingBox().height).as(target).isGreaterThanOrEqualTo(44));
            }
        }
    }

    @Test
    void a_comparison_is_printed_with_its_table_and_results_without_their_buttons() {
        try (BrowserContext context = PORTAL.context(1280, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, "/compare?ids=NCT99000001,NCT99000002");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("table.compare").isVisible()).isTrue();
            for (int width : List.of(1280, 700)) {
                page.setViewportSize(width, 900);
                for (String search :
                        List.of("cond=cancer", "cond=cancer&near=Boston&view=table", "from=x&near=Paris")) {
                    var unused = page.navigate(PORTAL.address() + "/search?within=any&" + search);
                    assertThat(page.locator(".card, .studies").first().isVisible())
                            .isTrue();
                    assertThat(page.locator(CONTROLS)
                                    .filter(new Locator.FilterOptions().setVisible(true))
                                    .allInnerTexts())
                            .as(search)
                            .isEmpty();
                }
            }
        }
    }

    /** The foot of other pages is printed with them; the sheet has no room for it and says the same in fewer words. */
    @Test
    void a_printed_sheet_says_of_when_and_whence_it_is_and_what_it_is_not() {
        assertThat(printed("/study/NCT99000001/a-study/sheet"))
                .contains("Data from clinicaltrials.gov, as of ")
                .contains("gives no medical advice and is not endorsed by the registry");
        assertThat(printed("/es/study/NCT99000001/a-study/sheet"))
                .contains("Datos de clinicaltrials.gov, del ")
                .contains("no da consejo médico y no está avalada por el registro");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/study/NCT99000001", "/compare?ids=NCT99000001,NCT99000002", "/search?cond=cancer", "/about"})
    void so_does_every_other_page_when_it_is_printed(String path) {
        assertThat(printed(path))
                .contains("as of November 20, 2026", "ClinicalTrials.gov", "no medical advice", "does not endorse it");
    }

    /** What stands on paper. */
    private static String printed(String path) {
        try (BrowserContext context = PORTAL.context(1280, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, path);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            return page.locator("body").innerText();
        }
    }

    @Test
    void on_a_telephone_the_first_study_stands_close_below_the_map() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, true)) {
            Page page = PORTAL.open(context, "/search?cond=cancer&view=map");
            double below =
                    page.locator(".map").boundingBox().y + page.locator(".map").boundingBox().height;
            assertThat(page.locator(".card").first().boundingBox().y - below).isBetween(0.0, 422.0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NCT99000001", "NCT99000002", "NCT99000012", "NCT99000013", "NCT99000016"})
    void the_sheet_for_ones_doctor_fits_on_two_pages(String number) {
        try (BrowserContext context = PORTAL.context(1280, ColorScheme.LIGHT, false)) {
            byte[] pdf = PORTAL.open(context, "/study/" + number + "/a-study/sheet")
                    .pdf(new Page.PdfOptions().setFormat("A4"));
            String text = new String(pdf, StandardCharsets.ISO_8859_1);
            assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                            .matcher(text)
                            .results()
                            .count())
                    .isBetween(1L, 2L);
        }
    }
}
