package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.demo.DemoStudies;
import org.eligo.portal.address.Route;
import org.eligo.portal.browse.Sitemap;
import org.eligo.portal.form.FilterGroup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages to browse: places, conditions, treatments, sponsors; and the sitemap. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowseTest {

    private static final int DEMO = 25;

    private static final Pattern NUMBERED =
            Pattern.compile("<a[^>]* href=\"(/search\\?[^\"]*)\">([\\d,]+) (?:open|by invitation|in all|trial)");
    private static final Pattern LINK = Pattern.compile(
            "href=\"(/(?:locations|condition|mesh|treatment|sponsor|investigator|facility|facilities)[^\"?]*)\"");
    private static final Pattern FOUND = Pattern.compile("<h1[^>]*>\\s*([\\d,]+|No) stud");
    private static final Pattern LOC = Pattern.compile("<loc>([^<]*)</loc>");

    private final ServedPortal portal = ServedPortal.of(records());

    @AfterAll
    void close() {
        portal.close();
    }

    private static List<String> records() {
        List<String> records = new ArrayList<>();
        new DemoStudies().studies(DEMO).forEach(json -> records.add(new String(json, StandardCharsets.UTF_8)));
        // Two countries in one study: the state of the one must not turn up in the other.
        records.add(study(
                99900001,
                "RECRUITING",
                "Sorrow of Knees",
                site("Mitten House", "Kneestad", "Fjordmark", "Norway") + ","
                        + site("Knee Clinic", "Kneelima", "Andesia", "Peru")));
        records.add(study(
                99900002, "COMPLETED", "sorrow of knees", site("Mitten-House", "KNEESTAD", "Fjordmark", "Norway")));
        records.add(study(
                99900003,
                "ENROLLING_BY_INVITATION",
                "Sorrow of knee",
                site("Ärztehaus \\\"Süd\\\" & Söhne", "Kneestad", "", "Norway")));
        records.add(study(99900004, "AVAILABLE", "膝の悲しみ", site("Mitten House", "Kneestad", "", "Norway")));
        return records;
    }

    private static String study(int number, String status, String condition, String sites) {
        return """
            {"protocolSection":{"identificationModule":{"nctId":"NCT%08d","briefTitle":"Study %s"},
            "statusModule":{"overallStatus":"%s"},"sponsorCollaboratorsModule":{"leadSponsor":{"name":"Knitters, Inc."}},
            "conditionsModule":{"conditions":["%s"]},"contactsLocationsModule":{"locations":[%s]}}}""".formatted(number, number, status, condition, sites).replace("\n", "");
    }

    private static String site(String facility, String city, String state, String country) {
        return "{\"facility\":\"" + facility + "\",\"city\":\"" + city + "\""
                + (state.isEmpty() ? "" : ",\"state\":\"" + state + "\"") + ",\"country\":\"" + country + "\"}";
    }

    @Test
    void a_country_lists_its_own_states_and_cities_only() {
        assertThat(portal.page("/locations/norway"))
                .contains("Fjordmark")
                .contains("/locations/norway/all/kneestad")
                .doesNotContain("Andesia")
                .doesNotContain("Kneelima");
        assertThat(portal.page("/locations/peru/andesia")).contains("Kneelima").doesNotContain("Kneestad");
    }

    @Test
    void spellings_of_one_name_are_one_entry_and_counted_once() {
        assertThat(portal.page("/locations/norway/all/kneestad"))
                .contains("2 trials open now or soon")
                .contains("4 in all")
                .contains("Mitten House")
                .doesNotContain(">Mitten-House<");
        assertThat(portal.page("/condition/sorrow-of-knees"))
                .contains("1 trial open now or soon")
                .contains("1 by invitation only")
                .contains("3 in all");
    }

    @Test
    void a_city_and_a_facility_show_their_open_trials() {
        String facility = portal.page("/locations/norway/all/kneestad/mitten-house");
        assertThat(facility).contains("NCT99900001").contains("NCT99900004").doesNotContain("NCT99900002");
        assertThat(facility.indexOf("Open now or soon")).isPositive();
        assertThat(portal.page("/locations/norway/fjordmark/kneestad/mitten-house"))
                .contains("NCT99900001")
                .doesNotContain("NCT99900004");
    }

    @Test
    void a_name_with_quotes_or_other_letters_has_an_address_that_leads_to_it() {
        String city = portal.page("/locations/norway/all/kneestad");
        Matcher link = Pattern.compile("href=\"(/locations/norway/all/kneestad/arztehaus[^\"]*)\"")
                .matcher(city);
        assertThat(link.find()).isTrue();
        assertThat(portal.page(link.group(1))).contains("Trials in Ärztehaus");
        Matcher japanese =
                Pattern.compile("href=\"(/condition/n-[0-9a-f]{8})\"").matcher(portal.page("/conditions/0-9"));
        assertThat(japanese.find()).isTrue();
        assertThat(portal.page(japanese.group(1))).contains("膝の悲しみ");
    }

    @Test
    void a_facility_in_one_city_leads_from_its_letter_to_its_page_there() {
        assertThat(portal.page("/facilities/m"))
                .contains("/facility/mitten-house")
                .contains("3 in all");
        HttpResponse<String> clinic = portal.get("/facility/knee-clinic");
        assertThat(clinic.statusCode()).isEqualTo(302);
        assertThat(clinic.headers().firstValue("Location")).hasValue("/locations/peru/all/kneelima/knee-clinic");
        assertThat(portal.page("/locations/peru/all/kneelima/knee-clinic")).contains("NCT99900001");
    }

    @Test
    void a_name_of_facilities_in_several_places_leads_to_each() {
        List<String> records = List.of(
                study(1, "RECRUITING", "Cold", site("University Hospital", "Oslo", "", "Norway")),
                study(2, "COMPLETED", "Cold", site("University hospital", "Bergen", "", "Norway")),
                study(3, "RECRUITING", "Cold", site("University Hospitals", "Lima", "", "Peru")),
                study(4, "RECRUITING", "Cold", site("Wandering Clinic", "Oslo", "", "Norway")),
                study(5, "RECRUITING", "Cold", "{\"facility\":\"Wandering Clinic\",\"country\":\"Norway\"}"));
        try (ServedPortal served = ServedPortal.of(records)) {
            assertThat(served.page("/facility/university-hospital"))
                    .contains("Trials at University Hospital")
                    .contains("2 trials open now or soon")
                    .contains("href=\"/facility/university-hospital/norway\"")
                    .contains("href=\"/facility/university-hospital/peru\"");
            assertThat(served.page("/facility/university-hospital/norway"))
                    .contains("href=\"/locations/norway/all/bergen/university-hospital\"")
                    .contains("href=\"/locations/norway/all/oslo/university-hospital\"")
                    .doesNotContain("Lima");
            String peru = served.page("/facility/university-hospital/peru");
            assertThat(peru).contains("href=\"/locations/peru/all/lima/university-hospitals\"");
            assertThat(served.page("/locations/peru/all/lima/university-hospitals"))
                    .contains("NCT00000003");
            // One of its studies names no city: the page of the city alone would lack it.
            assertThat(served.page("/facility/wandering-clinic"))
                    .contains("2 in all")
                    .contains("href=\"/locations/norway/all/oslo/wandering-clinic\"");
        }
    }

    @Test
    void a_study_counts_under_the_kinds_of_its_condition_and_all_above_them() {
        List<String> records = List.of(
                ofKind(1, "RECRUITING", "D008180 Lupus Erythematosus, Systemic", "D001327 Autoimmune Diseases"),
                ofKind(2, "COMPLETED", "D001327 Autoimmune Diseases", "D007154 Immune System Diseases"),
                study(3, "RECRUITING", "Lupus of no kind", site("Knee Clinic", "Lima", "", "Peru")));
        try (ServedPortal served = ServedPortal.of(records)) {
            assertThat(served.page("/mesh"))
                    .contains("href=\"/mesh/D007154\"")
                    .contains("Immune System Diseases")
                    .doesNotContain("Eye Diseases");
            assertThat(served.page("/mesh/D001327"))
                    .contains("Trials on Autoimmune Diseases")
                    .contains("2 in all")
                    .contains("1 trial open now or soon")
                    .contains("href=\"/mesh/D008180\"")
                    .contains("href=\"/mesh/D007154\"");
            assertThat(served.page("/mesh/d008180"))
                    .contains("NCT00000001")
                    .doesNotContain("NCT00000002")
                    .contains("Also part of")
                    .contains("rel=\"canonical\" href=\"" + served.address() + "/mesh/D008180\"");
            assertThat(served.page("/search?mesh=Autoimmune+Diseases&exact=yes"))
                    .contains("NCT00000001")
                    .contains("NCT00000002")
                    .doesNotContain("NCT00000003");
            // A form's filter keeps what says nothing of it.
            assertThat(served.page("/search?mesh=Autoimmune+Diseases")).contains("NCT00000003");
        }
    }

    /** @param ancestor a second one is always there, the widest kind */
    private static String ofKind(int number, String status, String mesh, String ancestor) {
        return study(number, status, "A disease", "")
                .replaceFirst(
                        "}$",
                        ",\"derivedSection\":{\"conditionBrowseModule\":{\"meshes\":[" + term(mesh)
                                + "],\"ancestors\":[" + term(ancestor) + ","
                                + term("D007154 Immune System Diseases") + "]}}}");
    }

    private static String term(String heading) {
        return "{\"id\":\"" + heading.substring(0, 7) + "\",\"term\":\"" + heading.substring(8) + "\"}";
    }

    @Test
    void investigators_are_listed_with_their_trials() {
        String official = ",\"contactsLocationsModule\":{\"overallOfficials\":[{\"name\":\"Ada Fictional, MD\"}]}";
        String record =
                study(1, "RECRUITING", "Cold", "").replace(",\"contactsLocationsModule\":{\"locations\":[]}", official);
        try (ServedPortal served = ServedPortal.of(List.of(record))) {
            assertThat(served.page("/investigators")).contains("href=\"/investigator/ada-fictional-md\"");
            assertThat(served.page("/investigators/a")).contains("Ada Fictional, MD");
            assertThat(served.page("/investigator/ada-fictional-md"))
                    .contains("Trials of Ada Fictional, MD")
                    .contains("NCT00000001");
        }
    }

    @Test
    void what_is_not_there_says_so() {
        for (String path : List.of(
                "/locations/atlantis",
                "/locations/norway/all",
                "/locations/norway/andesia",
                "/condition/none",
                "/conditions/zz",
                "/sponsor/%3Cscript%3E",
                "/mesh/D0",
                "/mesh/neoplasms",
                "/investigator/none",
                "/facility/none",
                "/facility/mitten-house/peru",
                "/sitemaps/x.xml",
                "/sitemaps/locations-atlantis.xml")) {
            assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void names_are_searched() {
        assertThat(portal.page("/conditions?name=knee")).contains("/condition/sorrow-of-knees");
        assertThat(portal.page("/conditions?name=%3Cb%3Ezzyzx"))
                .contains("No condition of this name")
                .doesNotContain("<b>z");
        assertThat(portal.page("/sponsors/k")).contains("/sponsor/knitters-inc");
    }

    /** From the first pages every page to browse is visited; each number beside a link is what the search there finds. */
    @Test
    void every_number_is_what_the_search_behind_it_finds() {
        Deque<String> open = new ArrayDeque<>(List.of(
                "/locations", "/conditions", "/mesh", "/treatments", "/sponsors", "/investigators", "/facilities"));
        Set<String> seen = new HashSet<>(open);
        Map<String, Long> numbers = new HashMap<>();
        while (!open.isEmpty() && seen.size() < 200) {
            String page = portal.page(open.removeFirst());
            Matcher numbered = NUMBERED.matcher(page);
            while (numbered.find()) {
                long number = Long.parseLong(numbered.group(2).replace(",", ""));
                Long before = numbers.put(numbered.group(1).replace("&amp;", "&"), number);
                assertThat(before == null || before == number)
                        .as(numbered.group(1))
                        .isTrue();
            }
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                if (seen.add(link.group(1))) {
                    open.add(link.group(1));
                }
            }
        }
        assertThat(numbers).hasSizeGreaterThan(100);
        List<String> wrong = new ArrayList<>();
        numbers.forEach((address, number) -> {
            if (isSearchable(address) && found(address) != number) {
                wrong.add(address + " says " + number + " and finds " + found(address));
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static boolean isSearchable(String address) {
        return List.of("facility", "condition", "mesh", "intervention", "sponsor", "investigator").stream()
                .allMatch(name -> !address.contains(name + "=") || isFilter(name));
    }

    private static boolean isFilter(String name) {
        return Arrays.stream(FilterGroup.values())
                .anyMatch(g ->
                        g.parameter().equals(name) || g.filter().parameter().equals(name));
    }

    private long found(String address) {
        Matcher heading = FOUND.matcher(portal.page(address));
        assertThat(heading.find()).as(address).isTrue();
        return heading.group(1).equals("No")
                ? 0
                : Long.parseLong(heading.group(1).replace(",", ""));
    }

    @Test
    void the_sitemap_holds_every_study_once_and_only_pages_that_are_there() {
        List<String> addresses = new ArrayList<>();
        for (String file : locations("/sitemap.xml")) {
            List<String> inside = locations(file.substring(portal.address().length()));
            assertThat(inside).as(file).isNotEmpty().hasSizeLessThanOrEqualTo(Sitemap.MAX_ADDRESSES);
            addresses.addAll(inside);
        }
        assertThat(addresses).doesNotHaveDuplicates().allMatch(a -> a.startsWith(portal.address()));
        assertThat(addresses.stream().filter(a -> a.contains("/study/"))).hasSize(DEMO + 4);
        for (String address : addresses) {
            String path = address.substring(portal.address().length());
            if (!path.startsWith("/study/") || path.endsWith("1")) {
                assertThat(portal.page(path).replace(portal.address(), ""))
                        .as(path)
                        .contains("rel=\"canonical\" href=\"" + path + "\"");
            }
        }
    }

    /** Not for search engines, or another address of a page that is: {@code /study/{nctId}} leads to the one with the title. */
    private static final Set<String> UNLISTED = Set.of(
            "/es",
            "/search",
            "/saved",
            "/download/{file}",
            "/suggest",
            "/check",
            "/study/{nctId}",
            "/study/{nctId}/{slug}/sheet",
            "/compare",
            "/robots.txt",
            "/sitemap.xml",
            "/sitemaps/{file}",
            "/assets/{file}");

    @Test
    void every_kind_of_page_that_search_engines_may_list_is_in_the_sitemap_with_its_spanish_page() {
        List<String> files = locations("/sitemap.xml").stream()
                .map(file -> portal.page(file.substring(portal.address().length())))
                .toList();
        List<String> paths = files.stream()
                .flatMap(file -> LOC.matcher(file).results())
                .map(m -> m.group(1).substring(portal.address().length()))
                .toList();
        for (Route route : Portal.routes()) {
            Pattern form = Pattern.compile(route.path().replaceAll("\\{[^}]*\\}", "[^/?]+"));
            assertThat(paths.stream().anyMatch(form.asMatchPredicate()))
                    .as(route.path())
                    .isEqualTo(!UNLISTED.contains(route.path()));
        }
        for (String page : List.of("/glossary", "/mesh", "/conditions/g")) {
            String english = portal.address() + page;
            assertThat(String.join("", files))
                    .as(page)
                    .contains(
                            "<loc>" + english + "</loc><xhtml:link rel=\"alternate\" hreflang=\"en\" href=\"" + english
                                    + "\"/><xhtml:link rel=\"alternate\" hreflang=\"es\" href=\"" + portal.address()
                                    + "/es" + page
                                    + "\"/><xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"" + english
                                    + "\"/></url>");
            assertThat(portal.page("/es" + page)).contains("lang=\"es\"");
        }
    }

    private List<String> locations(String path) {
        return LOC.matcher(portal.page(path)).results().map(m -> m.group(1)).toList();
    }
}
