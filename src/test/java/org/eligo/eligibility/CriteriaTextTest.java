package org.eligo.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eligo.eligibility.Section.Kind;
import org.junit.jupiter.api.Test;

class CriteriaTextTest {

    private static final String TEN_CRITERIA = """
            Inclusion Criteria:

            1. Aged 20-60 years
            2. Moon fever
            3. Negative echo test (participants who sing)
            4. Signed consent

            Exclusion Criteria:

            1. Sun fever or other fevers
            2. Severe problems with other instruments(e.g.the drum,flute or harp)
            3. Sleeping or resting
            4. Severe hiccups
            5. Expected to be hard to reach
            6. Others whom the bandmaster does not think suitable
            """;

    @Test
    void numbered_criteria_under_two_headings_are_two_sections_with_their_numbers() {
        Criteria criteria = CriteriaText.read(TEN_CRITERIA);

        assertThat(criteria.source()).isEqualTo(TEN_CRITERIA);
        assertThat(criteria.sections()).extracting(Section::kind).containsExactly(Kind.INCLUSION, Kind.EXCLUSION);
        assertThat(items(criteria, 0)).extracting(i -> i.label().orElseThrow()).containsExactly("1.", "2.", "3.", "4.");
        assertThat(items(criteria, 1)).hasSize(6);
        Item last = items(criteria, 1).get(5);
        assertThat(last.words().text()).isEqualTo("Others whom the bandmaster does not think suitable");
        assertThat(last.words().span().in(TEN_CRITERIA)).isEqualTo(last.words().text());
        assertThat(last.marker().orElseThrow().number()).isEqualTo(OptionalInt.of(6));
        assertThat(((ItemList) criteria.sections().get(0).blocks().getFirst()).numbered())
                .isTrue();
        assertThat(criteria.sections().get(0).heading().map(Heading::text))
                .isEqualTo(Optional.of("Inclusion Criteria"));
        assertThat(criteria.sections().get(1).span().in(TEN_CRITERIA))
                .startsWith("Exclusion Criteria:")
                .endsWith("think suitable");
    }

    @Test
    void indented_bullets_are_nested_below_their_item() {
        assertThat(CriteriaShape.of("""
                        Inclusion Criteria:

                        * Adults who:

                          * sing
                          * hum

                            1. softly
                            2. loudly
                        * Consent

                          More about consent.
                        """)).isEqualTo("""
                        INCLUSION <Inclusion Criteria>
                          * Adults who:
                            * sing
                            * hum
                              1. softly
                              2. loudly
                          * Consent
                            = More about consent.
                        """);
    }

    @Test
    void another_kind_of_marker_at_the_same_indent_is_nested() {
        assertThat(CriteriaShape.of("""
                        Exclusion Criteria:
                        1. Fever of
                        - the moon
                        - the sun
                        2. Hiccups
                        a) today
                        b) yesterday
                        (i) at noon
                        (ii) at night
                        c) last year
                        3. Yawning
                        """)).isEqualTo("""
                        EXCLUSION <Exclusion Criteria>
                          1. Fever of
                            * the moon
                            * the sun
                          2. Hiccups
                            a) today
                            b) yesterday
                              (i) at noon
                              (ii) at night
                            c) last year
                          3. Yawning
                        """);
    }

    @Test
    void a_list_after_a_blank_line_is_nested_only_where_the_item_before_announces_it() {
        assertThat(CriteriaShape.of("1. Any of:\n\n* singing\n\n2. Humming\n\n- Yawning"))
                .isEqualTo("""
                OTHER
                  1. Any of:
                    * singing
                  2. Humming
                  * Yawning
                """);
    }

    @Test
    void every_common_marker_opens_an_item() {
        for (String marker : List.of(
                "1.", "1)", "(1)", "1-", "a.", "a)", "(a)", "i.", "iv)", "I.", "*", "-", "•", "–", "o", "\\-", "1\\.",
                "E1.", "1.1.", "+", "▪", "--", "* 1.")) {
            String text = marker + " Able to sing\n" + marker + " Able to hum";
            List<Item> items = items(CriteriaText.read(text), 0);
            assertThat(items).as(marker).hasSize(2);
            assertThat(items.getFirst().words().text()).as(marker).isEqualTo("Able to sing");
            assertThat(items.getFirst().marker().orElseThrow().span().in(text))
                    .as(marker)
                    .isEqualTo(marker);
        }
    }

    @Test
    void letters_in_sequence_stay_letters_where_they_could_be_roman() {
        assertThat(items(CriteriaText.read("g. sings\nh. hums\ni. yawns\nj. sleeps"), 0))
                .hasSize(4);
    }

    @Test
    void numbers_and_initials_inside_text_open_no_item() {
        assertThat(CriteriaShape.of("""
                        * Moon fever of stage
                        2. or more, Stage 2. At most 3. Not 4) either
                        * E. fictiva infection
                        * 1.5 times normal
                        """)).isEqualTo("""
                        OTHER
                          * Moon fever of stage 2. or more, Stage 2. At most 3. Not 4) either
                          * E. fictiva infection
                          * 1.5 times normal
                        """);
    }

    @Test
    void continuation_lines_join_their_item_and_paragraphs_are_items() {
        assertThat(CriteriaShape.of("""
                        Inclusion Criteria:

                        Able to sing
                        in a choir

                        Able to hum

                        * Able
                          to read
                        music
                        """)).isEqualTo("""
                        INCLUSION <Inclusion Criteria>
                          ~ Able to sing in a choir
                          ~ Able to hum
                          * Able to read music
                        """);
    }

    @Test
    void a_line_that_announces_a_list_is_its_introduction() {
        assertThat(CriteriaShape.of(
                        "Inclusion Criteria\n\nSingers must have:\n\n* A voice\n* An ear\nChoirs:\n* A room"))
                .isEqualTo("""
                        INCLUSION <Inclusion Criteria>
                          = Singers must have:
                          * A voice
                          * An ear
                          = Choirs:
                          * A room
                        """);
    }

    @Test
    void escapes_are_undone_in_the_words_and_kept_in_the_source() {
        String text = "* Voice \\> 5 \\[dB\\], x\\_y \\~ 3\\*, 10\\^9, a\\b";
        Passage words = items(CriteriaText.read(text), 0).getFirst().words();
        assertThat(words.text()).isEqualTo("Voice > 5 [dB], x_y ~ 3*, 10^9, a\\b");
        assertThat(words.span()).isEqualTo(new Span(2, text.length()));
    }

    @Test
    void a_marker_without_words_is_an_item_without_words() {
        String text = "Inclusion Criteria:\n1. Sings\n2.\n3. Hums";
        assertThat(items(CriteriaText.read(text), 0))
                .extracting(i -> i.words().text())
                .containsExactly("Sings", "", "Hums");
    }

    @Test
    void a_blank_text_has_no_sections() {
        assertThat(CriteriaText.read("").sections()).isEmpty();
        assertThat(CriteriaText.read(" \n\t\r\n\u00A0").sections()).isEmpty();
    }

    @Test
    void what_is_nested_deeper_than_the_limit_is_kept_at_the_limit() {
        var text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(" ".repeat(2 * i)).append("* level ").append(i).append('\n');
        }
        String shape = CriteriaShape.of(text.toString());
        assertThat(shape).contains("level 39");
        int deepest = shape.lines().mapToInt(l -> l.indexOf('*')).max().orElseThrow();
        assertThat(deepest).isEqualTo(2 * Outline.MAX_DEPTH);
    }

    private static List<Item> items(Criteria criteria, int section) {
        return ((ItemList) criteria.sections().get(section).blocks().getFirst()).items();
    }
}
