package org.eligo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eligo.cli.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

    private static final int STUDIES = 60;

    @TempDir
    private static Path folder;

    private static String data = "";

    /** How a command ended. */
    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void load() throws IOException {
        data = folder.resolve("store").toString();
        Path input = Files.write(folder.resolve("studies.ndjson"), Eligo.studies(STUDIES));
        Ended loaded = run("load", "--data", data, input.toString());
        assertThat(loaded.code()).as(loaded.err()).isZero();
    }

    private static Ended run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private static Ended run(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(Settings.of(environment, folder))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }

    @Test
    void alone_it_prints_its_help() {
        Ended ended = run();

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("load", "serve", "demo", "search", "show", "export", "rebuild", "settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "serve", "demo", "search", "show", "export", "rebuild", "settings"})
    void every_command_has_help_with_an_example(String command) {
        Ended ended = run(command, "--help");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Usage: eligo " + command, "Example:  ");
    }

    @Test
    void the_help_of_all_commands_is_found_through_the_tree() {
        CommandLine line = Main.commandLine(Settings.of(Map.of(), folder));

        assertThat(line.getSubcommands()).isNotEmpty();
        line.getSubcommands()
                .forEach((name, sub) -> assertThat(
                                sub.getCommandSpec().usageMessage().description())
                        .as(name)
                        .isNotEmpty());
    }

    @Test
    void a_search_prints_a_line_for_each_study_and_the_total_apart() {
        Ended ended = run("search", "--data", data, "--ids", "NCT99000003,nct99000001");

        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines()).hasSize(2).allMatch(line -> line.matches("NCT9900000[13]  .*"));
        assertThat(ended.err()).contains("2 studies");
    }

    @Test
    void pages_of_a_search_follow_each_other() {
        Ended first = run("search", "--data", data, "--size", "40", "--sort", "LastUpdatePostDate");
        String token = first.err()
                .lines()
                .filter(l -> l.startsWith("Next page: --after "))
                .findFirst()
                .orElseThrow();
        Ended second = run(
                "search",
                "--data",
                data,
                "--size",
                "40",
                "--sort",
                "LastUpdatePostDate",
                "--after",
                token.substring(19));

        assertThat((first.out() + second.out())
                        .lines()
                        .map(l -> l.substring(0, 11))
                        .distinct())
                .hasSize(STUDIES);
    }

    @Test
    void a_count_is_a_number_alone() {
        assertThat(run("search", "--data", data, "--count").out().strip()).isEqualTo(Integer.toString(STUDIES));
    }

    @Test
    void a_study_is_shown_as_it_was_loaded() {
        String line = new String(Eligo.studies(1), StandardCharsets.UTF_8);

        assertThat(run("show", "--data", data, "nct99000001").out()).isEqualTo(line);
    }

    @Test
    void an_export_can_be_loaded_again() throws IOException {
        Path file = folder.resolve("export.ndjson");
        assertThat(run("export", "--data", data, "--out", file.toString()).code())
                .isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(Eligo.studies(STUDIES));

        assertThat(run("load", "--data", data, file.toString()).out()).contains("Everything is unchanged");
    }

    @Test
    void a_rebuild_keeps_every_study() {
        String copy = folder.resolve("rebuilt").toString();
        Path input = folder.resolve("studies.ndjson");
        assertThat(run("load", "--data", copy, input.toString()).code()).isZero();

        assertThat(run("rebuild", "--data", copy).out()).contains(STUDIES + " studies derived again");
        assertThat(run("search", "--data", copy, "--count").out().strip()).isEqualTo(Integer.toString(STUDIES));
    }

    @Test
    void a_load_that_sets_records_aside_ends_with_3_and_names_them() throws IOException {
        Path input = Files.writeString(
                folder.resolve("broken.ndjson"),
                "{\"protocolSection\":{}}\n" + new String(Eligo.studies(1), StandardCharsets.UTF_8) + "no study\n");
        Path report = folder.resolve("report.txt");

        Ended ended = run(
                "load", "--data", folder.resolve("some").toString(), "--report", report.toString(), input.toString());

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).contains("1 added", "2 set aside");
        assertThat(Files.readString(report)).contains("broken.ndjson", "NCT number");
    }

    @Test
    void wrong_usage_ends_with_2_and_one_sentence() {
        assertThat(run("search", "--sice", "3").code()).isEqualTo(2);
        assertThat(run("search", "--data", data, "--status", "OPEN").code()).isEqualTo(2);
        assertThat(run("show", "--data", data, "12345").code()).isEqualTo(2);
        assertThat(run("load").code()).isEqualTo(2);

        Ended bad = run("search", "--data", data, "AREA[Nowhere]x");
        assertThat(bad.code()).isEqualTo(2);
        assertThat(bad.err()).contains("Nowhere", "^");
    }

    @Test
    void what_fails_ends_with_1_and_one_sentence() {
        Ended absent = run("show", "--data", data, "NCT00000001");
        assertThat(absent.code()).isEqualTo(1);
        assertThat(absent.err().lines()).singleElement().asString().contains("NCT00000001");

        Ended noStore = run("search", "--data", folder.resolve("nowhere").toString(), "x");
        assertThat(noStore.code()).isEqualTo(1);
        assertThat(noStore.err().lines()).singleElement().asString().contains("no store");

        Ended otherFolder = run("search", "--data", folder.toString(), "x");
        assertThat(otherFolder.code()).isEqualTo(1);
        assertThat(otherFolder.err()).contains("no store");

        Ended noFile =
                run("load", "--data", data, folder.resolve("nothing.json").toString());
        assertThat(noFile.code()).isEqualTo(1);
        assertThat(noFile.err()).contains("nothing.json");
    }

    @Test
    void a_flag_overrules_the_environment_the_environment_the_file_and_the_file_the_default() throws IOException {
        Path file =
                Files.writeString(folder.resolve("other.properties"), "data = " + folder.resolve("from-file") + "\n");
        Map<String, String> environment = Map.of("ELIGO_SETTINGS", file.toString(), "ELIGO_PORT", "9000");

        assertThat(run(environment, "settings").out())
                .contains("port = 9000  (environment)", "from-file  (" + file + ")", "host = 127.0.0.1  (default)");
        assertThat(run(Map.of("ELIGO_DATA", data), "search", "--count").out().strip())
                .isEqualTo(Integer.toString(STUDIES));
        assertThat(run(Map.of("ELIGO_DATA", "nowhere"), "search", "--data", data, "--count")
                        .code())
                .isZero();
    }

    @Test
    void a_wrong_value_of_the_environment_is_blamed_on_its_variable() {
        Ended ended = run(Map.of("ELIGO_PORT", "many"), "serve", "--data", data);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith(
                        "The variable ELIGO_PORT is wrong: port takes a whole number from 0 to 65535, not \"many\".\n");
    }

    @Test
    void a_wrong_value_of_the_settings_file_is_blamed_on_its_line() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.properties"), "# a comment\n\nmax-waiting: -1\n");

        Ended ended = run(Map.of("ELIGO_SETTINGS", file.toString()), "serve", "--data", data);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith("The value of max-waiting in line 3 of " + file
                        + " is wrong: max-waiting takes a whole number from 0 to 100000, not \"-1\".\n");
    }

    @Test
    void a_flag_stands_over_a_wrong_value_of_the_environment() {
        Ended ended =
                run(Map.of("ELIGO_SEARCH_LIMIT_MS", "soon"), "search", "--search-limit-ms", "5000", "--data", data);

        assertThat(ended.code()).as(ended.err()).isZero();
    }

    @Test
    void a_flag_out_of_its_bounds_is_blamed_on_itself() {
        Ended ended = run("serve", "--data", data, "--port", "70000");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).isEqualTo("--port takes a whole number from 0 to 65535, not \"70000\".\n");
    }

    @Test
    void the_list_of_settings_marks_what_is_wrong() {
        Ended ended = run(Map.of("ELIGO_PORT", "many"), "settings");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out())
                .contains(
                        "port = many  (environment)\n    WRONG: the variable ELIGO_PORT; it takes a whole number from 0 to 65535");
        assertThat(run("settings").code()).isZero();
    }
}
