package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, also one that says what went wrong, says of when its data are, whence, and what it is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryPageSaysTest {

    private static final int STUDIES = 60;

    private static final List<String> PROBLEMS = List.of(
            "/search?cond=(warm+OR",
            "/search?age=old",
            "/study/NCT98765432",
            "/study/banana",
            "/compare?ids=NCT98765432",
            "/no-such-page",
            ServedPortal.BUSY);

    private final ServedPortal portal = ServedPortal.of(DemoRecords.first(STUDIES));
    private final PagesOfRoutes routes = PagesOfRoutes.of(portal.address());

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void there_is_a_page_of_every_route() {
        assertThat(routes.missing()).isEmpty();
    }

    Stream<String> english() {
        return Stream.concat(routes.english().stream().filter(path -> !path.equals("/es")), PROBLEMS.stream());
    }

    Stream<String> spanish() {
        return Stream.concat(routes.spanish().stream(), PROBLEMS.stream().map(path -> "/es" + path));
    }

    @ParameterizedTest
    @MethodSource("english")
    void in_english(String path) {
        saysInEnglish(portal.get(path).body());
    }

    @ParameterizedTest
    @MethodSource("spanish")
    void in_spanish(String path) {
        saysInSpanish(portal.get(path).body());
    }

    @Test
    void also_one_that_answers_what_no_page_takes() {
        saysInEnglish(portal.send("POST", "/search").body());
        saysInSpanish(portal.send("DELETE", "/es/search").body());
    }

    private static void saysInEnglish(String page) {
        assertThat(foot(page))
                .contains("as of November 20, 2026")
                .contains("The records come from ClinicalTrials.gov")
                .contains("It gives no medical advice")
                .contains("the registry does not endorse it");
    }

    private static void saysInSpanish(String page) {
        assertThat(foot(page))
                .contains("con datos del 20 de noviembre de 2026")
                .contains("Las fichas proceden de ClinicalTrials.gov")
                .contains("No da consejo médico")
                .contains("el registro no lo avala");
    }

    private static String foot(String page) {
        return String.join("\n", PageText.lines(page.substring(page.indexOf("<footer"))));
    }
}
