package org.eligo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eligo.demo.DemoStudies;
import org.eligo.language.InterfaceLanguage;
import org.eligo.record.StudyRecord;
import org.eligo.record.StudyView;
import org.eligo.study.NctId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture of a design means what the record says, for each kind of design. */
final class DesignDrawingTest {

    private static final String TWO_ARMS = """
            "armsInterventionsModule":{"armGroups":[
            {"label":"Wool","type":"EXPERIMENTAL","interventionNames":["Device: Wool gloves","Drug: Tea"]},
            {"label":"Cotton","type":"PLACEBO_COMPARATOR","description":"Placebo gloves","interventionNames":["Device: Cotton gloves"]}],
            "interventions":[{"type":"DEVICE","name":"Wool gloves"},{"type":"DEVICE","name":"Cotton gloves"},{"type":"DRUG","name":"Tea"}]}
            """;

    @Test
    void a_parallel_study_shows_people_division_each_group_what_it_gets_who_does_not_know_and_how_long() {
        Drawing drawing = drawing(interventional(
                "RANDOMIZED",
                "PARALLEL",
                "\"maskingInfo\":{\"masking\":\"DOUBLE\",\"whoMasked\":[\"PARTICIPANT\",\"OUTCOMES_ASSESSOR\"]}",
                TWO_ARMS));
        assertThat(drawing.words())
                .containsExactly(
                        "70 people are planned to take part.",
                        "Divided by chance (randomized). The record describes 2 groups.",
                        "Group 1, “Wool”: gets what is tested. Treatment: Device: Wool gloves; Drug: Tea.",
                        "Group 2, “Cotton”: gets a placebo, without active substance. Treatment: Device: Cotton gloves.",
                        "Parallel: all groups run side by side, and each person stays in one group.",
                        "Who does not know who gets what: participants, those who judge the outcome.",
                        "The main measures are taken: after 12 weeks.");
        Picture picture = new Picture(drawing);
        assertThat(picture.texts())
                .containsSubsequence(
                        "70 people (planned)",
                        "Divided by chance (randomized)",
                        "Wool",
                        "gets what is tested",
                        "• Device: Wool gloves",
                        "• Drug: Tea",
                        "Cotton",
                        "gets a placebo, without active",
                        "• Device: Cotton gloves",
                        "Main measure: after 12 weeks");
        assertThat(picture.count("draw-arm")).isEqualTo(2);
        assertThat(picture.count("draw-swap")).isZero();
        assertThat(picture.described()).isEqualTo(String.join(" ", drawing.words()));
    }

    @Test
    void a_crossover_study_shows_that_the_groups_swap() {
        Drawing drawing =
                drawing(interventional("RANDOMIZED", "CROSSOVER", "\"maskingInfo\":{\"masking\":\"NONE\"}", TWO_ARMS));
        assertThat(drawing.words())
                .anyMatch(w -> w.startsWith(
                        "Crossover: as a rule, each person gets two or more treatments, one after another"))
                .contains("Open: everyone knows who gets what.");
        assertThat(new Picture(drawing).count("draw-swap")).isEqualTo(1);
        assertThat(new Picture(drawing).texts()).anyMatch(t -> t.startsWith("Then, as a rule, they swap"));
    }

    @Test
    void a_factorial_study_marks_for_each_group_which_treatments_are_given_and_which_are_not() {
        Drawing drawing = drawing(interventional("RANDOMIZED", "FACTORIAL", "\"maskingInfo\":{}", TWO_ARMS));
        assertThat(new Picture(drawing).texts())
                .containsSubsequence(
                        "Wool",
                        "● Device: Wool gloves",
                        "● Drug: Tea",
                        "○ Device: Cotton gloves",
                        "Cotton",
                        "○ Device: Wool gloves",
                        "○ Drug: Tea",
                        "● Device: Cotton gloves");
        assertThat(drawing.words()).anyMatch(w -> w.startsWith("Factorial:"));
    }

