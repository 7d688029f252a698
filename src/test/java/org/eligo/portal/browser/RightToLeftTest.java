package org.eligo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of records that is written from right to left is shown so, on pages that run from left to right. */
final class RightToLeftTest {

    /** "Gloves against the cold", and what goes with it, in Hebrew and Arabic. */
    private static final String RECORD = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT99000090","briefTitle":"כפפות נגד הקור"},
            "statusModule":{"overallStatus":"RECRUITING"},
            "sponsorCollaboratorsModule":{"leadSponsor":{"name":"בית חולים בדוי"}},
            "descriptionModule":{"briefSummary":"האם כפפות עוזרות?\\n\\nIn English: gloves."},
            "conditionsModule":{"conditions":["ידיים קרות"]},
            "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"allocation":"RANDOMIZED","interventionModel":"PARALLEL"}},
            "armsInterventionsModule":{"armGroups":[{"label":"قفازات","type":"EXPERIMENTAL","description":"قفازات دافئة","interventionNames":["Device: קפפה"]},
            {"label":"بدون قفازات","type":"NO_INTERVENTION"}],
            "interventions":[{"type":"DEVICE","name":"קפפה","armGroupLabels":["قفازات"]}]},
            "outcomesModule":{"primaryOutcomes":[{"measure":"חום האצבעות","timeFrame":"יום אחד"}]},
            "eligibilityModule":{"eligibilityCriteria":"Inclusion Criteria:\\n\\n* ידיים קרות (2 ומעלה)\\n\\nExclusion Criteria:\\n\\n* רגליים"},
            "contactsLocationsModule":{"locations":[{"facility":"بيت الثلج","city":"حيفا","country":"Israel","status":"RECRUITING"}]}}}
            """;

    @RegisterExtension
    private static final PortalInBrowser PORTAL = PortalInBrowser.over(
            () -> List.of(RECORD, RECORD.replace("NCT99000090", "NCT99000091").replace("הקור", "החום")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/study/NCT99000090 | h1 | h2",
                "/study/NCT99000090 | .sponsor span[dir] | .sponsor",
                "/study/NCT99000090 | .record | .note",
                "/study/NCT99000090 | .criteria | h3",
                "/study/NCT99000090 | .arm h4 | .arm .quiet",
                "/study/NCT99000090 | .outcomes .name | .outcomes",
                "/study/NCT99000090 | .sites .name | .sites",
                "/study/NCT99000090/a-study/sheet | h1 | h2",
                "/study/NCT99000090/a-study/sheet | .sheet div[lang] ul, .sheet div[dir] ul | .questions",
                "/compare?ids=NCT99000090,NCT99000091 | table.compare thead a | h1",
                "/search?cond=ידיים | .card h3 a | .card h3"
            })
    void words_of_a_record_run_as_they_are_written_and_the_page_as_its_own(String path, String record, String own) {
        try (BrowserContext context = PORTAL.context(390, ColorScheme.LIGHT, false)) {
            Page page = PORTAL.open(context, path);
            assertThat(direction(page, record)).as(record).isEqualTo("rtl");
            assertThat(direction(page, own)).as(own).isEqualTo("ltr");
            assertThat(direction(page, "html")).isEqualTo("ltr");
            assertThat(PortalInBrowser.number(page, "document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
        }
    }

    private static Object direction(Page page, String selector) {
        return page.locator(selector).first().evaluate("element => getComputedStyle(element).direction");
    }
}
