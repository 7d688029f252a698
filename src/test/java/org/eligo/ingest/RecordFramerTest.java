package org.eligo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eligo.ingest.SmallStudies.study;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFramerTest {

    private static final String A = study(1);
    private static final String B = study(2);
    private static final String C = study(3);
    private static final List<String> ALL = List.of(A, B, C);

    /** {@code X Y Z} stand for three studies. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X\nY\nZ\n",
                "X\nY\nZ",
                "X\r\n\r\nY\r\nZ\r\n",
                "\uFEFFX\n\uFEFFY\nZ",
                "[X,Y,Z]",
                "[X,\nY,\nZ]\n",
                " [ X , Y ,Z ] ",
                "X Y Z",
                "XYZ",
                "X,\nY,\nZ,\n",
                "[X][Y,Z]",
                "[[X,Y],[Z]]",
                "\u001eX\n\u001eY\n\u001eZ\n",
                "{\"totalCount\":7,\"studies\":[\nX,\nY,\nZ\n],\"nextPageToken\":\"a\\\"}{b\"}",
                "{\"studies\":[X],\"nextPageToken\":\"x\"}{\"studies\":[Y,Z]}",
                "{\"studies\":[X],\"nextPageToken\":\"x\"}\n{\"studies\":[]}\n{\"totalCount\":0,\"studies\":[\n\n]}\n{\"studies\":[Y,Z]}\n",
                "[{\"studies\":[X]},{\"studies\":[Y]},Z]",
                "{ \"nextPageToken\" : null, \"studies\" : [ X, Y, Z ] , \"totalCount\" : 70 }",
                "{\"meta\":{\"studies\":[9]},\"studies\":[X,Y,Z]}"
            })
    void studies_are_found_in_every_form(String form) {
        Found found = Found.in(spell(form));

        assertThat(found.broken).isEmpty();
        assertThat(found.frames).isEqualTo(ALL);
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(Found.in("").frames).isEmpty();
        assertThat(Found.in(" \n\n").broken).isEmpty();
        assertThat(Found.in("[]").broken).isEmpty();
        assertThat(Found.in("\uFEFF").broken).isEmpty();
    }

    @Test
    void the_place_names_study_line_and_byte() {
        Found found = Found.in(A + "\nxx\n" + B + "\n");

        assertThat(found.places.get(1)).hasToString("in, study 3, line 3, byte " + (A.length() + 4));
        assertThat(found.broken.getFirst().place()).hasToString("in, study 2, line 2, byte " + (A.length() + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s,\n%s", "[%s,\n%s,\n", "{\"totalCount\":20,\"studies\":[\n%s,\n%s\n"})
    void a_list_that_is_cut_off_between_two_studies_is_told(String form) {
        Found found = Found.in(form.formatted(A, B));

        assertThat(found.frames).containsExactly(A, B);
        assertThat(found.broken)
                .singleElement()
                .satisfies(piece -> assertThat(piece.reason()).contains("ends before its list of studies does"));
    }

    @Test
    void the_line_counts_also_where_studies_take_many() {
        Found found = Found.in("[\n" + A.replace("{", "{\n") + ",\n" + B + "\n]");

        assertThat(found.places.get(1).line()).isEqualTo(6);
    }

    /** {@code ~} stands for a broken study. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT1",
                "{\"protocolSection\":{\"identificationModule\":",
                "{\"protocolSection\":{\"a\":[1,2,",
                "{\"protocolSection\":{\"a\":[",
                "{\"protocolSection\":{\"a\":1",
                "{\"protocolSection\":{\"a\":tr",
                "{\"protocolSection\":{\"a\":\"b\\",
                "{\"protocolSection\":{",
                "{\"protocolSection\"",
                "{\"protoco",
                "{",
                "{\"protocolSection\":{\"a\":\"one\ntwo\"},\"hasResults\":true}",
                "{\"protocolSection\":{\"a\":{\"b\":1},\"hasResults\":true}",
                "{\"protocolSection\":{\"a\":1}},\"hasResults\":true}",
                "{\"protocolSection\":{\"a\":1]}",
                "{\"protocolSection\":{\"a\":\"b,\"c\":\"d\"}}",
                "{\"protocolSection\":{\"a\" 1}}",
                "{\"protocolSection\":{\"a\":1,}}",
                "{\"protocolSection\":{\"a\":{{}}}}",
                "{\"protocolSection\":{\"a\":1}{\"b\":2}}",
                "ection\":{\"a\":1}}",
                "\"protocolSection\":{\"a\":1}}",
                "null",
                "\"text\"",
                "17",
                "}",
                "<html></html>"
            })
    void a_broken_study_costs_only_itself(String broken) {
        for (String form : List.of(
                "1\n~\n2\n3\n",
                "~\n1\n2\n3\n",
                "[1,~,2,3]",
                "[\n1,\n~,\n2,\n3\n]",
                "{\"totalCount\":4,\"studies\":[\n1,\n~,\n2,\n3\n],\"nextPageToken\":\"x\"}",
                "{\"studies\":[1,~]}\n{\"studies\":[2,3]}",
                "1\n2\n3\n~")) {
            String text = form.replace("1\n", A + "\n")
                    .replace("1,", A + ",")
                    .replace("2\n", B + "\n")
                    .replace("2,", B + ",")
                    .replace("3\n", C + "\n")
                    .replace("3]", C + "]")
                    .replace("~", broken);
            Found found = Found.in(text);

            assertThat(found.frames).as(text).containsExactly(A, B, C);
            assertThat(found.broken).as(text).isNotEmpty();
            int at = form.indexOf('~')
                    + (form.indexOf('1') < form.indexOf('~') ? A.length() - 1 : 0)
                    + (form.endsWith("~") ? B.length() + C.length() - 2 : 0);
            assertThat(found.broken)
                    .as(text)
                    .anyMatch(b -> b.place().offset() <= at + broken.length()
                            && b.place().offset() + b.bytes() >= at);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X}\nY\nZ",
                "[X},Y,Z]",
                "[X]],Y,Z]",
                "{\"studies\":[X}\n{\"studies\":[Y,Z]}",
                "X,Y],\"nextPageToken\":\"x\"}Z"
            })
    void brackets_that_close_nothing_cost_no_study(String form) {
        Found found = Found.in(spell(form));

        assertThat(found.frames).isEqualTo(ALL);
        assertThat(found.broken).isNotEmpty();
    }

    @Test
    void a_closing_brace_too_many_does_not_let_the_first_part_pass_for_a_study() {
        String pretty = A.replace("}},", "}}},\n").replace("{", "{\n  ");

        assertThat(Found.in("[\n" + pretty + ",\n" + B + "]").frames).containsExactly(B);
    }

    @Test
    void each_of_several_broken_lines_is_named() {
        Found found = Found.in(A + "\n{\"protocolSection\":[1,\nxx\n{\"a\":\n" + B + "\n");

        assertThat(found.frames).containsExactly(A, B);
        assertThat(found.broken).extracting(b -> b.place().line()).containsExactly(2L, 3L, 4L);
    }

    @Test
    void a_broken_study_printed_over_many_lines_is_one_piece() {
        String pretty = A.replace(",", ",\n  ").replace("{", "{\n  ");
        Found found = Found.in(
                "[\n" + pretty + ",\n" + pretty.replace("\"briefTitle\":", "\"briefTitle\"") + ",\n" + pretty + "\n]");

        assertThat(found.frames).containsExactly(A, A);
        assertThat(found.broken).hasSize(1);
    }

    @Test
    void a_study_over_the_limit_is_set_aside_and_the_next_ones_are_taken() {
        String large = study(9, "\"briefTitle\":\"" + "x".repeat(3_000_000) + "\"");
        for (String text : List.of(
                A + "\n" + large + "\n" + B + "\n" + C,
                large + A + B + C,
                "[" + A + "," + large + "," + B + "," + C + "]",
                "{\"studies\":[" + large + "," + A + "," + B + "," + C + "]}")) {
            Found found = Found.in(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 2_000_000);

            assertThat(found.frames).containsExactly(A, B, C);
            assertThat(found.broken).hasSize(1);
            assertThat(found.broken.getFirst().reason()).contains("limit of 2000000 bytes");
            assertThat(found.broken.getFirst().bytes()).isGreaterThanOrEqualTo(large.length());
        }
    }

    @Test
    void the_limit_itself_is_allowed() {
        Found found = Found.in(new ByteArrayInputStream((A + B).getBytes(StandardCharsets.UTF_8)), A.length());

        assertThat(found.frames).containsExactly(A, B);
    }

    @Test
    void an_object_that_holds_a_study_is_left_whole() {
        String version = "{\"nctId\":\"NCT99000001\",\"study\":" + A + "}";

        assertThat(Found.in(version + "\n" + B).frames).containsExactly(version, B);
    }

    @Test
    void deep_nesting_ends_a_study_and_not_the_program() {
        String deep = "{\"protocolSection\":" + "[".repeat(100_000);

        Found found = Found.in(A + "\n" + deep + "\n" + B + "\n" + C);

        assertThat(found.frames).containsExactly(A, B, C);
        assertThat(found.broken.getFirst().reason()).contains("deeper than 100 levels");
    }

    @Test
    void what_comes_byte_by_byte_is_framed_alike() {
        String text = "{\"totalCount\":3,\"studies\":[" + A + ",~," + B + "],\"nextPageToken\":\"x\"}\n" + C;
        ByteArrayInputStream slow = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(1, length));
            }
        };

        Found found = Found.in(slow, 1 << 20);

        assertThat(found.frames).containsExactly(A, B, C);
        assertThat(found.broken).hasSize(1);
    }

    private static String spell(String form) {
        StringBuilder text = new StringBuilder();
        form.chars().forEach(c -> text.append(c >= 'X' && c <= 'Z' ? ALL.get(c - 'X') : String.valueOf((char) c)));
        return text.toString();
    }
}
