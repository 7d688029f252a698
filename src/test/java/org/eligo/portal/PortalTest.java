package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages as a browser gets them, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PortalTest {

    private static final int STUDIES = 45;

    /** Far above what it takes, so that a busy machine does not fail the test; what takes quadratic time is far above this. */
    private static final long SLOW_MILLIS = 20_000;

    private static final String EVIL = "<script>alert(1)</script>\\\" onmouseover=\\\"alert(2)";

    private final ServedPortal portal = ServedPortal.of(records());

    @AfterAll
    void close() {
        portal.close();
    }

    @BeforeAll
    void warm() {
        assertThat(portal.page("/")).contains("45 studies are loaded here");
    }

    @Test
    void every_page_forbids_script_of_its_own_and_other_hosts() {
        for (String path : List.of(
                "/", "/search", "/study/NCT99000001", "/study/NCT1x", "/locations", "/robots.txt", "/nowhere")) {
            HttpResponse<String> response = portal.get(path);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(withoutTheScript(response.body()))
                    .doesNotContain("<script")
                    .doesNotContainPattern("\\sstyle=")
                    .doesNotContain("onclick");
        }
    }

    /** The page without the one element that names the script's file. */
    private static String withoutTheScript(String page) {
        return page.replaceFirst("<script src=\"/assets/eligo\\.[0-9a-f]{12}\\.js\" defer></script>", "")
                .replaceFirst("<script type=\"application/ld\\+json\">[^<>]*</script>", "");
    }

    @Test
    void hostile_text_is_shown_as_text() {
        String page = portal.page("/study/NCT99000001");
        assertThat(withoutTheScript(page)).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(Pattern.compile("<[a-z][^<>]*[\\s\"]onmouseover\\s*=\\s*[\"']")
                        .matcher(page)
                        .find())
                .isFalse();
        assertThat(page).doesNotContain("href=\"javascript:").doesNotContain("<img");
    }

    @Test
    void what_was_typed_comes_back_escaped() {
        String page = portal.page("/search?cond=%22%3E%3Cscript%3E%22");
        assertThat(withoutTheScript(page))
                .doesNotContain("<script")
                .contains("value=\"&#34;><script>&#34;\"".replace("<", "&lt;"));
    }

    @Test
    void an_empty_search_says_so_and_keeps_what_was_typed() {
        String page = portal.page("/search?cond=zzyzx&status=RECRUITING");
        assertThat(page)
                .contains("No studies found")
                .contains("value=\"zzyzx\"")
                .contains("value=\"RECRUITING\"");
        assertThat(PageText.lines(page))
                .as("without its only words, anywhere, the search would find everything")
                .contains("Try fewer or other words, or another spelling.")
                .doesNotContain("Without “Condition or disease: zzyzx”");
    }

    @Test
    void a_query_that_cannot_be_read_is_shown_with_a_caret_and_kept() {
        HttpResponse<String> response = portal.get("/search?cond=(warm+OR&term=gloves");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("At position")
                .contains("^")
                .contains("value=\"(warm OR\"")
                .contains("value=\"gloves\"");
    }

    @Test
    void a_filter_that_does_not_exist_is_told_not_ignored() {
        for (String query : List.of("status=OPEN_SESAME", "sort=beauty", "page=nonsense", "phase=9")) {
            HttpResponse<String> response = portal.get("/search?cond=asthma&" + query);
            assertThat(response.statusCode()).as(query).isEqualTo(400);
            assertThat(response.body()).as(query).contains("value=\"asthma\"");
        }
    }

    @Test
    void an_order_that_does_not_exist_is_answered_with_those_there_are() {
        String page = portal.get("/search?cond=asthma&sort=beauty").body();
        assertThat(page)
                .contains("<select id=\"sort\" name=\"sort\"", ">Most participants</option>")
                .contains("choose one of those below", "href=\"#sort\">Order</a>");
    }

    @Test
    void broken_escapes_do_not_break_the_page() {
        assertThat(portal.get("/search?cond=100%25").statusCode()).isEqualTo(200);
        assertThat(portal.get("/search?cond=" + "a".repeat(5000)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_study_or_page_that_is_not_there_keeps_the_search() {
        for (String path :
                List.of("/study/NCT98765432?cond=asthma", "/study/banana?cond=asthma", "/nowhere/at/all?cond=asthma")) {
            HttpResponse<String> response = portal.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.body()).as(path).contains("value=\"asthma\"").contains("No such");
        }
    }

    @Test
    void a_former_number_leads_to_the_present_one() {
        HttpResponse<String> response = portal.get("/study/NCT99100007");
        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/study/NCT99000007");
    }

    @Test
    void a_number_alone_leads_to_the_study_and_sheet_behind_it_to_its_sheet() {
        String study = location("/study/NCT99000001/some-title");
        for (String path : List.of("/NCT99000001", "/nct99000001", "/es/Nct99000001")) {
            assertThat(location(path)).isEqualTo((path.startsWith("/es") ? "/es" : "") + "/study/NCT99000001");
        }
        assertThat(location("/study/NCT99000001/sheet")).isEqualTo(study + "/sheet");
        assertThat(portal.get(study + "/sheet").statusCode()).isEqualTo(200);
        assertThat(portal.get("/NCT9900000").statusCode()).isEqualTo(404);
    }

    /** Where an address has moved to for good. */
    private String location(String path) {
        HttpResponse<String> response = portal.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(301);
        return response.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", "");
    }

    @Test
    void a_number_in_small_letters_or_a_wrong_title_leads_to_the_canonical_address() {
        for (String path : List.of("/study/nct99000002", "/study/NCT099000002", "/study/NCT99000002/something-else")) {
            HttpResponse<String> response = portal.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(301);
            assertThat(response.headers().firstValue("Location").orElse(""))
                    .as(path)
                    .endsWith("/study/NCT99000002/trial-2-of-warm-hands");
        }
        assertThat(portal.page("/study/NCT99000002/trial-2-of-warm-hands"))
                .containsPattern(
                        "<link rel=\"canonical\" href=\"http://[^\"]+/study/NCT99000002/trial-2-of-warm-hands\">");
        assertThat(portal.get("/study/NCT99000002").statusCode()).isEqualTo(200);
    }

    @Test
    void every_link_of_the_results_keeps_the_search() {
        String page = portal.page("/search?cond=warm+hands&status=COMPLETED");
        Matcher links = Pattern.compile("href=\"(/(?:study|search)[^\"]*)\"").matcher(page);
        int count = 0;
        while (links.find()) {
            if (!links.group(1).equals("/search")) {
                assertThat(links.group(1)).contains("cond=warm+hands");
                count++;
            }
        }
        assertThat(count).isGreaterThan(5);
    }

    @Test
    void paging_reaches_every_study_once_and_ends() {
        for (String start : List.of(
                "/search", "/search?cond=hands", "/search?cond=hands&sort=start&status=COMPLETED&status=RECRUITING")) {
            List<String> seen = new ArrayList<>();
            String path = start;
            int pages = 0;
            while (!path.isEmpty()) {
                String page = portal.page(path);
                Matcher cards =
                        Pattern.compile("<h3><a href=\"/study/(NCT\\d{8})").matcher(page);
                while (cards.find()) {
                    seen.add(cards.group(1));
                }
                Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"").matcher(page);
                path = next.find() ? next.group(1).replace("&amp;", "&") : "";
                assertThat(++pages).isLessThan(10);
            }
            assertThat(seen).as(start).hasSize(STUDIES).doesNotHaveDuplicates();
        }
    }

    @Test
    void counts_of_filters_are_what_the_filters_find() {
        String page = portal.page("/search?exact=yes");
        for (String value : List.of("RECRUITING", "COMPLETED")) {
            assertThat(total("/search?exact=yes&status=" + value)).isEqualTo(count(page, value));
        }
        assertThat(total("/search?exact=yes&country=Norway")).isEqualTo(count(page, "Norway"));
        assertThat(total("/search?exact=yes&phase=PHASE2")).isEqualTo(count(page, "PHASE2"));
    }

    @Test
    void a_study_that_does_not_say_stays_in_unless_it_is_left_out() {
        assertThat(total("/search?country=Norway")).isEqualTo(total("/search?country=Norway&exact=yes") + 1);
        assertThat(portal.page("/search?country=Norway")).contains("1 does not give the place");
        assertThat(total("/search?country=Norway&city=Oslo&exact=yes"))
                .isEqualTo(total("/search?country=Norway&exact=yes"));
        assertThat(total("/search?country=Norway&city=Lima&exact=yes")).isZero();
    }

    @Test
    void places_lead_from_countries_to_cities() {
        String countries = portal.page("/locations");
        assertThat(countries).contains("/search?country=Norway&amp;exact=yes").contains("/locations/norway");
        assertThat(portal.page("/locations/norway")).contains("Oslo").doesNotContain("Lima");
        assertThat(portal.get("/locations?country=Norway").headers().firstValue("Location"))
                .contains("/locations/norway");
        assertThat(portal.get("/locations/atlantis").statusCode()).isEqualTo(404);
    }

    @Test
    void robots_may_read_studies_but_not_search() {
        assertThat(portal.page("/robots.txt"))
                .contains("Disallow: /search")
                .contains("Allow: /study/")
                .contains("Sitemap: " + portal.address() + "/sitemap.xml");
    }

    @Test
    void the_style_sheet_may_be_kept_for_ever() {
        Matcher sheet = Pattern.compile("href=\"(/assets/[^\"]*\\.css)\"").matcher(portal.page("/"));
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> response = portal.get(sheet.group(1));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(portal.get("/assets/eligo.000000000000.css").statusCode()).isEqualTo(404);
    }

    @Test
    void head_answers_like_get_without_a_body() {
        for (String path : List.of("/", "/search?cond=hands", "/study/NCT99000002", "/nowhere")) {
            HttpResponse<String> head = portal.send("HEAD", path);
            assertThat(head.statusCode()).as(path).isEqualTo(portal.get(path).statusCode());
            assertThat(head.body()).as(path).isEmpty();
        }
    }

    @Test
    void every_page_has_a_title_of_its_own() {
        Set<String> titles = new HashSet<>();
        List<String> paths = List.of(
                "/",
                "/search",
                "/search?cond=hands",
                "/search?cond=zzyzx",
                "/study/NCT99000002",
                "/study/NCT99000003",
                "/locations",
                "/locations/norway",
                "/nowhere");
        for (String path : paths) {
            Matcher title = Pattern.compile("<title>([^<]*)</title>")
                    .matcher(portal.get(path).body());
            assertThat(title.find()).as(path).isTrue();
            titles.add(title.group(1));
        }
        assertThat(titles).hasSameSizeAs(paths);
    }

    @Test
    void a_study_of_a_thousand_sites_and_much_text_is_quick() {
        StringBuilder sites = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            sites.append(i == 0 ? "" : ",")
                    .append("{\"facility\":\"House ")
                    .append(i)
                    .append("\",\"city\":\"Oslo\",\"state\":\"S")
                    .append(i % 50)
                    .append("\",\"country\":\"Norway\",\"status\":\"RECRUITING\"}");
        }
        String text = "A sentence that goes on.\\n\\n* an item\\n* another\\n\\n".repeat(20_000);
        String record =
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000099\"},\"descriptionModule\":{\"detailedDescription\":\""
                        + text + "\"},\"eligibilityModule\":{\"eligibilityCriteria\":\"" + text
                        + "\"},\"contactsLocationsModule\":{\"locations\":[" + sites + "]}}}";
        try (ServedPortal large = ServedPortal.of(List.of(record))) {
            assertThat(large.page("/study/NCT99000099")).contains("House 999").contains("1,000 sites in Norway");
            long start = System.nanoTime();
            assertThat(large.page("/study/NCT99000099")).isNotEmpty();
            assertThat((System.nanoTime() - start) / 1_000_000)
                    .as("milliseconds")
                    .isLessThan(SLOW_MILLIS);
        }
    }

    private long total(String path) {
        Matcher heading = Pattern.compile("<h1>([0-9,]+|No) stud").matcher(portal.page(path));
        assertThat(heading.find()).as(path).isTrue();
        return heading.group(1).equals("No")
                ? 0
                : Long.parseLong(heading.group(1).replace(",", ""));
    }

    private static long count(String page, String value) {
        Matcher number = Pattern.compile("(?s)value=\"" + value + "\".*?class=\"number\">([0-9,]+)<")
                .matcher(page);
        assertThat(number.find()).as(value).isTrue();
        return Long.parseLong(number.group(1));
    }

    /** By number: odd ones recruit in Oslo, even ones are completed in Lima; the first is hostile; the last names no place. */
    private static List<String> records() {
        List<String> records = new ArrayList<>();
        for (int i = 1; i <= STUDIES; i++) {
            boolean odd = i % 2 == 1;
            String title = i == 1 ? EVIL + " warm hands" : "Trial " + i + " of warm hands";
            String places = i == STUDIES
                    ? ""
                    : ",\"contactsLocationsModule\":{\"locations\":[{\"facility\":\"House " + i + "\",\"city\":\""
                            + (odd ? "Oslo\",\"country\":\"Norway" : "Lima\",\"country\":\"Peru") + "\"}]}";
            String hostile = i != 1
                    ? ""
                    : ",\"descriptionModule\":{\"briefSummary\":\"" + EVIL
                            + " [x](javascript:alert(3)) ![y](http://evil.example/p.png)\"}"
                            + ",\"referencesModule\":{\"seeAlsoLinks\":[{\"label\":\"" + EVIL
                            + "\",\"url\":\"javascript:alert(4)\"}]}";
            records.add("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT" + (99_000_000 + i) + "\""
                    + (i == 7 ? ",\"nctIdAliases\":[\"NCT99100007\"]" : "") + ",\"briefTitle\":\"" + title
                    + "\"},\"statusModule\":{\"overallStatus\":\"" + (odd ? "RECRUITING" : "COMPLETED")
                    + "\",\"startDateStruct\":{\"date\":\"20" + (10 + i % 12)
                    + "-01\"}},\"conditionsModule\":{\"conditions\":[\"Cold hands\"]},"
                    + "\"designModule\":{\"studyType\":\"INTERVENTIONAL\",\"phases\":[\"PHASE" + (1 + i % 3) + "\"]}"
                    + places + hostile
                    + "}}");
        }
        return records;
    }
}
