package org.eligo.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eligo.language.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GlossaryTest {

    private static final Glossary GLOSSARY = Glossary.english();

    @Test
    void there_are_at_least_250_terms_each_with_an_address_of_its_own() {
        assertThat(GLOSSARY.terms()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(GLOSSARY.terms())
                .extracting(Term::slug)
                .doesNotHaveDuplicates()
                .allMatch(s -> s.matches("[a-z0-9-]+"));
        assertThat(GLOSSARY.terms()).extracting(Term::kind).doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource
    void every_term_is_explained_in_sentences_of_every_language(InterfaceLanguage language) throws Exception {
        language.during(() ->
                assertThat(GLOSSARY.terms()).extracting(Term::meaning).allMatch(meaning -> meaning.matches(".*[.?]")));
    }

    @Test
    void a_term_is_explained_in_the_language_that_is_spoken() throws Exception {
        Term term = GLOSSARY.find("placebo").getFirst().term();
        assertThat(term.meaning()).isEqualTo("Something that looks like the treatment and has no active substance.");
        InterfaceLanguage.SPANISH.during(() -> assertThat(term.meaning())
                .isEqualTo("Placebo: algo que parece el tratamiento pero no tiene principio activo."));
    }

    @Test
    void no_explanation_is_the_same_in_both_languages() throws Exception {
        List<String> english = GLOSSARY.terms().stream().map(Term::meaning).toList();
        InterfaceLanguage.SPANISH.during(
                () -> assertThat(GLOSSARY.terms()).extracting(Term::meaning).doesNotContainAnyElementsOf(english));
    }

    @Test
    void a_line_of_the_resource_has_the_forms_of_a_term() {
        List<Term> terms = GlossaryFile.terms(List.of("[Kind]", "one; first", "two"));
        assertThat(terms).containsExactly(new Term("Kind", List.of("one", "first")), new Term("Kind", List.of("two")));
        assertThatThrownBy(() -> GlossaryFile.terms(List.of("one; ")))
                .hasMessage("A term has a form, and no empty one: [one, ].");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A randomised, double-blind study | randomised; double-blind",
                "ECOG performance status 0 or 1 | ECOG performance status",
                "serum creatinine below 1.5 x ULN | serum creatinine; ULN",
                "5mg/kg in a day | mg/kg",
                "PLACEBOS | PLACEBOS",
                "MSCs and an MSC | MSCs; MSC",
                "women of childbearing potential | women of childbearing potential",
                "eGFR, not EGFR | eGFR; EGFR",
                "egfr | ''",
                "malt and mast | ''",
                "hepatitis B virus (HBV) | hepatitis B virus; HBV",
                "ANC≥1.5×10^9/L | ANC; ×10^9/L",
                "placebo-controlled | placebo-controlled",
                "unrandomised placebox | ''",
                "oral ulcers and oral tablets | oral",
                "allergen immunotherapy or immunotherapy | immunotherapy",
                "Cystic fibrosis with fibrosis of the liver | fibrosis",
                "as per protocol, in the per-protocol set | per-protocol",
                "WHO grade 4 glioma with grade 4 harm | grade 4",
            })
    void terms_are_found_longest_first_at_the_borders_of_words(String text, String found) {
        assertThat(GLOSSARY.find(text).stream()
                        .map(m -> text.substring(m.start(), m.end()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(found);
    }

    @Test
    void every_form_of_every_term_is_found_as_that_term() {
        for (Term term : GLOSSARY.terms()) {
            for (String form : term.forms()) {
                List<Mark> marks = GLOSSARY.find("see " + form + ".");
                assertThat(marks).as(form).hasSize(1);
                assertThat(marks.getFirst().term().name()).as(form).isEqualTo(term.name());
            }
        }
    }

    @Test
    void marks_of_any_text_lie_in_it_in_order_and_never_one_in_another() {
        long seed = Long.getLong("eligo.seed", System.nanoTime());
        System.out.println("-Deligo.seed=" + seed);
        Random random = new Random(seed);
        List<String> parts = List.of(
                " ",
                "-",
                "/",
                "<b>",
                "ECOG",
                "double",
                "blind",
                "µg",
                "5",
                "s",
                "non",
                "placebo",
                "×",
                "10^9/L",
                "\uD83D\uDE00",
                "HER2",
                "\n");
        for (int i = 0; i < 2000; i++) {
            String text = random.ints(random.nextInt(12), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            int end = 0;
            for (Mark mark : GLOSSARY.find(text)) {
                assertThat(mark.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(mark.end()).as(text).isGreaterThan(mark.start()).isLessThanOrEqualTo(text.length());
                end = mark.end();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cat, 1",
        "treatment, 2",
        "medicine, 3",
        "placebo, 3",
        "walked, 1",
        "treated, 2",
        "table, 2",
        "disease, 2",
        "radiation, 4",
        "patient, 2",
        "eye, 1",
        "the, 1",
        "hepatocellular, 6",
        "chemotherapy, 5",
        "creatinine, 4"
    })
    void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
        assertThat(ReadingLevel.syllables(word)).isBetween(syllables - (syllables > 4 ? 1 : 0), syllables);
    }

    @Test
    void syllables_are_the_same_as_by_the_patterns_that_define_them() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("GlossaryTest seed " + seed);
        Random random = new Random(seed);
        List<String> parts = List.of(
                "a", "e", "i", "o", "u", "y", "t", "s", "cr", "ed", "le", "ism", "ia", "tio", "uou", "é", "'", "’", "D",
                "qua");
        for (int i = 0; i < 50_000; i++) {
            StringBuilder word = new StringBuilder("x".repeat(random.nextInt(2)));
            int length = random.nextInt(1, 7);
            for (int k = 0; k < length; k++) {
                word.append(parts.get(random.nextInt(parts.size())));
            }
            assertThat(ReadingLevel.syllables(word.toString()))
                    .as("seed " + seed + ": " + word)
                    .isEqualTo(syllablesByPatterns(word.toString()));
        }
    }

    private static int syllablesByPatterns(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("['’].*$", "");
        int count = (int) Pattern.compile("[aeiouyáéíóúäöüàèâêîôû]+")
                .matcher(letters)
                .results()
                .count();
        if (letters.matches(".*[^aeiouytd]ed|.*[^aeiouyl]e|.*[aeiouy]le")) {
            count--;
        }
        Pattern apart = Pattern.compile("i[ao](?!u)|(?<=cr)ea|eo|ua|uou|ism$");
        for (MatchResult group : apart.matcher(letters).results().toList()) {
            String from = letters.substring(Math.max(0, group.start() - 1));
            if (group.start() == 0 || !from.matches("(?:tio|sio|cia|tia|qua|gua|gio|peo).*")) {
                count++;
            }
        }
        return Math.max(1, count);
    }

    @Test
    void words_and_sentences_are_the_same_as_by_the_patterns_that_define_them() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("GlossaryTest seed " + seed);
        Random random = new Random(seed);
        List<String> parts = List.of(
                "word",
                "it’s",
                "'",
                "é",
                "\uD801\uDC00",
                ".",
                "!",
                "?",
                " ",
                " ",
                "\n",
                "\t",
                "\r",
                "*",
                "-",
                "•",
                "12",
                "3.",
                ")",
                "(");
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder("one two ".repeat(ReadingLevel.LEAST_WORDS / 2));
            int length = random.nextInt(1, 40);
            for (int k = 0; k < length; k++) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            ReadingLevel level = ReadingLevel.of(text.toString()).orElseThrow();
            assertThat(List.of(level.wordCount(), level.sentences()))
                    .as("words and sentences, seed " + seed + ": " + text)
                    .isEqualTo(wordsAndSentencesByPatterns(text.toString()));
        }
    }

    private static List<Integer> wordsAndSentencesByPatterns(String text) {
        Pattern word = Pattern.compile("\\p{L}[\\p{L}'’]*");
        long sentences = Pattern.compile("[.!?](?=\\s)|\\n\\s*(?=\\n|[*•-]|\\d+[.)])|$")
                .splitAsStream(text)
                .filter(sentence -> word.matcher(sentence).find())
                .count();
        return List.of((int) word.matcher(text).results().count(), (int) sentences);
    }

    @Test
    void a_term_of_cancer_studies_is_explained_as_one_wherever_it_stands() throws Exception {
        Term term = Glossary.english().find("in stable disease").getFirst().term();
        assertThat(term.meaning()).isEqualTo("In studies of cancer: the cancer has neither shrunk nor grown much.");
        InterfaceLanguage.SPANISH.during(() -> assertThat(term.meaning())
                .isEqualTo(
                        "Enfermedad estable, en estudios de cáncer: el cáncer ni se ha reducido ni ha crecido mucho."));
    }

    @ParameterizedTest
    @CsvSource({"partial response", "complete response", "stable disease", "objective response rate"})
    void words_for_how_a_cancer_responds_are_explained_as_words_of_cancer_studies(String words) throws Exception {
        Term term = GLOSSARY.find(words).getFirst().term();
        assertThat(term.meaning()).startsWith("In studies of cancer: ");
        InterfaceLanguage.SPANISH.during(() -> assertThat(term.meaning()).contains(", en estudios de cáncer: "));
    }

    @ParameterizedTest
    @CsvSource({"PTT", "aPTT", "partial thromboplastin time", "activated partial thromboplastin time"})
    void the_two_clotting_times_are_told_apart(String words) {
        assertThat(GLOSSARY.find(words).getFirst().term().name()).isEqualTo("partial thromboplastin time");
        assertThat(GLOSSARY.find("prothrombin time").getFirst().term().name()).isEqualTo("prothrombin time");
    }

    @Test
    void a_firm_that_is_called_like_a_gene_is_not_explained_as_one() {
        assertThat(GLOSSARY.find("ALK HDM tablets of ALK-Abelló against house dust mites"))
                .isEmpty();
        assertThat(GLOSSARY.find("an ALK rearrangement").getFirst().term().meaning())
                .isEqualTo("ALK is a gene that can drive cancers, mostly of the lung, where it is changed.");
    }

    @Test
    void a_plain_text_is_easier_than_a_learned_one_and_a_short_one_has_no_level() {
        String plain =
                "The doctor asks you how you feel. She takes some blood. You get one pill a day. You come back after two weeks."
                        + " Then we talk again. If you feel bad, call us at once. We will help you.";
        String learned =
                "Hepatocellular carcinoma patients with histologically confirmed unresectable malignancies undergo"
                        + " randomization, stratified by macrovascular invasion, extrahepatic dissemination and alpha-fetoprotein concentration,"
                        + " and subsequently receive individualized immunotherapeutic combination regimens until radiological progression.";
        ReadingLevel easy = ReadingLevel.of(plain).orElseThrow();
        ReadingLevel hard = ReadingLevel.of(learned).orElseThrow();

        assertThat(easy.sentences()).isEqualTo(7);
        assertThat(easy.grade()).isLessThan(5);
        assertThat(easy.words()).isEqualTo("easy, about as hard as a text for schoolchildren");
        assertThat(hard.grade()).isGreaterThan(20);
        assertThat(hard.words()).isEqualTo("about as hard as a university text");
        assertThat(ReadingLevel.of("Too short.")).isEmpty();
        assertThat(ReadingLevel.of("")).isEmpty();
    }

    @Test
    void items_of_a_list_are_sentences() {
        String list = "* one two three four five six\n".repeat(10);
        assertThat(ReadingLevel.of(list).orElseThrow().sentences()).isEqualTo(10);
    }
}
