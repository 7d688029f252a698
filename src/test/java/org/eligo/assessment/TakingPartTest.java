package org.eligo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eligo.drawing.DesignDrawing;
import org.eligo.drawing.Drawing;
import org.eligo.record.StudyRecord;
import org.eligo.record.StudyView;
import org.eligo.study.NctId;
import org.eligo.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody can expect who takes part, line by line. Long, because each line has its tables of what records write. */
class TakingPartTest {

    private static final String ARMS = """
            "armsInterventionsModule":{"armGroups":[{"label":"Wool","type":"EXPERIMENTAL"},{"label":"Cotton","type":"PLACEBO_COMPARATOR","description":"Placebo"}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 weeks | 12 weeks",
                "Week 24 | 24 weeks",
                "baseline, 3, 6 and 12 months | 12 months",
                "Up to 2 years after the last dose, on day 28 | 28 days",
                "From the first dose until 30 days after the last dose (up to about 2 years) | 2 years",
                "one week after the last session | ''",
                "Post-treatment week 12 | ''",
                "15 months post treatment start | 15 months",
                "Change from Baseline to Post-treatment at 8 weeks | 8 weeks",
                "90 days (±14) after last dose | ''",
                "12 weeks after randomization | 12 weeks",
                "12 months after intervention period | ''",
                "4 weeks after the double-blind treatment phase | ''",
                "6 months after the epidemic peak | ''",
                "1 year post pandemic | ''",
                "12 weeks after the start of the treatment period | 12 weeks",
                "12 weeks after entering the treatment phase | 12 weeks",
                "12 weeks during the treatment period | 12 weeks",
                "Day 1, Day 29 | 29 days",
                "months 3, 6, 12 | 12 months",
                "an 18-month follow-up | 18 months",
                "six months | 6 months",
                "1 year | 1 year",
                "1.5 hours | 1.5 hours",
                "through study completion | ''",
                "at discharge | ''",
                "9999 years | ''",
                "0 days | ''",
                "Once every 10 weeks until off treatment | ''",
                "Every 3-6 months | ''",
                "every three or six months | ''",
                "every 3 months for up to 2 years | 2 years",
                "Every 12 weeks, up to 6 weeks | 6 weeks",
                "every day over 8 weeks | 8 weeks",
                "every other 2 weeks | ''",
                "2 Week Cycles | ''",
                "28 day treatment cycle | ''",
                "After each 4 week cycle | ''",
                "after each five-week treatment interval | ''",
                "Day 1 of Cycles 1, 2, 5 and 9 (each cycle is 21 days) | ''",
                "Cycle 5 Day 8 (1 cycle= 28 days) | ''",
                "Cycle 2 (cycle length: 21 Days) | ''",
                "Day 28 of each cycle | ''",
                "Day 3 all periods | ''",
                "Cycle 1 Day 1 up to Cycle 1 Day 21 (each cycle is 28 days) | 21 days",
                "At the end of Cycle 1 (28 days) | 28 days",
                "Day 1 of every cycle (35 days) | ''",
                "during the 8-day course of tea | 8 days",
                "4-5 days every 1-2 years | ''",
                "up to 5 days per participant | 5 days",
                "Visit 3 (90 +/- 5 days) | 90 days",
                "within 28 (± 3 days) of inclusion | 28 days",
                "Days 2 through 7 | 7 days",
                "12 months of life | ''",
                "From 12 months to 72 months of age | ''",
                "18-22 months corrected gestational age | ''",
                "5 years prior to inclusion | ''",
                "Last 12 months | ''",
                "in the previous 4 weeks | ''",
                "within the 12 months before the operation | ''",
                "Within 2 weeks preceeding the diagnosis | ''",
                "7 days before and 28 days after the operation | 28 days",
                "Week 52 before dosing | 52 weeks",
                "Day 28 (± 40 days) | 28 days",
                "Age 3 years | ''",
                "at age 15 years | ''",
                "0-15 months of age | ''",
                "Between 3 and 4 years-of-age | ''",
                "12 months of infants' age | ''",
                "up to 12 months adjusted age | ''",
                "36 weeks corrected gestational age | ''",
                "32-38 weeks gestation | ''",
                "36 weeks after birth | 36 weeks",
                "Baseline, 12 and 24 months of age | ''",
                "week0, week1, week2 | 2 weeks",
                "At day28 | 28 days",
                "3 monthes | 3 months",
                "Week s 1, 2 | 2 weeks",
                "Day 1, 4 hours after tea | 1 day",
            })
    void the_longest_time_of_a_time_frame_is_read(String text, String longest) {
        assertThat(TimeFrames.longest(text).map(TimeFrames.Length::words).orElse(""))
                .isEqualTo(longest);
    }

    @Test
    void a_chance_is_named_only_where_the_record_gives_the_ratio() {
        assertThat(chance("Participants are randomized 1:1 to wool or cotton."))
                .endsWith("The record says that the groups are equally likely, so the chance of each is 1 in 2.");
        assertThat(chance("Participants are randomized 2:1."))
                .endsWith("The record names a ratio of 2:1; ask which group is which.");
        assertThat(chance("Participants are randomized 1:1:1."))
                .endsWith("The record speaks of a ratio of 1:1:1 and lists 2 groups; ask how the two go together.");
        assertThat(chance("Gloves are diluted 1:1 in wool.")).endsWith("The record does not give the ratio.");
        assertThat(chance("Warm hands.")).endsWith("The record does not give the ratio.");
    }

    @Test
    void what_the_record_says_is_said_in_plain_words() {
        assertThat(lines("""
                "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"allocation":"RANDOMIZED","interventionModel":"PARALLEL",
                "maskingInfo":{"masking":"DOUBLE","whoMasked":["PARTICIPANT","OUTCOMES_ASSESSOR"]}},"enrollmentInfo":{"count":1200,"type":"ESTIMATED"}},
                "outcomesModule":{"primaryOutcomes":[{"measure":"Warmth","timeFrame":"12 weeks"}],"secondaryOutcomes":[{"measure":"Joy","timeFrame":"2 years"}]},
                "contactsLocationsModule":{"locations":[{"country":"Norway"},{"country":"Peru"}]},""" + ARMS))
                .containsEntry("Groups", "There are 2 groups: Wool; Cotton.")
                .containsEntry("Placebo", "A group of this study gets a placebo, which has no active substance.")
                .containsEntry(
                        "Who knows",
                        "Who gets what is kept secret from you and the other participants and those who judge the results.")
                .containsEntry(
                        "How long",
                        "The main result is measured up to about 12 weeks. The last thing that is measured comes at about 2 years.")
                .containsEntry("How many people", "1,200 people are planned.")
                .containsEntry("Where", "2 places in Norway and Peru.");
    }

    @Test
    void what_the_record_does_not_say_is_said_to_be_missing() {
        assertThat(lines("\"designModule\":{\"studyType\":\"INTERVENTIONAL\"}"))
                .doesNotContainKey("Groups")
                .containsEntry("Chance", "The record does not say how it is decided who gets what.")
                .containsEntry("Placebo", "The record does not describe the groups.")
                .containsEntry("Who knows", "The record does not say whether it is kept secret who gets what.")
                .containsEntry("How many people", "The record does not say.")
                .containsEntry("Where", "The record names no place.");
        assertThat(lines("\"designModule\":{\"studyType\":\"INTERVENTIONAL\",\"enrollmentInfo\":{\"count\":99999999}}"))
                .containsEntry("How many people", "The record does not say.");
    }

    @Test
    void single_groups_crossover_and_watching_are_told_apart() {
        assertThat(
                        lines(
                                "\"designModule\":{\"studyType\":\"INTERVENTIONAL\",\"designInfo\":{\"interventionModel\":\"SINGLE_GROUP\"}}"))
                .containsEntry("Chance", "There is one group.");
        assertThat(lines(
                        "\"designModule\":{\"studyType\":\"INTERVENTIONAL\",\"designInfo\":{\"allocation\":\"RANDOMIZED\",\"interventionModel\":\"CROSSOVER\"}},"
                                + ARMS))
                .containsEntry(
                        "Chance",
                        "The record calls it a crossover study: as a rule, everybody gets the treatments one after another, and chance decides in which order.");
        assertThat(lines("\"designModule\":{\"studyType\":\"OBSERVATIONAL\"}"))
                .containsEntry("Treatment", "You are watched; the study itself gives no treatment.")
                .doesNotContainKey("Chance");
        assertThat(lines("\"designModule\":{\"studyType\":\"EXPANDED_ACCESS\"}"))
                .isEmpty();
    }

    @Test
    void in_a_study_that_looks_back_nobody_is_watched() {
        assertThat(
                        lines(
                                "\"designModule\":{\"studyType\":\"OBSERVATIONAL\",\"designInfo\":{\"timePerspective\":\"RETROSPECTIVE\"}}"))
                .containsEntry(
                        "Taking part",
                        "The study looks back at what was written down about people. As a rule there is nothing to take part in.")
                .doesNotContainKey("Treatment");
        assertThat(
                        lines(
                                "\"designModule\":{\"studyType\":\"OBSERVATIONAL\",\"designInfo\":{\"timePerspective\":\"PROSPECTIVE\"}}"))
                .containsEntry("Treatment", "You are watched; the study itself gives no treatment.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one day after the last session | one week after the last session | The last thing that is measured comes about 1 week after the last treatment.",
                "up to 21 days | Up to 30 days after last treatment | The record names times of up to about 21 days. Something is also measured about 30 days after the last treatment.",
                "12 months after intervention period | 6 months after the epidemic peak | The last thing that is measured comes about 12 months after the last treatment.",
                "52 weeks | 1 year | The last thing that is measured comes at about 52 weeks.",
                "12 weeks | 30 days after the last patient joined | The last thing that is measured comes at about 12 weeks.",
                "12 weeks | 2 years | The main result is measured up to about 12 weeks. The last thing that is measured comes at about 2 years.",
                "12 weeks | every 20 weeks until death | The record names times of up to about 12 weeks. Something is measured again and again, and no end is given.",
                "every 10 weeks until off treatment | every 3 months | The record does not say how long somebody takes part, or not in a form that can be worked out.",
                "12 weeks | every 4 weeks up to 12 weeks | The last thing that is measured comes at about 12 weeks.",
                "24 weeks | every 4 weeks | The last thing that is measured comes at about 24 weeks.",
                "up to 5 years | every 4 weeks until progression | The last thing that is measured comes at about 5 years.",
                "5 years | Cycle 4 Day 8 (each cycle is 21 days) | The last thing that is measured comes at about 5 years.",
                "21 days | Cycle 4 Day 8 (each cycle is 21 days) | The record names times of up to about 21 days.",
                "24 months | 24 months of age | The last thing that is measured comes at about 24 months.",
                "24 months | 4 months of age | The last thing that is measured comes at about 24 months.",
                "2 days | 18-22 months corrected gestational age | The record names times of up to about 2 days. Something is also measured at an age of about 22 months.",
                "4 weeks | 24 months of age | The record names times of up to about 4 weeks. Something is also measured at an age of about 24 months.",
                "at 3 months of age | at age 2 years | The last thing that is measured comes at an age of about 2 years.",
                "4 weeks | 36 weeks gestation | The record names times of up to about 4 weeks.",
                "5 years prior to inclusion | last 12 months | The record does not say how long somebody takes part, or not in a form that can be worked out.",
                "2 days after end of surgery | 3 days after discontinuation of study drug | The last thing that is measured comes about 3 days after the last treatment.",
            })
    void a_time_after_the_last_treatment_is_no_time_from_the_start(String main, String further, String words) {
        assertThat(lines("""
                "designModule":{"studyType":"INTERVENTIONAL"},
                "outcomesModule":{"primaryOutcomes":[{"measure":"Warmth","timeFrame":"%s"}],"secondaryOutcomes":[{"measure":"Joy","timeFrame":"%s"}]}""".formatted(main, further))).containsEntry("How long", words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01 | 2025-06 | 28 days   | 28 years | 28 days",
                "2024-01 | 2025-06 | 24 months | 24 years | 24 months",
                "2024-01 | 2025-06 | 12 months | 15 years | 15 years",
                "2024-01 | 2024-03 | 1 day     | 1 year   | 1 year",
                "2024-01 | 2054-01 | 24 months | 24 years | 24 years",
                "''      | 2025-06 | 24 months | 24 years | 24 years",
            })
    void years_that_stand_elsewhere_as_months_and_outlast_the_study_are_a_slip(
            String start, String end, String first, String second, String longest) {
        assertThat(lines("""
                "statusModule":{"startDateStruct":{"date":"%s"},"completionDateStruct":{"date":"%s"}},
                "designModule":{"studyType":"INTERVENTIONAL"},
                "outcomesModule":{"secondaryOutcomes":[{"measure":"Warmth","timeFrame":"%s"},{"measure":"Joy","timeFrame":"%s"}]}""".formatted(start, end, first, second)))
                .containsEntry("How long", "The last thing that is measured comes at about " + longest + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No antiviral agent (no placebo) | NO_INTERVENTION | ''   | The record names no placebo group.",
                "Wool without placebo            | EXPERIMENTAL | Drug: Wool | The record names no placebo group.",
                "611 dose 1 plus placebo         | EXPERIMENTAL | Drug: 611 150mg;Other: Placebo | A placebo is among the treatments, beside others.",
                "611 dose 1 plus placebo         | EXPERIMENTAL | ''   | A placebo is among the treatments, beside others.",
                "Wool                            | EXPERIMENTAL | Drug: Wool plus placebo | A placebo is among the treatments, beside others.",
                "Conventional plus pacebo treatment | EXPERIMENTAL | Drug: Conventional plus pacebo treatment | A group of this study gets a placebo, which has no active substance.",
                "Placebo                         | PLACEBO_COMPARATOR | Drug: Placebo;Other: Standard of care | A group of this study gets a placebo, which has no active substance.",
                "Placebo                         | PLACEBO_COMPARATOR | Drug: Placebo;Drug: Tea | The record names a placebo and other treatments for a group. Ask what it gets.",
                "Placebo                         | PLACEBO_COMPARATOR | Drug: Placebo- 0.10 mg/kg | A group of this study gets a placebo, which has no active substance.",
                "Placebo                         | PLACEBO_COMPARATOR | Biological: Placebo on a 0- and 28-day schedule | A group of this study gets a placebo, which has no active substance.",
                "Placebo                         | PLACEBO_COMPARATOR | Other: Two doses of placebo at the schedule of day 0,28 | A group of this study gets a placebo, which has no active substance.",
                "Placebo                         | PLACEBO_COMPARATOR | Biological: Placebo/Aluminum Adjuvant of wool | A group of this study gets a placebo, which has no active substance.",
                "Placebo                         | PLACEBO_COMPARATOR | Drug: Placebo (starch, lactose and water) | A group of this study gets a placebo, which has no active substance.",
                "Placebo                         | PLACEBO_COMPARATOR | Biological: Placebo version of tea/milk-2 | A group of this study gets a placebo, which has no active substance.",
                "Placebo                         | PLACEBO_COMPARATOR | Drug: Placebo;Other: quality-of-life assessment | A group of this study gets a placebo, which has no active substance.",
                "Placebo                         | PLACEBO_COMPARATOR | Drug: Placebo/Tea 5 mg | The record names a placebo and other treatments for a group. Ask what it gets.",
                "Placebo/Control                 | SHAM_COMPARATOR | Drug: Placebo/Control | A group of this study gets a placebo, which has no active substance.",
                "Delayed wool                    | PLACEBO_COMPARATOR | Drug: Wool | The record lists a group as a placebo group, and describes it otherwise. Ask what it gets.",
                "Cotton                          | PLACEBO_COMPARATOR | Drug: Cotton | The record lists a group as a placebo group, and describes it otherwise. Ask what it gets.",
                "Cotton                          | PLACEBO_COMPARATOR | Drug: Inert cotton | A group of this study gets a placebo, which has no active substance.",
            })
    void a_placebo_is_told_from_the_whole_of_a_group(String label, String type, String treatments, String words) {
        String names = treatments.isEmpty() ? "" : "\"" + treatments.replace(";", "\",\"") + "\"";
        assertThat(lines("""
                "designModule":{"studyType":"INTERVENTIONAL"},
                "armsInterventionsModule":{"armGroups":[{"label":"Wool","type":"EXPERIMENTAL","interventionNames":["Drug: Wool"]},
                {"label":"%s","type":"%s","interventionNames":[%s]}]}""".formatted(label, type, names))).containsEntry("Placebo", words);
    }

    @Test
    void in_a_crossover_study_a_placebo_is_one_of_the_treatments() {
        assertThat(lines("""
                "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"allocation":"RANDOMIZED","interventionModel":"CROSSOVER"}},""" + ARMS))
                .containsEntry(
                        "Placebo",
                        "A placebo, which has no active substance, is one of the treatments. In a crossover study, everybody gets it for a part of the time, as a rule.");
    }

    @Test
    void a_group_that_gets_placebos_only_is_said_to() {
        String arms = """
                "designModule":{"studyType":"INTERVENTIONAL"},
                "armsInterventionsModule":{"armGroups":[
                {"label":"Wool + tea","type":"EXPERIMENTAL","interventionNames":["Drug: Wool","Drug: Tea/ Milk"]},
                {"label":"None","type":"PLACEBO_COMPARATOR","interventionNames":["Other: Wool Placebo","Other: %s"]}]}""";
        String only = "A group of this study gets placebos only, which have no active substance.";
        assertThat(lines(arms.formatted("Tea/ Milk Placebo"))).containsEntry("Placebo", only);
        assertThat(lines(arms.formatted("Placebo for Tea/ Milk"))).containsEntry("Placebo", only);
        assertThat(lines(arms.formatted("Placebo 2"))).containsEntry("Placebo", only);
        assertThat(lines(arms.formatted("Cocoa/ Placebo")))
                .containsEntry(
                        "Placebo", "The record names a placebo and other treatments for a group. Ask what it gets.");
    }

    @Test
    void where_only_children_can_take_part_parents_are_spoken_to() {
        String trial = """
                "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"allocation":"RANDOMIZED","interventionModel":"PARALLEL",
                "maskingInfo":{"masking":"%s","whoMasked":["PARTICIPANT"]}}},"eligibilityModule":{"maximumAge":"%s"},""" + ARMS;
        assertThat(lines(trial.formatted("DOUBLE", "48 Hours")))
                .containsEntry(
                        "Chance",
                        "Chance decides in which group you or your child will be: neither you nor the doctor can choose. The record does not give the ratio.")
                .containsEntry(
                        "Who knows", "Who gets what is kept secret from you, your child and the other participants.");
        assertThat(lines(trial.replace("PLACEBO", "ACTIVE").formatted("NONE", "17 Years")))
                .containsEntry("Who knows", "Everybody knows who gets what, the parents too.");
        assertThat(lines(trial.replace("PLACEBO", "ACTIVE").formatted("NONE", "18 Years")))
                .containsEntry("Who knows", "Everybody knows who gets what, you too.");
        assertThat(
                        lines(
                                "\"designModule\":{\"studyType\":\"OBSERVATIONAL\"},\"eligibilityModule\":{\"maximumAge\":\"24 Months\"}"))
                .containsEntry("Treatment", "You or your child is watched; the study itself gives no treatment.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Randomized Double-Blind Trial of Wool | EXPERIMENTAL | The record disagrees with itself: its title calls the study double-blind, and its other details say that everybody knows who gets what. Ask who will know what you get.",
                "A double blinded Trial of Wool | PLACEBO_COMPARATOR | The record disagrees with itself: its title calls the study double-blind, and its other details say that everybody knows who gets what. Ask who will know what you get.",
                "Wool: an Open-Label Extension of a Double-Blind Trial | EXPERIMENTAL | Everybody knows who gets what, you too.",
                "Wool after a Double-Blind Trial | EXPERIMENTAL | Everybody knows who gets what, you too.",
                "A Trial of Wool | EXPERIMENTAL | Everybody knows who gets what, you too.",
                "A Trial of Wool | PLACEBO_COMPARATOR | The record says that everybody knows who gets what, and lists a placebo group. Ask who will know what you get.",
            })
    void a_title_or_a_placebo_that_does_not_go_with_everybody_knowing_is_told(String title, String type, String words) {
        Study study = titled(title, """
                "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"maskingInfo":{"masking":"NONE"}}},
                "armsInterventionsModule":{"armGroups":[{"label":"Wool","type":"EXPERIMENTAL"},{"label":"Inert cotton","type":"%s"}]}""".formatted(type));
        assertThat(lines(study)).containsEntry("Who knows", words);
        assertThat(String.join(" ", DesignDrawing.of(study).orElseThrow().words()))
                .contains(
                        words.startsWith("The record disagrees")
                                ? "The record disagrees with itself about who knows who gets what."
                                : "Open: everyone knows who gets what.");
    }

    @Test
    void a_sentence_has_one_full_stop() {
        assertThat(lines("""
                "designModule":{"studyType":"OBSERVATIONAL","targetDuration":"6 Months."},
                "armsInterventionsModule":{"armGroups":[{"label":"Wool."},{"label":"Cotton."}]}"""))
                .containsEntry("Groups", "There are 2 groups: Wool.; Cotton.")
                .containsEntry("How long", "Participants are followed for 6 Months.");
    }

    @Test
    void of_a_study_that_is_over_the_number_was_planned() {
        String modules = """
                "statusModule":{"overallStatus":"%s"},
                "designModule":{"studyType":"OBSERVATIONAL","enrollmentInfo":{"count":60,"type":"ESTIMATED"}}""";
        assertThat(lines(modules.formatted("COMPLETED"))).containsEntry("How many people", "60 people were planned.");
        assertThat(lines(modules.formatted("TERMINATED"))).containsEntry("How many people", "60 people were planned.");
        assertThat(lines(modules.formatted("RECRUITING"))).containsEntry("How many people", "60 people are planned.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMPLETED  | ''                   | The record gives the number 0. As a rule that means that it was not entered.",
                "TERMINATED | ''                   | The record gives the number 0. As a rule that means that it was not entered.",
                "COMPLETED  | ',\"type\":\"ACTUAL\"' | The record gives the number 0. As a rule that means that it was not entered.",
                "TERMINATED | ',\"type\":\"ACTUAL\"' | The record says that nobody took part.",
            })
    void a_zero_that_stands_for_not_entered_is_not_nobody(String status, String type, String words) {
        Study study = study("""
                "statusModule":{"overallStatus":"%s"},
                "designModule":{"studyType":"INTERVENTIONAL","enrollmentInfo":{"count":0%s}},""".formatted(status, type) + ARMS);
        assertThat(lines(study)).containsEntry("How many people", words);
        Drawing drawing = DesignDrawing.of(study).orElseThrow();
        boolean nobody = words.contains("nobody");
        assertThat(drawing.words().getFirst())
                .isEqualTo(nobody ? "The record says that nobody took part; this is how it was planned." : words);
        assertThat(drawing.svg()).contains(nobody ? "Nobody took part" : "People: number not given");
    }

    @Test
    void every_real_record_can_be_told() {
        int[] lengths = new int[2];
        RealRecords.each("studies.ndjson.gz", record -> {
            TakingPart taking = TakingPart.of(StudyView.of(record));
            taking.lines().forEach(line -> {
                assertThat(line.words()).endsWith(".").doesNotEndWith("..");
                if (line.label().equals("How long")) {
                    lengths[line.words().startsWith("The record does not") ? 1 : 0]++;
                }
            });
        });
        System.out.println("How long: worked out for " + lengths[0] + " real records, not for " + lengths[1]);
        assertThat(lengths[0]).isGreaterThan(lengths[1]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They will then be randomly assigned to take either placebo or wool. | true",
                "Patients will receive one infusion of wool 8 mg/kg. | true",
                "This is a double-blind, placebo-controlled study of wool. | true",
                "Patients who receive wool for their arthritis will be asked how they are. | false",
                "Participants will receive a questionnaire about wool. | false",
            })
    void of_a_study_called_observational_that_speaks_of_treatments_it_is_not_said_that_people_are_only_watched(
            String summary, boolean treats) {
        Study study = study(
                "\"descriptionModule\":{\"briefSummary\":\"" + summary
                        + "\"},\"designModule\":{\"studyType\":\"OBSERVATIONAL\"},\"armsInterventionsModule\":{\"armGroups\":[{\"label\":\"Wool\"}]}");
        assertThat(lines(study).get("Treatment"))
                .startsWith(treats ? "The record calls the study observational" : "You are watched;");
        assertThat(String.join(" ", DesignDrawing.of(study).orElseThrow().words())
                        .contains("the study does not assign treatments"))
                .isNotEqualTo(treats);
    }

    @Test
    void a_sham_that_is_named_in_a_group_of_another_type_is_told() {
        assertThat(lines("""
                "designModule":{"studyType":"INTERVENTIONAL"},"armsInterventionsModule":{"armGroups":[
                {"label":"App A","type":"EXPERIMENTAL"},{"label":"App B, sham","type":"OTHER"}]}""")).containsEntry("Placebo", "A sham, a pretended treatment, is among the treatments.");
    }

    private static String chance(String summary) {
        Map<String, String> lines = lines("\"descriptionModule\":{\"briefSummary\":\"" + summary
                + "\"},\"designModule\":{\"studyType\":\"INTERVENTIONAL\",\"designInfo\":{\"allocation\":\"RANDOMIZED\",\"interventionModel\":\"PARALLEL\"}},"
                + ARMS);
        return Objects.requireNonNull(lines.get("Chance"), "no line on the chance");
    }

    /** The study of a record with these modules. */
    static Study study(String modules) {
        return titled("Warm Hands", modules);
    }

    static Study titled(String title, String modules) {
        String json = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000079\",\"officialTitle\":\""
                + title + "\"}," + modules + "}}";
        return StudyView.of(StudyRecord.stored(NctId.of("NCT99000079"), json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> lines(String modules) {
        return lines(study(modules));
    }

    private static Map<String, String> lines(Study study) {
        return TakingPart.of(study).lines().stream()
                .collect(Collectors.toMap(TakingPart.Line::label, TakingPart.Line::words, (a, b) -> a, TreeMap::new));
    }
}
