package org.eligo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The sections of a fictional study agree with one another, and the edges that pages must stand are there. */
final class DemoCoherenceTest {

    private static final String DAY = DemoStudies.DATA_DATE.toString();
    private static final Set<String> STOPPED = Set.of("TERMINATED", "SUSPENDED", "WITHDRAWN");

    private static String status(JsonNode study) {
        return Walk.text(study, "statusModule.overallStatus");
    }

    private static List<JsonNode> list(JsonNode study, String path) {
        return StreamSupport.stream(study.at("/" + path.replace('.', '/')).spliterator(), false)
                .toList();
    }

    private static List<String> offenders(Predicate<JsonNode> wrong) {
        return Walk.defaults().stream()
                .filter(wrong)
                .map(s -> Walk.text(s, "identificationModule.nctId") + " " + status(s))
                .toList();
    }

    private static long count(Predicate<JsonNode> predicate) {
        return Walk.defaults().stream().filter(predicate).count();
    }

    @Test
    void a_last_known_status_stands_exactly_with_unknown() {
        assertThat(offenders(s -> status(s).equals("UNKNOWN")
                        == Walk.text(s, "statusModule.lastKnownStatus").isEmpty()))
                .isEmpty();
    }

    @Test
    void only_a_stopped_study_says_why_it_stopped() {
        assertThat(offenders(s -> !Walk.text(s, "statusModule.whyStopped").isEmpty() && !STOPPED.contains(status(s))))
                .isEmpty();
    }

    @Test
    void results_are_announced_exactly_where_they_are() {
        assertThat(offenders(s -> s.path("hasResults").asBoolean() != s.has("resultsSection")))
                .isEmpty();
        assertThat(offenders(s -> s.has("resultsSection")
                        == Walk.text(s, "statusModule.resultsFirstSubmitDate").isEmpty()))
                .isEmpty();
        long completed = count(s -> status(s).equals("COMPLETED"));
        assertThat(count(s -> s.has("resultsSection"))).isBetween(completed * 6 / 100, completed * 20 / 100);
    }

    @Test
    void the_data_date_is_in_every_record_but_the_minimal_one() {
        assertThat(offenders(s -> !s.at("/derivedSection/miscInfoModule/versionHolder")
                        .asText("")
                        .equals(DAY)))
                .containsExactly("NCT99000003 RECRUITING");
    }

    @Test
    void dates_agree_with_the_status() {
        assertThat(offenders(
                        s -> status(s).equals("NOT_YET_RECRUITING") && start(s).compareTo(DAY.substring(0, 7)) < 0))
                .isEmpty();
        assertThat(offenders(s -> status(s).equals("RECRUITING") && start(s).compareTo(DAY) > 0))
                .isEmpty();
        assertThat(offenders(s -> status(s).equals("COMPLETED") && completion(s).compareTo(DAY) > 0))
                .isEmpty();
        assertThat(offenders(s -> status(s).equals("UNKNOWN") && completion(s).compareTo("2024-12") > 0))
                .isEmpty();
    }

    @Test
    void a_record_is_posted_after_it_was_submitted_and_never_after_the_data_date() {
        for (String step : List.of("studyFirst", "resultsFirst", "dispFirst", "lastUpdate")) {
            assertThat(offenders(s -> {
                        String submit = Walk.text(s, "statusModule." + step + "SubmitDate");
                        String post = Walk.text(s, "statusModule." + step + "PostDateStruct.date");
                        return submit.isEmpty() != post.isEmpty()
                                || submit.compareTo(post) > 0
                                || post.compareTo(DAY) > 0;
                    }))
                    .as(step)
                    .isEmpty();
        }
        assertThat(offenders(s -> Walk.text(s, "statusModule.studyFirstPostDateStruct.date")
                                        .compareTo(Walk.text(s, "statusModule.lastUpdatePostDateStruct.date"))
                                > 0
                        && !status(s).equals("WITHHELD")))
                .isEmpty();
    }

    @Test
    void a_group_names_interventions_that_the_study_has() {
        assertThat(offenders(s -> {
                    Set<String> names = list(s, "protocolSection.armsInterventionsModule.interventions").stream()
                            .map(i -> Lexicon.label(
                                            "InterventionType", i.path("type").asText()) + ": "
                                    + i.path("name").asText())
                            .collect(Collectors.toSet());
                    return !list(s, "protocolSection.armsInterventionsModule.armGroups").stream()
                            .flatMap(g -> StreamSupport.stream(
                                    g.path("interventionNames").spliterator(), false))
                            .allMatch(n -> names.contains(n.asText()));
                }))
                .isEmpty();
    }

    @Test
    void age_groups_follow_from_the_ages() {
        assertThat(AgeRange.parse("6 Months | 5 Years").groups()).containsExactly("CHILD");
        assertThat(AgeRange.parse("18 Years |").groups()).containsExactly("ADULT", "OLDER_ADULT");
        assertThat(AgeRange.parse("18 Years | 64 Years").groups()).containsExactly("ADULT");
        assertThat(AgeRange.parse("|").groups()).containsExactly("CHILD", "ADULT", "OLDER_ADULT");
    }

    @Test
    void participants_of_the_results_add_up() {
        for (JsonNode study : Walk.defaults()) {
            for (JsonNode period : list(study, "resultsSection.participantFlowModule.periods")) {
                Map<String, Long> sums = StreamSupport.stream(
                                period.path("milestones").spliterator(), false)
                        .collect(Collectors.toMap(m -> m.path("type").asText(), m -> sum(m.path("achievements"))));
                long left = StreamSupport.stream(period.path("dropWithdraws").spliterator(), false)
                        .mapToLong(d -> sum(d.path("reasons")))
                        .sum();
                long started = study.at("/protocolSection/designModule/enrollmentInfo/count")
                        .asLong();
                assertThat(sums).containsEntry("STARTED", started).containsEntry("NOT COMPLETED", left);
                assertThat(sums).containsEntry("COMPLETED", started - left);
            }
        }
    }

