package org.eligo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.finder.FilterName;
import org.eligo.finder.QueryParameter;
import org.eligo.glossary.Glossary;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Schema;
import org.eligo.vocabulary.ConditionTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Texts SPANISH = Texts.of(InterfaceLanguage.SPANISH);

    @Test
    void a_label_is_asked_for_by_its_english_words() {
        assertThat(SPANISH.label("Randomized")).isEqualTo("Aleatorizada");
        assertThat(Texts.now().label("Randomized")).isEqualTo("Randomized");
    }

    @Test
    void what_is_no_label_stays_as_it_is() {
        assertThat(SPANISH.label("A {0} of a record")).isEqualTo("A {0} of a record");
    }

    @Test
    void a_label_stands_under_its_english_words() {
        Texts.now().labels().forEach((key, english) -> assertThat(key).isEqualTo("label." + Texts.slug(english)));
    }

    @Test
    void no_label_stands_there_that_nobody_has() {
        Set<String> known = Stream.of(
                        Schema.registry().fields().stream()
                                .flatMap(field -> field.enumeration().stream())
                                .flatMap(enumeration -> enumeration.values().stream())
                                .flatMap(value -> Stream.of(value.label(), value.name())),
                        boxes(),
                        ranges(),
                        Glossary.english().kinds().stream(),
                        ConditionTree.packaged().roots().stream().map(ConditionTree.Heading::name),
                        MORE.stream())
                .flatMap(labels -> labels)
                .map(Texts::slug)
                .collect(Collectors.toSet());
        Set<String> left = new TreeSet<>(Texts.now().labels().values());
        left.removeIf(label -> known.contains(Texts.slug(label)));
        assertThat(left).isEmpty();
    }

    /** Labels that records hold as text, without an enumeration in the schema. */
    private static final List<String> MORE = List.of(
            "Participants",
            "Primary completion",
            "Results first posted",
            "Informed Consent Form",
            "Statistical Analysis Plan",
            "Statistical Analysis Plan and Informed Consent Form",
            "Study Protocol and Informed Consent Form",
            "Study Protocol and Statistical Analysis Plan",
            "Study Protocol, Statistical Analysis Plan, and Informed Consent Form");

    private static Stream<String> boxes() {
        return Arrays.stream(QueryParameter.values()).map(QueryParameter::label);
    }

    private static Stream<String> ranges() {
        return Stream.of(
                        FilterName.START,
                        FilterName.COMPLETION,
                        FilterName.FIRST_POSTED,
                        FilterName.LAST_UPDATE,
                        FilterName.ENROLLMENT)
                .map(FilterName::label);
    }

    @Test
    void names_of_boxes_and_ranges_and_kinds_of_words_are_there_in_spanish() {
        assertThat(Stream.of(boxes(), ranges(), Glossary.english().kinds().stream())
                        .flatMap(labels -> labels))
                .isNotEmpty()
                .allMatch(LabelsTest::isTranslated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DesignAllocation",
                "DesignInterventionModel",
                "DesignObservationalModel",
                "DesignTimePerspective",
                "DesignWhoMasked",
                "SamplingMethod",
                "BioSpecRetention",
                "IPDSharing",
                "ReferenceType",
                "Sex",
                "StdAge",
                "CentralContactRole",
                "OverallOfficialRole",
                "SecondaryIdType",
                "AgreementRestrictionType",
                "OutcomeMeasureParamType",
                "OutcomeMeasureType",
                "BaselineMeasureDispersionType",
                "OutcomeAnalysisDispersionType",
                "OutcomeAnalysisNonInferiorityType",
                "OutcomeAnalysisCINumSides",
                "SeriousEventAssessmentType"
            })
    void labels_of_the_registry_that_pages_show_are_there_in_spanish(String piece) {
        assertThat(Schema.registry().piece(piece).enumeration().orElseThrow().values())
                .isNotEmpty()
                .extracting(Enumeration.Value::label)
                .allMatch(LabelsTest::isTranslated);
    }

    @Test
    void the_widest_kinds_of_conditions_are_there_in_spanish() {
        assertThat(ConditionTree.packaged().roots())
                .hasSizeGreaterThan(20)
                .extracting(ConditionTree.Heading::name)
                .allMatch(LabelsTest::isTranslated);
    }

    private static boolean isTranslated(String label) {
        return SPANISH.labels().containsKey("label." + Texts.slug(label));
    }
}
