package org.eligo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eligo.drawing.DesignDrawing;
import org.eligo.drawing.Drawing;
import org.eligo.record.StudyView;
import org.eligo.study.Study;
import org.eligo.study.StudyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people come into groups, where the record's fields agree and where they do not; and the picture says the same. */
class DivisionTest {

    private static final Pattern TAKING_GROUPS = Pattern.compile("There (?:is|are) (one|\\d+) groups?");
    private static final Pattern DRAWN_GROUPS = Pattern.compile("The record describes (one|\\d+) groups?\\.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NA           | SINGLE_GROUP | 0 | There is one group.",
                "NA           | SINGLE_GROUP | 1 | There is one group.",
                "''           | ''           | 1 | There is one group.",
                "NA           | SEQUENTIAL   | 1 | There is one group.",
                "RANDOMIZED   | SINGLE_GROUP | 1 | The record disagrees with itself: it says that there is a single group, and that people are divided by chance. Ask how it is.",
                "RANDOMIZED   | SINGLE_GROUP | 0 | The record disagrees with itself: it says that there is a single group, and that people are divided by chance. Ask how it is.",
                "RANDOMIZED   | SINGLE_GROUP | 4 | The record disagrees with itself: it says that there is a single group, and that people are divided by chance. Ask how it is.",
                "NON_RANDOMIZED | SINGLE_GROUP | 2 | The record disagrees with itself: it says that there is a single group, and that people are divided, though not by chance. Ask how it is.",
                "NA           | SINGLE_GROUP | 3 | The record disagrees with itself: it says that there is a single group, and lists several. Ask how it is.",
                "RANDOMIZED   | PARALLEL     | 1 | The record disagrees with itself: it lists only one group, and says that people are divided by chance. Ask how it is.",
                "NON_RANDOMIZED | CROSSOVER  | 1 | The record disagrees with itself: it lists only one group, and says that people are divided, though not by chance. Ask how it is.",
                "NA           | PARALLEL     | 1 | The record disagrees with itself: it lists only one group, and says that several run side by side. Ask how it is.",
                "NA           | FACTORIAL    | 1 | The record disagrees with itself: it lists only one group, and says that treatments are given alone and combined. Ask how it is.",
                "NA           | CROSSOVER    | 1 | There is one group, which as a rule gets the treatments one after another.",
                "NON_RANDOMIZED | PARALLEL   | 2 | Groups are not formed by chance. Ask how it is decided who gets what.",
                "''           | PARALLEL     | 2 | The record does not say how it is decided who gets what.",
                "RANDOMIZED   | CROSSOVER    | 2 | The record calls it a crossover study: as a rule, everybody gets the treatments one after another, and chance decides in which order.",
                "RANDOMIZED   | SEQUENTIAL   | 2 | The record says both that chance decides in which group people are and that one group follows another. Ask which groups are open now, and how it is decided who gets what.",
            })
    void how_people_come_into_groups(String allocation, String model, int groups, String words) {
        Study study = study("", allocation, model, groups);
        assertThat(line(study, "Chance")).isEqualTo(words);
        agrees(study);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Randomized Trial of Wool | NA | SINGLE_GROUP | The record disagrees with itself: its title calls the study randomized, and its other details speak of one group. Ask how it is.",
                "Wool, a cluster-randomised Study | NON_RANDOMIZED | PARALLEL | The record disagrees with itself: its title calls the study randomized, and its other details say that groups are not formed by chance. Ask how it is.",
                "A Non-Randomized Trial of Wool | NA | SINGLE_GROUP | There is one group.",
                "A nonrandomised Trial of Wool | NA | SINGLE_GROUP | There is one group.",
                "Wool: Open-Label Extension of a Randomized Trial | NA | SINGLE_GROUP | There is one group.",
                "Mendelian Randomization and Wool | NA | SINGLE_GROUP | There is one group.",
                "A Not Randomized Trial of Wool | NON_RANDOMIZED | PARALLEL | Groups are not formed by chance. Ask how it is decided who gets what.",
            })
    void a_title_that_says_the_opposite_of_the_fields_is_told(
            String title, String allocation, String model, String words) {
        int groups = model.equals("SINGLE_GROUP") ? 1 : 2;
        Study study = study("", allocation, model, groups, title);
        assertThat(line(study, "Chance")).isEqualTo(words);
        agrees(study);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Cluster-Randomised Trial of Wool | Warm hands. | true",
                "A Trial of Wool | We use a cluster randomized design. | true",
                "A Trial of Wool | It is warm. Primary care clinics are randomized to wool or cotton. | true",
                "A Trial of Wool | After consent, households will be randomized 1:1 to wool or cotton. | true",
                "A Trial of Wool | The participating nursing homes will be randomly assigned to wool or cotton. | true",
                "A Trial of Wool in Cluster Headache | Patients are randomized. | false",
                "A Trial of Wool | Patients of our rheumatology clinics will be randomized. | false",
                "A Trial of Wool | Patients seen at two clinics are randomized. | false",
                "A Trial of Wool | Earlier cluster randomized trials were small. | false",
                "A Trial of Wool | This is not a cluster-randomized trial. | false",
                "A Trial of Wool | Patients are randomized by center. | false",
            })
    void where_chance_divides_clinics_or_households_nobody_is_told_that_it_divides_persons(
            String title, String summary, boolean clusters) {
        Study study = TakingPartTest.titled(title, """
                "descriptionModule":{"briefSummary":"%s"},
                "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"allocation":"RANDOMIZED","interventionModel":"PARALLEL"}},
                "armsInterventionsModule":{"armGroups":[{"label":"Wool"},{"label":"Cotton"}]}""".formatted(summary));
        assertThat(line(study, "Chance"))
                .startsWith(
                        clusters
                                ? "The record speaks of a cluster trial: chance does not divide persons, but whole units, such as clinics, villages, schools or households, and everybody in a unit is in the same group. Neither you nor the doctor can choose. The record "
                                : "Chance decides in which group you are: neither you nor the doctor can choose. The record ");
        assertThat(DesignDrawing.of(study).orElseThrow().words().get(1))
                .startsWith(
                        clusters
                                ? "Clinics, households or the like divided by chance (randomized)."
                                : "Divided by chance (randomized).");
        agrees(study);
    }

    @Test
    void what_disagrees_is_drawn_so() {
        Drawing drawing =
                DesignDrawing.of(study("", "RANDOMIZED", "SINGLE_GROUP", 4)).orElseThrow();
        assertThat(drawing.words())
                .contains(
                        "The record disagrees with itself: it says that there is a single group, and that people are divided by chance. Ask how it is. The record describes 4 groups.");
        assertThat(drawing.svg())
                .contains("The record disagrees with itself")
                .doesNotContain("Divided by chance (randomized)");
    }

    @Test
    void where_chance_and_turn_are_both_named_the_picture_says_that_the_record_says_so() {
        Drawing drawing =
                DesignDrawing.of(study("", "RANDOMIZED", "SEQUENTIAL", 3)).orElseThrow();
        assertThat(drawing.words())
                .contains(
                        "The record says both: divided by chance, and one group after another. The record describes 3 groups.",
                        "Sequential: as a rule, groups begin one after another, and what is learned from one decides about the next.");
    }

    @Test
    void nobody_is_divided_in_a_study_that_was_withdrawn() {
        Study study = study("WITHDRAWN", "RANDOMIZED", "CROSSOVER", 1);
        assertThat(TakingPart.of(study).lines())
                .extracting(TakingPart.Line::words)
                .containsExactly(
                        "The record says that the study was withdrawn before anybody joined. Nobody can take part.");
        Drawing drawing = DesignDrawing.of(study).orElseThrow();
        assertThat(drawing.words().getFirst())
                .isEqualTo("The study was withdrawn before anybody joined; this is how it was planned.");
        assertThat(drawing.words()).noneMatch(w -> w.contains("0 people"));
        assertThat(drawing.svg()).contains("Withdrawn: nobody took part").doesNotContain("0 people");
    }

    @Test
    void the_picture_and_what_taking_part_involves_agree_on_groups_and_chance_in_every_real_record() {
        int[] compared = new int[1];
        for (String file : List.of("studies.ndjson.gz", "studies-legacy.ndjson.gz")) {
            RealRecords.each(file, record -> {
                Study study = StudyView.of(record);
                if (study.design()
                                .type()
                                .filter(t -> t.is(StudyType.INTERVENTIONAL))
                                .isPresent()
                        && DesignDrawing.of(study).isPresent()) {
                    agrees(study);
                    compared[0]++;
                }
            });
        }
        assertThat(compared[0]).isGreaterThan(1_000);
    }

    private static void agrees(Study study) {
        List<String> drawn = DesignDrawing.of(study).orElseThrow().words();
        List<String> said = TakingPart.of(study).lines().stream()
                .map(TakingPart.Line::words)
                .toList();
        if (said.size() == 1) {
            return;
        }
        assertThat(number(TAKING_GROUPS, line(study, "Groups")))
                .as(study.id() + " groups")
                .isEqualTo(number(DRAWN_GROUPS, String.join(" ", drawn)));
        String chance = line(study, "Chance");
        String division = drawn.get(1);
        assertThat(kind(division))
                .as(study.id() + " " + chance + " / " + division)
                .isEqualTo(kind(chance));
    }

    /** What a sentence says of chance. */
    private static String kind(String words) {
        if (words.startsWith("The record disagrees with itself")) {
            return words.replaceFirst(" Ask how it is\\..*", "");
        }
        if (words.startsWith("There is one group") || words.startsWith("Everyone is in one group")) {
            return "one group";
        }
        if (words.contains("not by chance") || words.contains("not formed by chance")) {
            return "not by chance";
        }
        return words.contains("hance") ? "chance" : "not said";
    }

    private static String number(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.find() ? matcher.group(1) : "none";
    }

    private static String line(Study study, String label) {
        return TakingPart.of(study).lines().stream()
                .filter(l -> l.label().equals(label))
                .map(TakingPart.Line::words)
                .findFirst()
                .orElse("");
    }

    private static Study study(String status, String allocation, String model, int groups) {
        return study(status, allocation, model, groups, "Warm Hands");
    }

    private static Study study(String status, String allocation, String model, int groups, String title) {
        StringBuilder arms = new StringBuilder();
        for (int i = 0; i < groups; i++) {
            arms.append(i == 0 ? "" : ",").append("{\"label\":\"Glove " + i + "\",\"type\":\"EXPERIMENTAL\"}");
        }
        return TakingPartTest.titled(title, """
                "statusModule":{"overallStatus":"%s"},
                "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"allocation":"%s","interventionModel":"%s"},
                "enrollmentInfo":{"count":%d,"type":"ACTUAL"}},
                "armsInterventionsModule":{"armGroups":[%s]}""".formatted(
                        status.isEmpty() ? "COMPLETED" : status, allocation, model, status.isEmpty() ? 40 : 0, arms));
    }
}
