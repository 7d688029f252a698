package org.eligo.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.SharedFolder;
import org.eligo.demo.DemoStudies;
import org.eligo.portal.show.RecordText;
import org.junit.jupiter.api.Test;

/** Nothing that a record says of its results is lost on the page. */
final class ResultsOnPageTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Names inside the record, and closed lists whose values are shown in words of their own. */
    private static final Set<String> NOT_READ = Set.of(
            "id",
            "groupId",
            "groupIds",
            "reportingStatus",
            "paramType",
            "dispersionType",
            "ciNumSides",
            "nonInferiorityType",
            "assessmentType",
            "restrictionType",
            "anticipatedPostingDate",
            "denomUnitsSelected");

    /** Browsers number lists by themselves. */
    private static final Pattern LIST_NUMBER = Pattern.compile("^\\s*\\d+[.)]\\s+");

    private static final int DEMO = 100;

    @Test
    void every_value_of_fictional_results_stands_on_the_page() {
        List<String> records = new ArrayList<>();
        new DemoStudies().studies(DEMO).forEach(json -> records.add(new String(json, StandardCharsets.UTF_8)));
        assertThat(missing(records)).isEmpty();
    }

    @Test
    void every_value_of_real_results_stands_on_the_page() throws IOException {
        List<String> records = new ArrayList<>();
        try (Stream<String> lines = SharedFolder.lines("data/studies.ndjson.gz")) {
            lines.filter(l -> l.contains("\"resultsSection\"")).forEach(records::add);
        }
        assertThat(records).hasSizeGreaterThan(100);
        assertThat(missing(records)).isEmpty();
    }

    @Test
    void what_was_not_reached_and_remarks_on_single_values_are_shown_as_written() {
        String page = page("""
                "outcomeMeasures":[{"type":"PRIMARY","title":"Time to warm hands","timeFrame":"2 years","paramType":"MEDIAN",
                "dispersionType":"95% Confidence Interval","unitOfMeasure":"months","reportingStatus":"POSTED",
                "groups":[{"id":"OG000","title":"Wool"},{"id":"OG001","title":"Bare"}],
                "denoms":[{"units":"Participants","counts":[{"groupId":"OG000","value":"12"},{"groupId":"OG001","value":"11"}]}],
                "classes":[{"categories":[{"measurements":[{"groupId":"OG000","value":"NA","lowerLimit":"7.0","upperLimit":"NA",
                "comment":"Not reached: too few cold hands."},{"groupId":"OG001","value":"9.50","lowerLimit":"8.1","upperLimit":"11.0"}]}]}],
                "analyses":[{"groupIds":["OG000","OG001"],"nonInferiorityType":"NON_INFERIORITY","nonInferiorityComment":"Margin 2 months",
                "pValue":"<0.001","statisticalMethod":"Log Rank","paramType":"Hazard Ratio (HR)","paramValue":"0.5","ciPctValue":"95",
                "ciNumSides":"TWO_SIDED","ciLowerLimit":"0.3","ciUpperLimit":"0.8"}]}]
                """);
        assertThat(PageText.firstMissing(
                        page,
                        List.of(
                                "Results",
                                "Main measure: Time to warm hands",
                                "Time to warm hands: Median (95% Confidence Interval), months",
                                "Wool",
                                "Bare",
                                "Measured: Participants",
                                "12",
                                "11",
                                "NA (7.0 to NA)",
                                "Not reached: too few cold hands.",
                                "9.50 (8.1 to 11.0)",
                                "Groups compared",
                                "Wool; Bare",
                                "Margin 2 months",
                                "Log Rank",
                                "p-value",
                                "<0.001",
                                "Hazard Ratio (HR)",
                                "0.5",
                                "95% confidence interval, 2-Sided",
                                "0.3 to 0.8")))
                .isEmpty();
    }

    @Test
    void values_that_are_all_numbers_are_drawn_too_and_others_are_not() {
        String measure = """
                "outcomeMeasures":[{"type":"PRIMARY","title":"Warmth","paramType":"MEAN","dispersionType":"STANDARD_DEVIATION",
                "unitOfMeasure":"degrees","groups":[{"id":"OG000","title":"Wool"},{"id":"OG001","title":"Bare"}],
                "classes":[{"categories":[{"measurements":[{"groupId":"OG000","value":"31.5","spread":"2"},
                {"groupId":"OG001","value":"VALUE","spread":"3.1"}]}]}]}]
                """;
        assertThat(page(measure.replace("VALUE", "29")))
                .contains("id=\"plot-1-title\">Warmth<", "Bare: 29 (3.1)</text>", "draw-value");
        assertThat(page(measure.replace("VALUE", "NA"))).doesNotContain("draw-value");
    }

    @Test
    void a_value_of_a_group_that_is_not_listed_gets_a_column_of_its_own() {
        String page = page("""
                "outcomeMeasures":[{"type":"PRIMARY","title":"Warmth","groups":[{"id":"OG000","title":"Wool"}],"classes":[{"categories":[
                {"measurements":[{"groupId":"OG000","value":"1"},{"groupId":"OG007","value":"77"},{"groupId":"OG000","value":"2"}]}]}]}]
                """);
        assertThat(PageText.firstMissing(page, List.of("Wool", "Group OG007", "1; 2", "77")))
                .isEmpty();
    }

    @Test
    void main_measures_come_first_and_each_kind_in_the_records_order() {
        String page = page("""
                "outcomeMeasures":[{"type":"POST_HOC","title":"Ears"},{"type":"SECONDARY","title":"Toes"},{"type":"OTHER_PRE_SPECIFIED","title":"Noses"},
                {"type":"PRIMARY","title":"Thumbs"},{"type":"SECONDARY","title":"Heels"},{"type":"PRIMARY","title":"Fingers"}]
                """);
        assertThat(PageText.firstMissing(
                        page,
                        List.of(
                                "Main measure: Thumbs",
                                "Main measure: Fingers",
                                "Further measure: Toes",
                                "Further measure: Heels",
                                "Other measure, planned beforehand: Noses",
                                "Measure chosen afterwards: Ears")))
                .isEmpty();
    }

    @Test
    void a_measure_without_figures_says_so() {
        String page = page("""
                "outcomeMeasures":[{"type":"SECONDARY","title":"Warm feet","reportingStatus":"NOT_POSTED","anticipatedPostingDate":"2027-03"}]
                """);
        assertThat(page).contains("The record holds no figures for this measure yet. They are expected in March 2027.");
    }

    @Test
    void adverse_events_come_by_frequency_with_the_part_of_those_at_risk() {
        String page = page("""
                "x":1},"adverseEventsModule":{"frequencyThreshold":"5","eventGroups":[{"id":"EG000","title":"Wool","seriousNumAffected":3,
                "seriousNumAtRisk":40}],"otherEvents":[
                {"term":"Itch","organSystem":"Skin","stats":[{"groupId":"EG000","numAffected":1,"numAtRisk":40}]},
                {"term":"Sweat","organSystem":"Skin","stats":[{"groupId":"EG000","numEvents":9,"numAffected":8,"numAtRisk":40}]}]
                """);
        assertThat(PageText.firstMissing(
                        page,
                        List.of(
                                "Had a serious adverse event",
                                "3 of 40 (7.5%)",
                                "Sweat",
                                "8 of 40 (20.0%)",
                                "9 events",
                                "Itch",
                                "1 of 40 (2.5%)")))
                .isEmpty();
    }

    /** The page of a study whose module of outcome measures holds this. */
    private static String page(String outcomes) {
        String record = """
                {"protocolSection":{"identificationModule":{"nctId":"NCT99000078","briefTitle":"Gloves"}},
                "resultsSection":{"outcomeMeasuresModule":{%s}},"hasResults":true}
                """.formatted(outcomes);
        try (ServedPortal portal = ServedPortal.of(List.of(record))) {
            return portal.page("/study/NCT99000078");
        }
    }

    private static List<String> missing(List<String> records) {
        List<String> missing = new ArrayList<>();
        try (ServedPortal portal = ServedPortal.of(records)) {
            for (String record : records) {
                JsonNode json = JSON.readTree(record);
                String number = ServedPortal.record(record).id().toString();
                String page = letters(String.join("\n", PageText.lines(portal.page("/study/" + number))));
                Set<String> values = new LinkedHashSet<>();
                collect("", json.path("resultsSection"), values);
                values.stream()
                        .filter(value -> !page.contains(letters(RecordText.plain(value))))
                        .limit(3)
                        .forEach(value -> missing.add(number + ": " + value));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return missing;
    }

    private static void collect(String name, JsonNode node, Set<String> values) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            collect(member.getKey(), member.getValue(), values);
        }
        if (node.isArray()) {
            node.forEach(element -> collect(name, element, values));
        }
        boolean wordsOfTheirOwn = name.equals("type") || NOT_READ.contains(name);
        if (!wordsOfTheirOwn && (node.isTextual() || node.isNumber())) {
            node.asText()
                    .lines()
                    .map(line -> LIST_NUMBER.matcher(line).replaceFirst(""))
                    .forEach(values::add);
        }
    }

    /** Letters and digits alone: markdown's signs and line ends make no difference. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
