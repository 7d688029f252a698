package org.eligo.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.eligo.SharedFolder;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.record.StudyView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrityNotesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** As odd as the record that the project began with, and plainly fictional. */
    private static final String ODD = """
            {"statusModule":{"overallStatus":"UNKNOWN"},
            "descriptionModule":{"detailedDescription":"Each hand gets 0.5×106 fibres of wool."},
            "conditionsModule":{"conditions":["Cold Hands","Woollen Stem Cells"]},
            "designModule":{"studyType":"INTERVENTIONAL","phases":["PHASE2"]},
            "armsInterventionsModule":{"armGroups":[
            {"label":"Wool","type":"EXPERIMENTAL","interventionNames":["Device: Wool"]},
            {"label":"Usual care plus pacebo","type":"EXPERIMENTAL","description":"Gloves of placebo.","interventionNames":["Device: Usual care plus pacebo"]}],
            "interventions":[{"type":"DEVICE","name":"Wool"}]},
            "contactsLocationsModule":{"centralContacts":[{"name":"Ida Invented"}]}}""";

    @Test
    void an_odd_fictional_record_gets_a_note_for_each_of_its_four_oddities() {
        List<IntegrityNote> notes = notes(ODD);

        assertThat(notes)
                .extracting(IntegrityNote::rule)
                .containsExactly(
                        IntegrityRule.PLACEBO_TYPED_OTHERWISE,
                        IntegrityRule.CONDITION_IS_TREATMENT,
                        IntegrityRule.NO_CONTACT,
                        IntegrityRule.LOST_POWERS);
        assertThat(notes.getFirst().sentence())
                .isEqualTo("The group “Usual care plus pacebo” gets a placebo and is typed as “experimental”.");
        assertThat(notes.getFirst().evidence())
                .contains(
                        new IntegrityNote.Evidence(
                                "protocolSection.armsInterventionsModule.armGroups[1].type", "EXPERIMENTAL"),
                        new IntegrityNote.Evidence(
                                "protocolSection.armsInterventionsModule.armGroups[1].description",
                                "Gloves of placebo."));
        assertThat(notes.get(1).evidence())
                .containsExactly(new IntegrityNote.Evidence(
                        "protocolSection.conditionsModule.conditions[1]", "Woollen Stem Cells"));
        assertThat(notes.get(3).sentence()).isEqualTo("“×106” may stand for “×10⁶”.");
    }

    @Test
    void the_seed_record_gets_at_least_four_notes() throws IOException {
        Optional<Path> seed = SharedFolder.find("seed/NCT01218464.json");
        assumeTrue(seed.isPresent(), "the folder ../shared/seed is not beside this checkout");
        List<IntegrityNote> notes =
                IntegrityNotes.of(StudyView.of(record(Files.readString(seed.orElseThrow()))), TODAY);

        assertThat(notes)
                .extracting(IntegrityNote::rule)
                .containsExactly(
                        IntegrityRule.PLACEBO_TYPED_OTHERWISE,
                        IntegrityRule.CONDITION_IS_TREATMENT,
                        IntegrityRule.NO_CONTACT,
                        IntegrityRule.LOST_POWERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXPERIMENTAL | Placebo | Drug: Placebo | true",
                "ACTIVE_COMPARATOR | Placebo | Drug: Leaf placebo | true",
                "EXPERIMENTAL | B: placebo | Drug: Standard of care + placebo | true",
                "PLACEBO_COMPARATOR | Placebo | Drug: Placebo | false",
                "SHAM_COMPARATOR | Placebo | Device: Placebo lamp | false",
                "EXPERIMENTAL | Leaf plus placebo | Drug: Leaf plus placebo | false",
                "EXPERIMENTAL | Placebo, then leaf | Drug: Placebo/leaf | false",
                "EXPERIMENTAL | Leaf | Drug: Leaf | false",
                "EXPERIMENTAL | Leaf | Drug: Leaf placebo | false",
                "NO_INTERVENTION | Nothing (no placebo) | Other: No placebo | false",
                "EXPERIMENTAL | Placebo-controlled cod | Other: Placebo-controlled cod | false",
            })
    void a_group_that_gets_only_a_placebo_and_is_typed_otherwise_is_noted(
            String type, String label, String treatment, boolean noted) {
        assertThat(rules("""
                {"armsInterventionsModule":{"armGroups":[{"label":"%s","type":"%s","interventionNames":["%s"]}]}}""".formatted(label, type, treatment)).contains(IntegrityRule.PLACEBO_TYPED_OTHERWISE))
                .isEqualTo(noted);
    }

    @Test
    void a_placebo_beside_an_active_treatment_or_without_a_type_is_not_noted() {
        assertThat(rules("""
                {"armsInterventionsModule":{"armGroups":[{"label":"Placebo","type":"EXPERIMENTAL",
                "interventionNames":["Drug: Placebo","Drug: Leaf"]},{"label":"Placebo","interventionNames":["Drug: Placebo"]}]}}""")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Mesenchymal Stem Cells, true",
        "Vaccination, true",
        "Leaf Extract, true",
        "Treatment Resistant Depression, false",
        "Complications of Surgery, false",
        "Liver Failure, false",
        "Stem Cell Leukemia, false",
        "Vaccine Reaction, false",
    })
    void a_condition_that_is_a_treatment_is_noted(String condition, boolean noted) {
        assertThat(rules("""
                {"conditionsModule":{"conditions":["%s"]},"armsInterventionsModule":{"interventions":[{"type":"DRUG","name":"leaf extract"}]}}""".formatted(condition)).contains(IntegrityRule.CONDITION_IS_TREATMENT))
                .isEqualTo(noted);
    }

    @Test
    void no_contact_is_noted_where_the_study_may_be_open_and_nowhere_else() {
        assertThat(rules("{\"statusModule\":{\"overallStatus\":\"RECRUITING\"}}"))
                .containsExactly(IntegrityRule.NO_CONTACT);
        assertThat(rules("{\"statusModule\":{\"overallStatus\":\"COMPLETED\"}}"))
                .isEmpty();
        assertThat(rules("""
                {"statusModule":{"overallStatus":"RECRUITING"},"contactsLocationsModule":{"locations":[{"contacts":[{"email":"a@example.invalid"}]}]}}""")).isEmpty();
    }

    @Test
    void sites_that_disagree_with_the_study_are_noted_either_way() {
        assertThat(rules(sites("COMPLETED", "RECRUITING"))).containsExactly(IntegrityRule.SITES_DISAGREE);
        assertThat(rules(sites("RECRUITING", "COMPLETED"))).contains(IntegrityRule.SITES_DISAGREE);
        assertThat(rules(sites("RECRUITING", "NOT_YET_RECRUITING"))).doesNotContain(IntegrityRule.SITES_DISAGREE);
        assertThat(rules(sites("RECRUITING", "RECRUITING"))).doesNotContain(IntegrityRule.SITES_DISAGREE);
        assertThat(rules(sites("COMPLETED", "COMPLETED"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-02, 2024-05-01, true",
        "2024-05, 2024-05-01, false",
        "2024-05-20, 2024-05, false",
        "2024-06, 2024-05-31, true",
        "2025, 2024-12, true",
        "2024, 2024-01, false",
        "soon, 2024-01, false",
    })
    void an_end_before_the_start_is_noted_where_every_day_contradicts(String start, String end, boolean noted) {
        assertThat(rules("""
                {"statusModule":{"startDateStruct":{"date":"%s"},"completionDateStruct":{"date":"%s"}}}""".formatted(start, end)).contains(IntegrityRule.IMPOSSIBLE_DATES))
                .isEqualTo(noted);
    }

    @Test
    void a_confirmation_in_the_future_is_noted() {
        assertThat(rules("{\"statusModule\":{\"statusVerifiedDate\":\"2027-01\"}}"))
                .containsExactly(IntegrityRule.IMPOSSIBLE_DATES);
        assertThat(rules("{\"statusModule\":{\"statusVerifiedDate\":\"2026-11\"}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 Years | 60 Years | * Adults aged 18 to 65 years of age | 18 to 60 years of age",
                "25 Years | 55 Years | 1. Between the ages of 18-55 years, inclusive | 25 to 55 years of age",
                "18 Years | ''       | * Male and female subjects age 21-99 years old. | 18 years of age and over",
                "18 Years | ''       | * Aged between 18 and 60 years. | 18 years of age and over",
                "''       | 60 Years | * Age (45 - 60 yr old). | up to 60 years of age",
                "18 Years | 65 Years | * Adults aged 18 to 65 years of age | ''",
                "7 Years  | 17 Years | * Male or female, aged 7 to 18 years old, inclusive | ''",
                "18 Years | ''       | * Aged 18 to 99 years | ''",
                "10 Years | 50 Years | * Patients age 10-50 years old\\n* Healthy volunteers age 18-50 years old | ''",
                "10 Years | 50 Years | * Control: healthy volunteer age 18-50 years old | ''",
                "18 Years | ''       | * Over the age of 18 years\\n* Healthy volunteers age 18-50 years old | ''",
                "18 Years | 80 Years | * Rash for 2 to 5 years | ''",
                "18 Years | 80 Years | * Warm\\n\\nExclusion Criteria:\\n\\n* Aged 30 to 40 years | ''",
                "18 Years | 80 Years | * Aged 30 to 40 years\\n\\nInclusion Criteria of part 2:\\n\\n* Warm | ''",
                "6 Months | 60 Years | * Aged 1 to 60 years | ''",
                "''       | ''       | * Aged 1 to 60 years | ''",
            })
    void ages_of_the_fields_and_of_the_criteria_that_contradict_each_other_are_noted(
            String minimum, String maximum, String criteria, String ages) {
        String fields = (minimum.isEmpty() ? "" : ",\"minimumAge\":\"" + minimum + "\"")
                + (maximum.isEmpty() ? "" : ",\"maximumAge\":\"" + maximum + "\"");
        List<IntegrityNote> notes = notes("{\"eligibilityModule\":{\"eligibilityCriteria\":\"Inclusion Criteria:\\n\\n"
                + criteria + "\"" + fields + "}}");
        String line = criteria.replaceFirst("^(?:\\*|1\\.) ", "").replaceFirst("\\.$", "");
        assertThat(notes)
                .extracting(IntegrityNote::sentence)
                .isEqualTo(
                        ages.isEmpty()
                                ? List.of()
                                : List.of("The fields of the record say " + ages + ", and its criteria say “" + line
                                        + "”."));
    }

    @ParameterizedTest
    @CsvSource({"99999999, true", "999999, true", "99999, false", "1000, false", "0, false", "123456789, true"})
    void an_enrollment_that_stands_for_not_known_is_noted(String count, boolean noted) {
        assertThat(rules("{\"designModule\":{\"enrollmentInfo\":{\"count\":" + count + "}}}")
                        .contains(IntegrityRule.SENTINEL_ENROLLMENT))
                .isEqualTo(noted);
    }

    @Test
    void results_that_are_due_are_noted_unless_they_stand_there_in_some_form() {
        String ended = """
                {"statusModule":{"overallStatus":"COMPLETED","primaryCompletionDateStruct":{"date":"%s"}},
                "designModule":{"studyType":"%s","phases":["PHASE2"]}%s}""";
        assertThat(rules(ended.formatted("2025-09", "INTERVENTIONAL", "")))
                .containsExactly(IntegrityRule.RESULTS_OVERDUE);
        assertThat(rules(ended.formatted("2025-12", "INTERVENTIONAL", ""))).isEmpty();
        assertThat(rules(ended.formatted("2020-01", "OBSERVATIONAL", ""))).isEmpty();
        assertThat(rules(ended.formatted(
                        "2020-01",
                        "INTERVENTIONAL",
                        ",\"referencesModule\":{\"references\":[{\"type\":\"RESULT\",\"citation\":\"A paper.\"}]}")))
                .isEmpty();
    }

    @Test
    void results_that_were_not_due_when_an_old_copy_was_made_are_not_missed() {
        String ended = """
                {"statusModule":{"overallStatus":"COMPLETED","primaryCompletionDateStruct":{"date":"%s"}},
                "designModule":{"studyType":"INTERVENTIONAL","phases":["PHASE2"]}},"derivedSection":{"miscInfoModule":{"versionHolder":"%s"}}""";
        assertThat(notes(ended.formatted("2022-06", "2023-02-03"))).isEmpty();
        assertThat(notes(ended.formatted("2019-12", "2023-02-03")))
                .extracting(IntegrityNote::sentence)
                .containsExactly(
                        "The main results were collected by December 2019, 3 years before this copy was made, and this copy, of"
                                + " February 3, 2023, holds no results. The registry may hold them by now.");
        assertThat(notes(ended.formatted("2025-09", "2026-11-20")))
                .extracting(IntegrityNote::sentence)
                .containsExactly(
                        "The main results were collected by September 2025 (14 months ago), and the record holds no results.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Participants will pay for the injections. | true",
                "Patients are responsible for the cost of the procedure. | true",
                "The treatment is given at the patient's own expense. | true",
                "This is a patient-funded study. | true",
                "The drugs are commercially available, so you will be financially responsible for the cost of these drugs. | true",
                "Patients will be financially responsible for their travel expenses. | true",
                "You will not be financially responsible for the cost of these drugs. | false",
                "At no time will you be financially responsible for the drugs. | false",
                "Participants will not be asked to pay. | false",
                "Participants do not have to pay for swabs. | false",
                "Participants will be paid 10 dollars. | false",
                "We compare the cost for patients. | false",
                "The drug is free and never at their own expense. | false",
            })
    void wording_of_payment_by_participants_is_noted(String text, boolean noted) {
        assertThat(rules("{\"descriptionModule\":{\"briefSummary\":\"" + text + "\"}}")
                        .contains(IntegrityRule.PAYMENT))
                .isEqualTo(noted);
    }

    @Test
    void a_sound_record_gets_no_note() {
        assertThat(rules("""
                {"statusModule":{"overallStatus":"RECRUITING","statusVerifiedDate":"2026-10","startDateStruct":{"date":"2025-01"},
                "completionDateStruct":{"date":"2028-01"}},"descriptionModule":{"briefSummary":"Gloves of 2x10 fibres, 10 x 103 mm."},
                "conditionsModule":{"conditions":["Cold Hands"]},"designModule":{"enrollmentInfo":{"count":120}},
                "contactsLocationsModule":{"centralContacts":[{"phone":"1"}],"locations":[{"status":"RECRUITING"}]}}""")).isEmpty();
    }

    /** Prints how often each rule speaks, and writes 20 finds of each at random to {@code target/integrity-samples.txt} to be read. */
    @Test
    void the_notes_on_real_records_are_few_and_each_quotes_its_evidence() throws IOException {
        long seed = Long.getLong("eligo.seed", 1);
        Map<IntegrityRule, List<String>> found = new EnumMap<>(IntegrityRule.class);
        int[] records = new int[1];
        for (String file : List.of("studies.ndjson.gz", "studies-legacy.ndjson.gz")) {
            RealRecords.each(file, record -> {
                records[0]++;
                for (IntegrityNote note : IntegrityNotes.of(StudyView.of(record), TODAY)) {
                    assertThat(note.evidence()).allMatch(e -> !e.quote().isBlank());
                    found.computeIfAbsent(note.rule(), r -> new ArrayList<>())
                            .add(record.id() + " " + note.sentence() + " " + note.evidence());
                }
            });
        }
        StringBuilder samples = new StringBuilder();
        found.forEach((rule, notes) -> {
            System.out.println(rule + ": " + notes.size() + " notes on " + records[0] + " records");
            Collections.shuffle(notes, new Random(seed));
            notes.stream()
                    .limit(20)
                    .forEach(n -> samples.append(rule).append(' ').append(n).append('\n'));
        });
        Files.writeString(Path.of("target", "integrity-samples.txt"), samples, StandardCharsets.UTF_8);
        for (IntegrityRule rule : Set.of(
                IntegrityRule.PLACEBO_TYPED_OTHERWISE,
                IntegrityRule.CONDITION_IS_TREATMENT,
                IntegrityRule.PAYMENT,
                IntegrityRule.LOST_POWERS,
                IntegrityRule.IMPOSSIBLE_DATES)) {
            assertThat(found.getOrDefault(rule, List.of()).size())
                    .as(rule.name())
                    .isLessThan(records[0] / 50);
        }
    }

    @Test
    void every_rule_is_explained_in_the_documents_under_its_name() throws IOException {
        String document = Files.readString(Path.of("docs", "integrity.md"));
        for (IntegrityRule rule : IntegrityRule.values()) {
            assertThat(document).contains("\n## " + rule.anchor() + "\n");
        }
        assertThat(document.lines().filter(line -> line.startsWith("## "))).hasSize(IntegrityRule.values().length);
    }

    private static String sites(String study, String site) {
        return "{\"statusModule\":{\"overallStatus\":\"" + study
                + "\"},\"contactsLocationsModule\":{\"centralContacts\":[{\"phone\":\"1\"}],\"locations\":[{\"status\":\""
                + site + "\"}]}}";
    }

    private static Set<IntegrityRule> rules(String modules) {
        return notes(modules).stream().map(IntegrityNote::rule).collect(Collectors.toSet());
    }

    private static List<IntegrityNote> notes(String modules) {
        String rest = modules.strip().substring(1);
        return IntegrityNotes.of(
                StudyView.of(record(
                        "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000078\"}," + rest + "}")),
                TODAY);
    }

    private static StudyRecord record(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            return StudyRecord.stored(RecordReader.id(bytes), bytes);
        } catch (RecordException e) {
            throw new AssertionError(e);
        }
    }
}