    @Test
    void a_factorial_study_whose_groups_get_one_thing_each_is_no_table_of_combinations() {
        Drawing drawing = drawing(interventional("RANDOMIZED", "FACTORIAL", "\"maskingInfo\":{}", """
                "armsInterventionsModule":{"armGroups":[
                {"label":"Wool","type":"EXPERIMENTAL","interventionNames":["Device: Wool gloves"]},
                {"label":"Cotton","type":"EXPERIMENTAL","interventionNames":["Device: Cotton gloves"]}]}
                """));
        assertThat(new Picture(drawing).texts())
                .contains("• Device: Wool gloves", "• Device: Cotton gloves")
                .noneMatch(t -> t.contains("○") || t.contains("●"));
        assertThat(drawing.words())
                .contains(
                        "The record calls this a factorial study, in which treatments are given alone and combined; it names no more than one treatment for each group.")
                .noneMatch(w -> w.startsWith("Factorial:"));
    }

    @Test
    void a_type_that_says_only_that_it_is_none_of_the_others_explains_nothing() {
        Drawing drawing = drawing(interventional("RANDOMIZED", "PARALLEL", "\"maskingInfo\":{}", """
                "armsInterventionsModule":{"armGroups":[
                {"label":"Standard Care","type":"OTHER","interventionNames":["Other: Usual gloves"]}]}
                """));
        assertThat(drawing.words()).contains("Group 1, “Standard Care”. Treatment: Other: Usual gloves.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Conventional plus pacebo | EXPERIMENTAL | Drug: Conventional plus pacebo | listed as “experimental”; a placebo is named",
                "Placebo | ACTIVE_COMPARATOR | Drug: Placebo | listed as “active comparator”; a placebo is named",
                "Delayed wool | PLACEBO_COMPARATOR | Device: Wool gloves | listed as “placebo comparator”",
                "Wool and placebo | PLACEBO_COMPARATOR | Device: Wool gloves;Drug: Placebo | a placebo and other treatments are named",
                "Delayed wool | SHAM_COMPARATOR | Device: Wool gloves | listed as “sham comparator”",
                "Waiting | NO_INTERVENTION | Device: Wool gloves | listed as “no intervention”",
                "Waiting | NO_INTERVENTION | Other: Standard of care | gets no treatment from the study",
                "Placebo | PLACEBO_COMPARATOR | Drug: Placebo | gets a placebo, without active substance",
            })
    void what_a_group_is_listed_as_is_no_fact_where_its_text_says_otherwise(
            String label, String type, String treatments, String words) {
        Drawing drawing = drawing(interventional("RANDOMIZED", "PARALLEL", "\"maskingInfo\":{}", """
                "armsInterventionsModule":{"armGroups":[
                {"label":"Wool","type":"EXPERIMENTAL","interventionNames":["Device: Wool gloves"]},
                {"label":"%s","type":"%s","interventionNames":["%s"]}]}
                """.formatted(
                        label, type, treatments.replace(";", "\",\""))));
        assertThat(drawing.words())
                .contains("Group 2, “" + label + "”: " + words + ". Treatment: " + treatments.replace(";", "; ") + ".");
        assertThat(new Picture(drawing).outside()).isEmpty();
    }

    @Test
    void in_spanish_the_words_of_the_record_are_marked_as_english_and_the_same_lines_are_drawn() {
        String modules = interventional("RANDOMIZED", "PARALLEL", "\"maskingInfo\":{}", """
                "armsInterventionsModule":{"armGroups":[
                {"label":"Warm gloves of wool for both hands","type":"EXPERIMENTAL","interventionNames":["Device: Wool gloves"]}]}
                """);
        Drawing english = drawing(modules);
        Drawing spanish = InterfaceLanguage.SPANISH.making(() -> drawing(modules));
        assertThat(spanish.svg())
                .contains(
                        " lang=\"en\">Warm gloves of wool for both<",
                        " lang=\"en\">hands<",
                        ">• <tspan lang=\"en\">Device: Wool gloves</tspan></text>")
                .doesNotContain("\u2066", "\u2069");
        assertThat(english.svg()).doesNotContain("lang=");
        assertThat(new Picture(spanish).texts()).contains("Warm gloves of wool for both", "• Device: Wool gloves");
        assertThat(new Picture(spanish).outside()).isEmpty();
    }

    @Test
    void a_sequential_study_leads_from_one_group_to_the_next() {
        Drawing drawing = drawing(interventional("NON_RANDOMIZED", "SEQUENTIAL", "\"maskingInfo\":{}", TWO_ARMS));
        Drawing parallel = drawing(interventional("NON_RANDOMIZED", "PARALLEL", "\"maskingInfo\":{}", TWO_ARMS));
        assertThat(drawing.words())
                .contains("Divided, but not by chance. The record describes 2 groups.")
                .anyMatch(w -> w.startsWith("Sequential: as a rule, groups begin one after another"));
        assertThat(new Picture(drawing).texts()).contains("One group after another");
        assertThat(new Picture(drawing).count("draw-head")).isEqualTo(new Picture(parallel).count("draw-head"));
    }

