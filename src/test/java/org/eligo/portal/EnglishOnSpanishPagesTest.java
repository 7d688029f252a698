package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.assessment.RealRecords;
import org.junit.jupiter.api.Test;

/**
 * On Spanish pages a screen reader says all text of records in English, also within sentences (WCAG 3.1.2). Not asked for: names of
 * people, organisations and cities ({@link RecordStrings}), which belong to no language; and choices of a list, where no element can stand.
 */
final class EnglishOnSpanishPagesTest {

    private static final Set<String> WITHOUT_ELEMENTS = Set.of("option");

    /** One of so many real records. */
    private static final int STEP = 19;

    /** Begins English text while a page is made; no page has it. Its end is an end of other isolates too. */
    private static final Pattern MARK = Pattern.compile("\u2066");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private static final Pattern NUMBER = Pattern.compile("NCT\\d{8}");

    @Test
    void all_text_of_fictional_records_is_marked() throws IOException {
        List<String> records = DemoRecords.first(50);
        try (ServedPortal portal = ServedPortal.of(records)) {
            List<String> pages = new ArrayList<>(pages(records));
            pages.addAll(PagesOfRoutes.of(portal.address()).spanish());
            pages.addAll(List.of(
                    "/es/search?cond=cancer&status=OPEN&age=70",
                    "/es/search?cond=cancer&view=table",
                    "/es/search?view=map",
                    "/es/search?country=United+States&condition=Asthma",
                    "/es/search?near=Berlin&within=any",
                    "/es/locations/united-states?view=map"));
            assertThat(unmarked(portal, records, pages)).isEmpty();
        }
    }

    @Test
    void all_text_of_real_records_is_marked() throws IOException {
        List<String> records = new ArrayList<>();
        int[] number = {0};
        RealRecords.each("studies.ndjson.gz", record -> {
            if (number[0]++ % STEP == 0) {
                records.add(new String(record.json(), StandardCharsets.UTF_8));
            }
        });
        assertThat(records).hasSizeGreaterThan(50);
        try (ServedPortal portal = ServedPortal.of(records)) {
            List<String> pages = new ArrayList<>(pages(records));
            pages.addAll(List.of("/es/search", "/es/search?view=table", "/es/locations", "/es/conditions", "/es/mesh"));
            assertThat(unmarked(portal, records, pages)).isEmpty();
        }
    }

    /** Each study, its sheet for print, and each beside the two that follow it. */
    private static List<String> pages(List<String> records) {
        List<String> ids =
                records.stream().map(EnglishOnSpanishPagesTest::number).toList();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            pages.add("/es/study/" + ids.get(i) + "/a");
            pages.add("/es/study/" + ids.get(i) + "/a/sheet");
            pages.add("/es/compare?ids=" + String.join(",", ids.subList(i, Math.min(ids.size(), i + 3))));
        }
        return pages;
    }

    private static String number(String record) {
        Matcher number = NUMBER.matcher(record);
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static List<String> unmarked(ServedPortal portal, List<String> records, List<String> pages)
            throws IOException {
        RecordStrings strings = RecordStrings.of(records, spanish());
        assertThat(strings.size()).isGreaterThan(100);
        List<String> unmarked = new ArrayList<>();
        for (String path : pages) {
            String page = page(portal, path);
            assertThat(page.substring(0, page.indexOf("</head>"))).as(path).doesNotContainPattern(MARK);
            for (SpokenText spoken : SpokenText.of(page)) {
                if (spoken.language().equals("es")) {
                    assertThat(spoken.text()).as(path).doesNotContainPattern(MARK);
                }
                if (spoken.language().equals("es") && !WITHOUT_ELEMENTS.contains(spoken.element())) {
                    strings.among(ADDRESS.matcher(spoken.text()).replaceAll(""))
                            .ifPresent(text -> unmarked.add(path + " <" + spoken.element() + "> “" + spoken.text()
                                    + "”, of the record: " + text));
                }
            }
        }
        return unmarked;
    }

    /** Where the address leads to; the page of a study has the title in its own. */
    private static String page(ServedPortal portal, String path) {
        HttpResponse<String> answer = portal.get(path);
        return answer.headers().firstValue("Location").map(portal::page).orElseGet(answer::body);
    }

    /** What pages say themselves in Spanish. */
    private static String spanish() throws IOException {
        return Files.readString(Path.of("src/main/resources/org/eligo/language/texts/es.properties"));
    }
}
