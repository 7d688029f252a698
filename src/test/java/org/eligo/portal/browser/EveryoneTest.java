package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.portal.Portal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every type of page, by the table of routes, in a real browser, with a telephone, a tablet and a large screen, by day and by night: axe
 * finds nothing, and nothing is asked of another host. (Axe is a script itself, so that it cannot look where script is off.)
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryoneTest {

    private static final int STUDIES = 60;

    private static final List<String> AXE_TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Pages in a state that no link leads to. */
    private static final List<String> MORE = List.of(
            "/search?cond=cancer&status=RECRUITING&country=United+States",
            "/search?cond=zzyzx&status=RECRUITING",
            "/search?cond=(warm+OR",
            "/study/NCT99000002?cond=cancer",
            "/study/NCT99000003",
            "/study/NCT99000006",
            "/study/NCT98765432",
            "/es/search?cond=cancer&age=70",
            "/es/study/NCT99000001",
            "/no-such-page");

    /** How somebody looks at pages. */
    private record Way(String name, int width, ColorScheme scheme) {}

    private static final List<Way> WAYS = List.of(
            new Way("telephone, light", 390, ColorScheme.LIGHT),
            new Way("tablet, dark", 820, ColorScheme.DARK),
            new Way("desktop, light", 1280, ColorScheme.LIGHT));

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.overDemo(STUDIES);

    private final List<Page> open = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();
    private final Map<String, Optional<String>> examples = new LinkedHashMap<>();

    @BeforeAll
    void start() {
        for (Way way : WAYS) {
            open.add(newPage(way));
        }
    }

    @BeforeEach
    void forget() {
        elsewhere.clear();
    }

    /** A page of every route, found by following links, and {@link #MORE}. */
    Stream<String> pages() {
        return Stream.concat(examples().values().stream().flatMap(Optional::stream), MORE.stream());
    }

    private Map<String, Optional<String>> examples() {
        if (examples.isEmpty()) {
            examples.putAll(PagesOfRoutes.found(PORTAL.address(), Portal.routes()));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing_however_one_looks_at_it(String path) {
        List<String> violations = new ArrayList<>();
        for (int i = 0; i < WAYS.size(); i++) {
            Page page = open.get(i);
            var unused = page.navigate(PORTAL.address() + path);
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

    private Page newPage(Way way) {
        Page page = PORTAL.context(way.width(), way.scheme(), true).newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(PORTAL.address())) {
                elsewhere.add(request.url());
            }
        });
        return page;
    }
}
