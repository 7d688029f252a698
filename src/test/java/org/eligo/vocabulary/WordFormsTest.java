package org.eligo.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        // plural
        "tumors, tumor",
        "studies, study",
        "therapies, therapy",
        "biopsies, biopsy",
        "metastases, metastasis",
        "diagnoses, diagnosis",
        "crises, crisis",
        "viruses, virus",
        "boluses, bolus",
        "children, child",
        "women, woman",
        "criteria, criterion",
        "bacteria, bacterium",
        "vertebrae, vertebra",
        "indices, index",
        "lenses, lens",
        "abscesses, abscess",
        "boxes, box",
        "headaches, headache",
        "rashes, rash",
        "heroes, hero",
        "doses, dose",
        "diseases, disease",
        "carcinomata, carcinoma",
        "biases, bias",
        "gases, gas",
        "patients, patient",
        "adenomas, adenoma",
        "arteries, artery",
        "fungi, fungus",
        "dialyses, dialysis",
        // possessive
        "Crohn's, Crohn",
        "Crohn’s, crohn",
        "Alzheimer's, alzheimers",
        "children's, child",
        "O'Neil, oneil",
        // British and American
        "tumour, tumor",
        "tumours, tumor",
        "haemoglobin, hemoglobin",
        "leukaemia, leukemia",
        "leukaemias, leukemia",
        "anaemia, anemia",
        "oesophagus, esophagus",
        "oedema, edema",
        "foetal, fetal",
        "foetus, fetus",
        "paediatric, pediatric",
        "diarrhoea, diarrhea",
        "dyspnoea, dyspnea",
        "gynaecology, gynecology",
        "orthopaedic, orthopedic",
        "ischaemic, ischemic",
        "caesarean, cesarean",
        "randomised, randomized",
        "randomisation, randomization",
        "hospitalise, hospitalize",
        "analyse, analyze",
        "analysed, analyzed",
        "behaviour, behavior",
        "behavioural, behavioral",
        "colour, color",
        "labour, labor",
        "odour, odor",
        "centre, center",
        "centres, centers",
        "fibre, fiber",
        "litre, liter",
        "metres, meters",
        "programme, program",
        "programmes, programs",
        "labelled, labeled",
        "counselling, counseling",
        "modelling, modeling",
        "sulphate, sulfate",
        "ageing, aging",
        "grey, gray",
        "catheterisation, catheterization",
        "licence, license",
        "enrolment, enrollment",
        "enrol, enroll",
        "dialogue, dialog",
        "aluminium, aluminum",
        "greys, gray",
        "greying, graying",
        "mould, mold",
        "manoeuvre, maneuver",
        "practise, practice",
        // accents, case, letters
        "Café, cafe",
        "MÉNIÈRE, meniere",
        "Sjögren, sjogren",
        "Größe, grosse",
        "Ångström, angstrom",
        "Łódź, lodz",
        "naïve, naive",
        // Greek
        "β, beta",
        "Β, beta",
        "α, alpha",
        "µ, μ",
        "TNFα, tnfalpha",
        "ς, σ",
    })
    void these_are_the_same_word(String one, String other) {
        assertThat(WordForms.normal(one)).isEqualTo(WordForms.normal(other));
    }

    @ParameterizedTest
    @CsvSource({
        "AIDS, aid",
        "diabetes, diabete",
        "bias, bia",
        "pancreas, pancrea",
        "lens, len",
        "virus, viru",
        "sepsis, sepsi",
        "pus, pu",
        "mass, mas",
        "herpes, herpe",
        "rabies, rabie",
        "series, sery",
        "gas, ga",
        "bus, bu",
        "ms, m",
        "as, a",
        "pelvis, pelvi",
        "organ, organism",
        "carcinoma, carcinogen",
        "cell, cellular",
        "1s, 1",
        "T4s, T4",
        "hepatitis, hepatiti",
        "men, me",
        "liver, live",
        "heart, hear",
        "ulcer, ulcers1",
        "hypotension, hypertension",
        "SARS, sar",
        "α, β",
    })
    void these_are_different_words(String one, String other) {
        assertThat(WordForms.normal(one)).isNotEqualTo(WordForms.normal(other));
    }

    @Test
    void no_word_has_an_empty_form() {
        assertThat(WordForms.normal("\u0301")).isNotEmpty();
        assertThat(WordForms.normal("s")).isEqualTo("s");
        assertThat(WordForms.normal("中")).isEqualTo("中");
    }

    @Test
    void what_is_too_long_is_cut_between_characters() {
        String long1 = "a".repeat(99) + "\uD835\uDD04" + "tail";
        assertThat(WordForms.surface(long1)).isEqualTo("a".repeat(99));
        assertThat(WordForms.normal("b".repeat(150)))
                .isEqualTo(WordForms.normal("b".repeat(160)))
                .hasSize(100);
    }

    @Test
    void folding_takes_case_and_accents_and_leaves_the_rest() {
        assertThat(WordForms.folded("São Paulo, Ærø 3-β")).isEqualTo("sao paulo, aero 3-beta");
    }
}
