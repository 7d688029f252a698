package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eligo.demo.DemoStudies;
import org.junit.jupiter.api.Test;

/** The list of what a study's page holds. */
final class StudyContentsTest {

    private static final Pattern NUMBER = Pattern.compile("\"nctId\":\"(NCT[0-9]{8})\"");
    private static final Pattern LIST = Pattern.compile("<nav class=\"contents\".*?</nav>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"#([a-z]+)\">([^<]+)<");

    private static final int STUDIES = 30;

    @Test
    void each_link_leads_to_a_part_of_the_page() {
        List<String> records = new ArrayList<>();
        new DemoStudies().studies(STUDIES).forEach(json -> records.add(new String(json, StandardCharsets.UTF_8)));
        int results = 0;
        try (ServedPortal portal = ServedPortal.of(records)) {
            for (String id : records.stream().map(StudyContentsTest::number).toList()) {
                String page = portal.page("/study/" + id);
                List<String> anchors = anchors(page);
                assertThat(anchors).as(id).contains("details", "criteria", "places");
                for (String anchor : anchors) {
                    assertThat(page).as(id).containsOnlyOnce(" id=\"" + anchor + "\"");
                }
                boolean posted = page.contains("Results are posted. <a href=\"#results\">See the results</a>");
                assertThat(posted).as(id).isEqualTo(anchors.contains("results"));
                results += posted ? 1 : 0;
            }
        }
        assertThat(results).isPositive();
    }

    private static String number(String json) {
        return NUMBER.matcher(json).results().findFirst().orElseThrow().group(1);
    }

    private static List<String> anchors(String page) {
        String list = LIST.matcher(page).results().findFirst().orElseThrow().group();
        return LINK.matcher(list).results().map(link -> link.group(1)).toList();
    }
}
