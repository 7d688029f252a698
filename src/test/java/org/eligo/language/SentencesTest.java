package org.eligo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eligo.assessment.IntegrityRule;
import org.eligo.assessment.Openness;
import org.eligo.finder.FilterName;
import org.eligo.finder.QueryParameter;
import org.eligo.glossary.Glossary;
import org.eligo.schema.Schema;
import org.eligo.vocabulary.ConditionTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static final Pattern SAID = Pattern.compile("Sentences\\.say\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*[,)]");
    private static final Pattern BEGUN = Pattern.compile("Sentences\\.say\\(\\s*\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    @Test
    void every_sentence_of_a_rule_is_there_in_spanish() throws IOException {
        List<String> said = new ArrayList<>();
        long calls = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/eligo"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                calls += BEGUN.matcher(source).results().count();
                Matcher matcher = SAID.matcher(source);
                while (matcher.find()) {
                    said.add(matcher.group(1).translateEscapes());
                }
            }
        }
        assertThat(said).as("sentences are written in one piece").hasSize((int) calls);
        assertThat(said).hasSizeGreaterThan(200);
        assertThat(said).isSubsetOf(Sentences.spanish().keySet());
    }

    @Test
    void names_of_levels_notes_boxes_and_ranges_are_there_in_spanish() throws Exception {
        List<String> unchanged = new ArrayList<>();
        InterfaceLanguage.SPANISH.during(() -> {
            Arrays.stream(Openness.values())
                    .forEach(l -> assertThat(l.label()).matches(Sentences.spanish()::containsValue));
            for (IntegrityRule rule : IntegrityRule.values()) {
                assertThat(rule.title()).matches(Sentences.spanish()::containsValue);
                assertThat(rule.explanation()).matches(Sentences.spanish()::containsValue);
            }
            Stream.concat(
                            Arrays.stream(QueryParameter.values()).map(QueryParameter::label),
                            Stream.of(
                                            FilterName.START,
                                            FilterName.COMPLETION,
                                            FilterName.FIRST_POSTED,
                                            FilterName.LAST_UPDATE,
                                            FilterName.ENROLLMENT)
                                    .map(FilterName::label))
                    .filter(label ->
                            Sentences.in(InterfaceLanguage.SPANISH, label).isEmpty())
                    .forEach(unchanged::add);
        });
        assertThat(unchanged).isEmpty();
    }

    @Test
    void kinds_of_words_that_are_explained_are_there_in_spanish() {
        assertThat(Glossary.english().kinds()).isNotEmpty().allMatch(Sentences.spanish()::containsKey);
    }

    @Test
    void the_widest_kinds_of_conditions_are_there_in_spanish() {
        assertThat(ConditionTree.packaged().roots())
                .hasSizeGreaterThan(20)
                .allMatch(kind ->
                        Sentences.in(InterfaceLanguage.SPANISH, kind.name()).isPresent());
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
                .allMatch(value -> Sentences.spanish().containsKey(value.label()));
    }

    @Test
    void a_sentence_has_the_same_places_in_both_languages() {
        assertThat(Sentences.spanish())
                .hasSizeGreaterThan(300)
                .allSatisfy((english, spanish) -> assertThat(places(spanish)).isEqualTo(places(english)));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    @Test
    void without_a_request_everything_is_said_in_english() {
        assertThat(InterfaceLanguage.now()).isEqualTo(InterfaceLanguage.ENGLISH);
        assertThat(Sentences.say("{0} months ago", 14)).isEqualTo("14 months ago");
    }

    @Test
    void a_place_without_a_value_stays_as_it_is() {
        assertThat(Sentences.say("{1} of {0}", "a")).isEqualTo("{1} of a");
    }

    @Test
    void while_spanish_is_spoken_sentences_numbers_and_dates_are_spanish() throws Exception {
        InterfaceLanguage.SPANISH.during(() -> {
            assertThat(Sentences.say("{0} months ago", 14)).isEqualTo("hace 14 meses");
            assertThat(Sentences.say("Nobody has translated {0}", "this $1"))
                    .isEqualTo("Nobody has translated this $1");
            assertThat(InterfaceLanguage.now().grouped(12_345)).isEqualTo("12\u00A0345");
            assertThat(InterfaceLanguage.now().grouped(1_234)).isEqualTo("1234");
            assertThat(InterfaceLanguage.now().decimal(1.25)).isEqualTo("1,3");
            assertThat(LocalDate.of(2024, 3, 5).format(InterfaceLanguage.now().day()))
                    .isEqualTo("5 de marzo de 2024");
        });
        assertThat(InterfaceLanguage.now()).isEqualTo(InterfaceLanguage.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/es", "/es/search", "/es/"})
    void paths_under_es_are_spanish(String path) {
        assertThat(InterfaceLanguage.ofPath(path)).isEqualTo(InterfaceLanguage.SPANISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/essie", "/search", "/study/es"})
    void all_other_paths_are_english(String path) {
        assertThat(InterfaceLanguage.ofPath(path)).isEqualTo(InterfaceLanguage.ENGLISH);
        assertThat(InterfaceLanguage.withoutPrefix(path)).isEqualTo(path);
    }

    @Test
    void an_address_and_its_path_belong_together() {
        for (String path : List.of("/", "/search", "/study/NCT01234567")) {
            assertThat(InterfaceLanguage.withoutPrefix(InterfaceLanguage.SPANISH.address(path)))
                    .isEqualTo(path);
        }
        assertThat(InterfaceLanguage.SPANISH.address("/")).isEqualTo("/es");
    }
}
