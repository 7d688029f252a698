package org.eligo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.search.Shelves.study;

import org.eligo.record.StudyFixture;
import org.junit.jupiter.api.Test;

/** How words are matched: expansion, coverage, phrases. Each level of expansion finds something that the one before does not. */
interface WordContract extends Shelves {

    private Shelf titles(String... titles) {
        StudyFixture[] studies = new StudyFixture[titles.length];
        for (int i = 0; i < titles.length; i++) {
            studies[i] = study(i + 1).with("BriefTitle", titles[i]);
        }
        return shelf(studies);
    }

    @Test
    default void each_expansion_finds_more_than_the_one_before() {
        Shelf shelf = titles(
                "After a heart attack",
                "Heart attacks",
                "Myocardial infarction",
                "An attack on the heart",
                "The heart",
                "Nothing of it");
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]heart attack")).containsExactly(1);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Term]heart attack")).containsExactly(1, 2);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Concept]heart attack"))
                .containsExactly(1, 2, 3);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Relaxation]heart attack"))
                .containsExactly(1, 2, 3, 4);
        assertThat(shelf.found("AREA[BriefTitle]heart attack")).containsExactly(1, 2, 3, 4);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Lossy]heart attack")).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    default void expansion_none_minds_case_accents_and_punctuation() {
        Shelf shelf = titles("Café-Test", "cafe test", "café-test", "Café Test", "Café-Tests", "ACafé-Test");
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]Café-Test")).containsExactly(1);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Term]Café-Test")).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    default void expansion_none_finds_repeated_and_overlapping_text() {
        Shelf shelf = titles("aba aba abb", "aba abb", "\tx  y", "x y");
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]\"aba abb\"")).containsExactly(1, 2);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]\"aba aba\"")).containsExactly(1);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]\"x  y\"")).containsExactly(3);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]COVERAGE[FullMatch]\"x  y\""))
                .containsExactly(3);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]COVERAGE[EndsWith]\"aba abb\""))
                .containsExactly(1, 2);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]COVERAGE[StartsWith]\"aba abb\""))
                .containsExactly(2);
    }

    @Test
    default void term_knows_plural_possessive_spelling_and_spacing() {
        Shelf shelf = titles("Crohn's tumours", "crohn tumor", "follow-up", "followup", "followed up");
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Term]\"Crohn tumor\""))
                .containsExactly(1, 2);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Term]\"follow up\"")).containsExactly(3, 4);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Term]followup")).containsExactly(3, 4);
    }

    @Test
    default void synonyms_count_only_in_fields_that_have_them() {
        Shelf shelf = shelf(
                study(1).with("InterventionName", "Acetaminophen"),
                study(2).with("LeadSponsorName", "Acetaminophen"),
                study(3).with("InterventionName", "APAP forte"),
                study(4).with("InterventionName", "Paracetamol"));
        assertThat(shelf.found("AREA[InterventionName]paracetamol")).containsExactly(1, 3, 4);
        assertThat(shelf.found("AREA[InterventionName]EXPANSION[Term]paracetamol"))
                .containsExactly(4);
        assertThat(shelf.found("AREA[LeadSponsorName]paracetamol")).isEmpty();
        assertThat(shelf.found("AREA[InterventionName]COVERAGE[FullMatch]paracetamol"))
                .containsExactly(1, 4);
    }

    @Test
    default void relaxed_words_may_stand_in_different_values_of_one_field_but_not_in_different_fields() {
        Shelf shelf = shelf(
                study(1).with("Condition", "Fern disease", "Quill syndrome"),
                study(2).with("Condition", "Fern disease").with("BriefTitle", "Quill"),
                study(3).with("Condition", "Quill fern"));
        assertThat(shelf.found("quill fern")).containsExactly(1, 3);
        assertThat(shelf.found("\"quill fern\"")).containsExactly(3);
        assertThat(shelf.found("EXPANSION[Lossy](quill fern)")).containsExactly(1, 2, 3);
    }

    @Test
    default void words_do_not_adjoin_over_the_border_of_two_values() {
        Shelf shelf = shelf(study(1).with("Condition", "Quill", "fern"));
        assertThat(shelf.found("AREA[Condition]\"quill fern\"")).isEmpty();
        assertThat(shelf.found("AREA[Condition]EXPANSION[None]\"Quill fern\"")).isEmpty();
    }

    @Test
    default void lossy_wants_half_of_the_different_words_rounded_up() {
        Shelf shelf = titles("one", "one two", "one two three", "five");
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Lossy]one two three")).containsExactly(2, 3);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Lossy]one one two")).containsExactly(1, 2, 3);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Lossy]one five six seven"))
                .isEmpty();
    }

    @Test
    default void a_phrase_keeps_its_words_together_and_in_order_at_every_expansion() {
        Shelf shelf = titles("heart attack", "attack of the heart", "heart and attack", "myocardial infarction");
        assertThat(shelf.found("AREA[BriefTitle]\"heart attack\"")).containsExactly(1, 4);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Lossy]\"heart attack\""))
                .containsExactly(1, 4);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[Term]\"heart attack\""))
                .containsExactly(1);
        assertThat(shelf.found("AREA[BriefTitle](heart attack)")).containsExactly(1, 2, 3, 4);
    }

    @Test
    default void coverage_reaches_the_beginning_the_end_or_both() {
        Shelf shelf =
                titles("Quill fern", "Quill fern disease", "The quill fern", "The quill fern disease", "fern quill");
        assertThat(shelf.found("AREA[BriefTitle]COVERAGE[Contains]quill fern")).containsExactly(1, 2, 3, 4, 5);
        assertThat(shelf.found("AREA[BriefTitle]COVERAGE[FullMatch]quill fern")).containsExactly(1);
        assertThat(shelf.found("AREA[BriefTitle]COVER[StartsWith]quill ferns")).containsExactly(1, 2);
        assertThat(shelf.found("AREA[BriefTitle]COVERAGE[EndsWith]quill fern")).containsExactly(1, 3);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]COVERAGE[StartsWith]Quill fern"))
                .containsExactly(1, 2);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]COVERAGE[EndsWith]quill fern"))
                .containsExactly(3);
        assertThat(shelf.found("AREA[BriefTitle]EXPANSION[None]COVERAGE[FullMatch]Quill fern"))
                .containsExactly(1);
    }

    @Test
    default void coverage_looks_at_each_value_alone_and_counts_in_words() {
        Shelf shelf = shelf(
                study(1).with("Condition", "Moss", "(Quill fern).", "Lichen"),
                study(2).with("Condition", "Quill", "fern"),
                study(3).with("Condition", "Quill fern", "quill fern moss"));
        assertThat(shelf.found("AREA[Condition]COVERAGE[FullMatch]\"quill fern\""))
                .containsExactly(1, 3);
        assertThat(shelf.found("AREA[Condition]COVERAGE[StartsWith]\"quill fern\""))
                .containsExactly(1, 3);
        assertThat(shelf.found("AREA[Condition]COVERAGE[EndsWith]\"quill fern\""))
                .containsExactly(1, 3);
        assertThat(shelf.found("AREA[Condition]COVERAGE[EndsWith]\"fern moss\""))
                .containsExactly(3);
    }

    @Test
    default void case_hyphens_and_accents_do_not_count_by_default() {
        Shelf shelf = titles("Non-Small-Cell Größe", "non small cell grosse", "NON SMALL CELL GRÖSSE");
        assertThat(shelf.found("AREA[BriefTitle]\"non-small cell größe\"")).containsExactly(1, 2, 3);
    }
}
