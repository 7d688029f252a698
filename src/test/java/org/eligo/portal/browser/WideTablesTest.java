package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are wider than the screen scroll in their own box; five columns of a search fit. */
final class WideTablesTest {

    private static final int GROUPS = 12;

    @RegisterExtension
    private static final PortalInBrowser PORTAL =
            PortalInBrowser.over(() -> List.of("""
            {"protocolSection":{"identificationModule":{"nctId":"NCT99000095","briefTitle":"Gloves of twelve kinds against the cold of long winters"},
            "statusModule":{"overallStatus":"COMPLETED","lastUpdatePostDateStruct":{"date":"2025-09-29"}},
            "conditionsModule":{"conditions":["Cold Intolerance of the Fingers","Nonfreezing Peripheral Neurovasculopathy"]},
            "armsInterventionsModule":{"interventions":[{"type":"DEVICE","name":"Electromechanically heated overmittens"}]},
            "designModule":{"phases":["PHASE2","PHASE3"],"enrollmentInfo":{"count":10000000}},
            "eligibilityModule":{"minimumAge":"18 Years","maximumAge":"75 Years"},
            "contactsLocationsModule":{"locations":[{"facility":"Snow House","city":"Longyearbyen","country":"Norway"}]}},
            "resultsSection":{"outcomeMeasuresModule":{"outcomeMeasures":[{"type":"PRIMARY","title":"Warmth","groups":[%s],
            "classes":[{"title":"Left","categories":[{"measurements":[{"groupId":"OG0","value":"1"}]}]}]}]}},"hasResults":true}
            """.formatted(IntStream.range(0, GROUPS)
                    .mapToObj(i -> "{\"id\":\"OG" + i + "\",\"title\":\"Wool of kind " + i + "\"}")
                    .collect(Collectors.joining(",")))));

    @Test
    void words_for_those_who_hear_a_table_of_results_do_not_widen_the_page() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, "/study/NCT99000095");
            assertThat(page.locator(".results-table td .hidden").count()).isEqualTo(GROUPS - 1);
            assertThat(PortalInBrowser.number(page, "document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertThat(PortalInBrowser.number(page, "document.body.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1920})
    void the_usual_columns_fit_the_window(int width) {
        try (BrowserContext context = PORTAL.context(width, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, "/search?view=table&near=Oslo&within=any");
            String box = "document.querySelector('.scroll:has(.studies)')";
            assertThat(PortalInBrowser.number(page, box + ".scrollWidth - " + box + ".clientWidth"))
                    .isZero();
            assertThat(PortalInBrowser.number(page, "innerWidth - " + box + ".getBoundingClientRect().right"))
                    .as("empty beside the table")
                    .isLessThan(60);
        }
    }

    @Test
    void the_columns_are_chosen_above_the_table() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, "/search?view=table");
            String from = "document.querySelector('details:has([name=column])').getBoundingClientRect().top";
            assertThat(PortalInBrowser.number(
                            page, "document.querySelector('.studies').getBoundingClientRect().top - " + from))
                    .isPositive();
        }
    }

    @Test
    void the_mark_of_a_status_stands_on_the_line_of_its_word() {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, "/search?view=table");
            assertThat(PortalInBrowser.number(
                            page,
                            "(t => t.getClientRects().length * t.offsetHeight / parseFloat(getComputedStyle(t).lineHeight))"
                                    + "(document.querySelector('.studies .tag'))"))
                    .isEqualTo(1);
        }
    }

    @Test
    void five_columns_of_a_search_fit_the_window() {
        try (BrowserContext context = PORTAL.context(1280, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(
                    context,
                    "/search?view=table&column=conditions&column=treatments&column=phases&column=ages&column=places&country=Norway");
            String box = "document.querySelector('.scroll:has(.studies)')";
            assertThat(PortalInBrowser.number(page, box + ".scrollWidth - " + box + ".clientWidth"))
                    .isZero();
        }
    }
}
