package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eligo.portal.PagesOfRoutes;
import org.eligo.portal.ServedPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type of page, by the table of routes, in a real browser: with a telephone, a tablet and a large screen, each by day and by night,
 * all that is folded opened. Axe finds nothing, and nothing is asked of another host. The same in Spanish, whose words are longer; their
 * colours, which no width changes, are looked at on a telephone. (Axe is a script itself, so that it cannot look where script is off.)
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryoneTest {

    private static final List<Integer> WIDTHS = List.of(390, 820, 1280);
    private static final int HEIGHT = 844;

    /** Only what is asked for by such an address is sent as a form would be, by POST, which no page takes. */
    private static final String POSTED = "/search?posted";

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.overDemo(60);

    private final List<String> elsewhere = new ArrayList<>();
    private PagesOfRoutes routes;
    private Page page;

    @BeforeAll
    void openTheBrowser() {
        routes = PagesOfRoutes.of(PORTAL.address());
        BrowserContext context = PORTAL.context(WIDTHS.getFirst(), ColorScheme.LIGHT, true);
        Axe.putInto(context);
        context.route(
                "**" + POSTED.replace("?", "\\?"), route -> route.resume(new Route.ResumeOptions().setMethod("POST")));
        page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(PORTAL.address())) {
                elsewhere.add(request.url());
            }
        });
    }

    @Test
    void every_route_has_a_page_that_is_looked_at() {
        assertThat(routes.missing()).isEmpty();
        assertThat(routes.english()).hasSizeGreaterThan(30);
    }

    /** One of each route, and those of which an address shows much more than the bare route. */
    Stream<String> types() {
        return Stream.concat(
                        routes.english().stream(),
                        Arrays.stream(PageType.values())
                                .filter(type -> type.status() == 200)
                                .map(PageType::path))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("types")
    void axe_finds_nothing_on_any_type_of_page_by_day_and_by_night(String path) {
        assertThat(status(path)).isEqualTo(200);
        assertThat(violationsInAllWays()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void nor_on_a_page_that_says_what_went_wrong(int status, String path) {
        assertThat(status(path)).isEqualTo(status);
        assertThat(violationsInAllWays()).isEmpty();
    }

    Stream<String> spanish() {
        return routes.spanish().stream();
    }

    @ParameterizedTest
    @MethodSource("spanish")
    void nor_in_spanish(String path) {
        assertThat(status(path)).isEqualTo(200);
        List<String> violations = new ArrayList<>(violationsAtAllWidths(Axe::violationsWithoutContrast));
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        violations.addAll(Axe.violations(page));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Axe.violations(page).forEach(v -> violations.add("by night, " + v));
        assertThat(violations).isEmpty();
    }

    Stream<String> states() {
        List<String> types = types().toList();
        return PagesInBrowserTest.STATES.stream().filter(path -> !types.contains(path));
    }

    @ParameterizedTest
    @MethodSource("states")
    void nor_in_any_state(String path) {
        assertThat(status(path)).isLessThan(500);
        page.setViewportSize(WIDTHS.getFirst(), HEIGHT);
        assertThat(Axe.violations(page)).isEmpty();
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(400, "/search?cond=(warm+OR"),
                Arguments.of(400, "/es/search?cond=(warm+OR"),
                Arguments.of(404, "/no-such-page"),
                Arguments.of(404, "/es/no-such-page"),
                Arguments.of(405, POSTED),
                Arguments.of(405, "/es" + POSTED),
                Arguments.of(503, ServedPortal.BUSY),
                Arguments.of(503, "/es" + ServedPortal.BUSY));
    }

    @AfterEach
    void nothing_was_asked_of_another_host() {
        assertThat(elsewhere).isEmpty();
    }

    /** Goes there by day and opens what is folded. */
    private int status(String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Response answer = Objects.requireNonNull(page.navigate(PORTAL.address() + path));
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
        return answer.status();
    }

    private List<String> violationsInAllWays() {
        List<String> violations = new ArrayList<>(violationsAtAllWidths(Axe::violations));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        violationsAtAllWidths(Axe::violations).forEach(v -> violations.add("by night, " + v));
        return violations;
    }

    private List<String> violationsAtAllWidths(Function<Page, List<String>> axe) {
        List<String> violations = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            axe.apply(page).forEach(v -> violations.add(width + " pixels: " + v));
        }
        return violations;
    }
}