    private static long sum(JsonNode counts) {
        return StreamSupport.stream(counts.spliterator(), false)
                .mapToLong(c -> Long.parseLong(c.path("numSubjects").asText()))
                .sum();
    }

    @Test
    void every_group_id_of_the_results_is_defined() {
        for (JsonNode study : Walk.defaults()) {
            Set<String> defined = new HashSet<>();
            List<String> used = new ArrayList<>();
            Walk.leaves(study, (field, value) -> {
                if (field.name().equals("groupId") || field.name().equals("groupIds")) {
                    used.add(value.asText());
                } else if (field.path().startsWith("resultsSection")
                        && field.name().equals("id")) {
                    defined.add(value.asText());
                }
            });
            assertThat(defined).containsAll(used);
        }
    }

    @Test
    void expanded_access_links_point_to_a_study_of_that_status() {
        Map<String, String> statuses = Walk.defaults().stream()
                .collect(Collectors.toMap(s -> Walk.text(s, "identificationModule.nctId"), DemoCoherenceTest::status));
        assertThat(count(s ->
                        !Walk.text(s, "statusModule.expandedAccessInfo.nctId").isEmpty()))
                .isEqualTo(4);
        assertThat(offenders(s -> {
                    String linked = Walk.text(s, "statusModule.expandedAccessInfo.nctId");
                    return !linked.isEmpty()
                            && !Walk.text(s, "statusModule.expandedAccessInfo.statusForNctId")
                                    .equals(statuses.get(linked));
                }))
                .isEmpty();
    }

    @Test
    void aliases_are_numbers_of_no_study() {
        assertThat(count(s -> !list(s, "protocolSection.identificationModule.nctIdAliases")
                        .isEmpty()))
                .isPositive();
        assertThat(offenders(s -> list(s, "protocolSection.identificationModule.nctIdAliases").stream()
                        .anyMatch(a -> !a.asText().startsWith("NCT989"))))
                .isEmpty();
    }

    @Test
    void the_edges_are_there() {
        assertThat(count(s -> enrollment(s) == 99_999_999)).isEqualTo(1);
        assertThat(count(s -> enrollment(s) == 0)).isPositive();
        assertThat(count(s -> enrollment(s) == 1)).isPositive();
        assertThat(count(s -> enrollment(s) == -1)).isPositive();
        assertThat(count(s -> sites(s) == 300)).isEqualTo(1);
        assertThat(count(s -> sites(s) == 0)).isPositive();
        assertThat(count(s -> sites(s) == 1)).isPositive();
        assertThat(count(s -> list(s, "protocolSection.designModule.phases").size() == 2))
                .isPositive();
        assertThat(count(s ->
                        list(s, "protocolSection.designModule.phases").isEmpty() && type(s).equals("INTERVENTIONAL")))
                .isPositive();
        assertThat(count(s -> s.at("/protocolSection/eligibilityModule/healthyVolunteers")
                        .isMissingNode()))
                .isPositive();
        assertThat(count(s -> Walk.text(s, "eligibilityModule.minimumAge").equals("6 Months")))
                .isPositive();
        assertThat(count(s -> Walk.text(s, "eligibilityModule.minimumAge").isEmpty()))
                .isPositive();
        assertThat(count(s ->
                        Walk.text(s, "eligibilityModule.eligibilityCriteria").isEmpty()))
                .isPositive();
        assertThat(count(s -> start(s).length() == 4)).isPositive();
        assertThat(count(s -> start(s).length() == 7)).isPositive();
        assertThat(count(s -> start(s).isEmpty())).isPositive();
        assertThat(Walk.defaults().get(2).toString()).hasSizeLessThan(500);
        assertThat(Walk.defaults().get(10).toString()).contains("<script>alert(1)</script>", "javascript:", "&amp;");
    }

    @Test
    void criteria_come_in_every_shape() {
        for (String heading : List.of(
                "Inclusion Criteria:\n\n1. ",
                "Inclusion Criteria:\n\n* ",
                "Key Inclusion Criteria:",
                "INCLUSION CRITERIA\n",
                "* INCLUSION CRITERIA:",
                "inclusion criteria:",
                "Cohort B:",
                "**Inclusion Criteria**",
                "\n   * ",
                "\n    * ",
                "\\>=",
                "\\[",
                "×10^9/L",
                "×10⁹/L")) {
            assertThat(count(s -> Walk.text(s, "eligibilityModule.eligibilityCriteria")
                            .contains(heading)))
                    .as(heading)
                    .isPositive();
        }
        assertThat(count(s ->
                        Walk.text(s, "eligibilityModule.eligibilityCriteria").startsWith("Exclusion Criteria:")))
                .isPositive();
    }

    private static String start(JsonNode study) {
        return Walk.text(study, "statusModule.startDateStruct.date");
    }

    private static String completion(JsonNode study) {
        return Walk.text(study, "statusModule.completionDateStruct.date");
    }

    private static String type(JsonNode study) {
        return Walk.text(study, "designModule.studyType");
    }

    private static long enrollment(JsonNode study) {
        return study.at("/protocolSection/designModule/enrollmentInfo/count").asLong(-1);
    }

    private static int sites(JsonNode study) {
        return study.at("/protocolSection/contactsLocationsModule/locations").size();
    }
}