    @Test
    void a_sequential_study_that_lists_one_group_has_none_that_follows() {
        Drawing drawing = drawing(interventional("NA", "SEQUENTIAL", "\"maskingInfo\":{}", """
                "armsInterventionsModule":{"armGroups":[{"label":"All doses","type":"EXPERIMENTAL"}]}
                """));
        assertThat(drawing.words())
                .contains("Everyone is in one group. The record describes one group.")
                .noneMatch(w -> w.startsWith("Sequential"));
    }

    @Test
    void a_single_group_is_not_divided() {
        Drawing drawing = drawing(interventional("NA", "SINGLE_GROUP", "\"maskingInfo\":{\"masking\":\"NONE\"}", """
                "armsInterventionsModule":{"armGroups":[{"label":"All","type":"EXPERIMENTAL"}]}
                """));
        assertThat(drawing.words())
                .contains(
                        "Everyone is in one group. The record describes one group.",
                        "Group 1, “All”: gets what is tested. The record does not say what it gets.")
                .noneMatch(w -> w.contains("chance"));
    }

    @ParameterizedTest
    @CsvSource({
        "COHORT,PROSPECTIVE,Cohort study,from the start of the study on",
        "CASE_CONTROL,RETROSPECTIVE,Case-control study,looking back at what has happened",
        "CASE_CROSSOVER,OTHER,Case-crossover study,looked at in another way of time",
        "CASE_ONLY,CROSS_SECTIONAL,Only people who have the condition,at one point in time",
        "ECOLOGIC_OR_COMMUNITY,PROSPECTIVE,People are watched,from the start of the study on",
        "COHORT,RETROSPECTIVE,Cohort study: what was written down,looking back at what has happened",
        "OTHER,RETROSPECTIVE,What was written down about people is read,looking back at what has happened"
    })
    void an_observational_study_assigns_nothing_and_says_which_way_it_looks(
            String model, String perspective, String words, String time) {
        Drawing drawing = drawing("""
                "designModule":{"studyType":"OBSERVATIONAL","designInfo":{"observationalModel":"%s","timePerspective":"%s"},
                "enrollmentInfo":{"count":1,"type":"ACTUAL"},"targetDuration":"5 Years"},
                "armsInterventionsModule":{"armGroups":[{"label":"Cold"},{"label":"Warm","interventionNames":["Other: None"]}]}
                """.formatted(model, perspective));
        assertThat(drawing.words())
                .contains("1 person in all.", "Group 1, “Cold”.", "Group 2, “Warm”. Looked at: Other: None.")
                .contains("Time: " + time + ".", "Each participant is followed for 5 Years.")
                .anyMatch(w -> w.startsWith(words))
                .noneMatch(w -> w.contains("who gets what") || w.contains("chance"));
        assertThat(new Picture(drawing).count("draw-arm")).isEqualTo(2);
    }

    @Test
    void expanded_access_has_patients_and_treatments_and_no_groups() {
        Drawing drawing = drawing("""
                "designModule":{"studyType":"EXPANDED_ACCESS"},
                "armsInterventionsModule":{"interventions":[{"type":"DRUG","name":"Tea"}]}
                """);
        assertThat(drawing.words())
                .containsExactly(
                        "Patients get the treatment outside a study; nobody is divided into groups to be compared.",
                        "Treatments: Drug: Tea.");
        assertThat(new Picture(drawing).texts())
                .containsExactly("Patients outside a study", "No groups", "Patients get", "• Drug: Tea");
    }

    @Test
    void of_a_study_that_is_over_the_number_was_planned_and_a_sentence_has_one_full_stop() {
        Drawing drawing = drawing("""
                "statusModule":{"overallStatus":"COMPLETED"},"designModule":{"studyType":"INTERVENTIONAL",
                "enrollmentInfo":{"count":60,"type":"ESTIMATED"},"targetDuration":"2 Years."},
                "armsInterventionsModule":{"armGroups":[{"label":"Wool","interventionNames":["Device: Wool gloves."]}]},
                "outcomesModule":{"primaryOutcomes":[{"measure":"Warmth","timeFrame":"Baseline."},{"measure":"Joy","timeFrame":"6 months."}]}""");
        assertThat(drawing.words())
                .contains(
                        "60 people were planned to take part.",
                        "The main measures are taken: Baseline; 6 months.",
                        "Each participant is followed for 2 Years.")
                .noneMatch(w -> w.endsWith(".."));
    }

