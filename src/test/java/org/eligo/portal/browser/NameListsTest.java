package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of names with the numbers of their trials. */
final class NameListsTest {

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.over(() -> List.of(
            trial(1, "Cold", "RECRUITING"),
            trial(2, "Cold", "ENROLLING_BY_INVITATION"),
            trial(3, "Nonfreezing Peripheral Neurovasculopathy of the Fingers", "RECRUITING"),
            trial(4, "Chilblain", "COMPLETED")));

    private static String trial(int number, String condition, String status) {
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT9900000" + number
                + "\",\"briefTitle\":\"Made up\"},\"statusModule\":{\"overallStatus\":\"" + status
                + "\"},\"conditionsModule\":{\"conditions\":[\"" + condition + "\"]}}}";
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 768, 1280})
    void the_numbers_stand_beside_the_names_in_columns(int width) {
        try (BrowserContext context = PORTAL.context(width, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, "/conditions");
            assertThat(numbers(page, "a.top - l.top"))
                    .as("below the head of their line")
                    .allMatch(px -> px < 24);
            assertThat(numbers(page, "l.right - a.right"))
                    .as("from the end of the line")
                    .hasSize(3)
                    .containsOnly(0);
            assertThat(numbers(page, "l.right - o.right"))
                    .as("of those that are open")
                    .satisfies(all -> assertThat(all.stream().distinct()).hasSize(1));
        }
    }

    /** For each line l, with o its first number, and a that of all. */
    private static List<Integer> numbers(Page page, String measure) {
        return ((List<?>) page.evaluate(
                        "[...document.querySelectorAll('.places li')].map(li => { const r = e => e.getBoundingClientRect();"
                                + " const l = r(li), o = r(li.querySelector('.figures > *')), a = r(li.querySelector('.figures > :last-child'));"
                                + " return Math.round(" + measure + "); })"))
                .stream().map(number -> ((Number) number).intValue()).toList();
    }
}
