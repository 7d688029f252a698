package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The orders of results that somebody can choose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ChosenOrderTest {

    private static final Pattern STUDY = Pattern.compile("href=\"/study/NCT9900000([0-9])/");

    private final ServedPortal portal = ServedPortal.of(List.of(
            study(1, "\"count\":40", "2024-05"),
            study(2, "\"count\":99999999", "2021"),
            study(3, "\"type\":\"ESTIMATED\"", "2031-01-01"),
            study(4, "\"count\":1200", "")));

    @AfterAll
    void close() {
        portal.close();
    }

    @Test
    void the_most_participants_come_first_and_a_number_that_means_unknown_does_not() {
        assertThat(shown("enrollment").subList(0, 2)).containsExactly("4", "1");
    }

    @Test
    void the_latest_completion_comes_first_and_none_last() {
        assertThat(shown("completion")).containsExactly("3", "1", "2", "4");
    }

    @Test
    void both_stand_in_the_box() {
        assertThat(portal.page("/search?cond=lupus&sort=enrollment"))
                .contains(
                        "<option value=\"enrollment\" selected>Most participants</option>",
                        "<option value=\"completion\">Latest completion date</option>");
    }

    private List<String> shown(String order) {
        return STUDY.matcher(portal.page("/search?cond=lupus&sort=" + order))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String study(int number, String enrollment, String completion) {
        String date = completion.isEmpty() ? "" : ",\"completionDateStruct\":{\"date\":\"" + completion + "\"}";
        return """
                {"protocolSection":{"identificationModule":{"nctId":"NCT9900000%s","briefTitle":"Warmth"},
                "statusModule":{"overallStatus":"RECRUITING"%s},"conditionsModule":{"conditions":["Lupus"]},
                "designModule":{"enrollmentInfo":{%s}}},"hasResults":false}
                """.formatted(number, date, enrollment);
    }
}