    @Test
    void what_is_missing_is_said_to_be_missing() {
        Drawing drawing = drawing("\"armsInterventionsModule\":{\"armGroups\":[{},{}]}");
        assertThat(drawing.words())
                .containsExactly(
                        "The record does not say how many people take part.",
                        "Divided; the record does not say how. The record describes 2 groups.",
                        "Group 1, “Group without a name”. The record does not say what it gets.",
                        "Group 2, “Group without a name”. The record does not say what it gets.");
        assertThat(DesignDrawing.of(Picture.study("\"statusModule\":{}"))).isEmpty();
    }

    @Test
    void a_number_that_stands_for_unknown_is_not_shown_as_people() {
        assertThat(drawing("\"designModule\":{\"enrollmentInfo\":{\"count\":99999999}}")
                        .words())
                .contains("The record does not say how many people take part.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 9, 23})
    void any_number_of_groups_is_drawn_with_a_box_for_each(int groups) {
        List<String> arms = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            arms.add("{\"label\":\"Dose " + i + "\",\"type\":\"EXPERIMENTAL\",\"interventionNames\":[\"Drug: Tea\"]}");
        }
        for (String model : List.of("PARALLEL", "CROSSOVER", "FACTORIAL", "SEQUENTIAL", "SINGLE_GROUP")) {
            Drawing drawing = drawing(interventional(
                    "RANDOMIZED",
                    model,
                    "\"maskingInfo\":{}",
                    "\"armsInterventionsModule\":{\"armGroups\":[" + String.join(",", arms) + "]}"));
            Picture picture = new Picture(drawing);
            assertThat(picture.count("draw-arm")).isEqualTo(groups);
            assertThat(picture.outside()).isEmpty();
            assertThat(drawing.words()).anyMatch(w -> w.startsWith("Group " + groups + ", “Dose " + (groups - 1)));
        }
    }

    @Test
    void long_and_hostile_labels_are_shortened_in_the_picture_and_whole_in_its_words() {
        String label = "<script>alert(1)</script> & " + "Donaudampfschifffahrtsgesellschaft".repeat(5) + " end";
        Drawing drawing = drawing(interventional(
                "RANDOMIZED",
                "PARALLEL",
                "\"maskingInfo\":{}",
                "\"armsInterventionsModule\":{\"armGroups\":[{\"label\":\"" + label + "\"},{\"label\":\"😀"
                        + "😀".repeat(80) + "\"}]}"));
        Picture picture = new Picture(drawing);
        assertThat(picture.outside().stream().filter(t -> !t.contains("😀"))).isEmpty();
        assertThat(drawing.svg()).doesNotContain("<script");
        assertThat(drawing.words()).anyMatch(w -> w.contains(label));
        assertThat(picture.texts()).anyMatch(t -> t.endsWith("…"));
    }

    @Test
    void every_demo_study_has_a_picture_within_its_frame_and_without_style_of_its_own() {
        new DemoStudies().studies(400).forEach(json -> {
            String text = new String(json, StandardCharsets.UTF_8);
            int at = text.indexOf("NCT99");
            NctId id = NctId.of(text.substring(at, at + 11));
            DesignDrawing.of(StudyView.of(StudyRecord.stored(id, json))).ifPresent(drawing -> {
                assertThat(new Picture(drawing).outside()).as(id.toString()).isEmpty();
                assertThat(drawing.svg().toLowerCase(Locale.ROOT)).doesNotContain("style=", "javascript", "href");
            });
        });
    }

    private static String interventional(String allocation, String model, String masking, String arms) {
        return """
                "designModule":{"studyType":"INTERVENTIONAL","designInfo":{"allocation":"%s","interventionModel":"%s",%s},
                "enrollmentInfo":{"count":70,"type":"ESTIMATED"}},%s,
                "outcomesModule":{"primaryOutcomes":[{"measure":"Warmth","timeFrame":"after 12 weeks"}]}
                """.formatted(allocation, model, masking, arms);
    }

    private static Drawing drawing(String modules) {
        return DesignDrawing.of(Picture.study(modules)).orElseThrow();
    }
}
