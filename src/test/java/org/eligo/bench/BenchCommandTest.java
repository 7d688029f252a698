package org.eligo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eligo.bench.http.HttpSurface;
import org.eligo.finder.FictionalStudies;
import org.eligo.lucene.LuceneEngine;
import org.eligo.search.IndexedStudy;
import org.eligo.search.Query;
import org.eligo.search.SearchEngine;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;
import org.eligo.study.StudyCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class BenchCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"load", "search", "http", "fuzz"})
    void every_command_has_help_with_an_example_and_its_exit_codes(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out.toString())
                .contains("Usage: bench " + command)
                .contains("Example: ./eligo bench " + command)
                .contains("Exit codes:");
    }

    @Test
    void without_a_sub_command_the_command_line_is_wrong_and_they_are_named() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("sub-command: load, search, http, fuzz");
    }

    @Test
    void a_folder_without_a_store_is_not_made_into_one() {
        assertThat(run("search", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("There is no store in " + folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_empty_store_is_told_in_a_sentence() {
        LuceneEngine.open(folder).close();

        assertThat(run("search", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("The store holds no studies").doesNotContain("\tat ");
    }

    @Test
    void searching_a_store_prints_its_size_a_row_for_each_kind_and_the_slowest() {
        fill();

        assertThat(run("search", "--data", folder.toString(), "--queries", "20", "--passes", "2"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("24 studies, ")
                .contains("20 queries of seed 1, each measured 2 times")
                .containsPattern("(?m)^all +40 ")
                .containsPattern("(?m)^condition +12 ")
                .contains("searches/s on 1 thread")
                .contains("The slowest queries");
    }

    @Test
    void fuzzing_prints_the_seed_and_ends_well() {
        assertThat(run("fuzz", "--count", "300", "--seed", "7")).isZero();
        assertThat(out.toString()).contains("300 strings of seed 7").contains("Every promise of the parser was kept.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search --data x --queries 0", "search --data x --passes 0", "search", "fuzz --count 0"})
    void wrong_numbers_and_a_missing_store_are_the_command_lines_fault(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    /** Puts the fictional studies and their cards into a store in the folder. */
    private void fill() {
        try (SearchEngine source = FictionalStudies.engine("bench-command");
                StudyReader reader = source.reader();
                SearchEngine engine = LuceneEngine.open(folder);
                StudyWriter writer = engine.writer()) {
            reader.scan(new Query.Everything(), record -> {
                StudyCard card = reader.card(record.id()).orElseThrow();
                var unused = writer.upsert(new IndexedStudy(record, card), 1);
            });
            var unused = writer.commit(Map.of());
        }
    }

    private int run(String... arguments) {
        return new CommandLine(new BenchCommand(new NoSurface()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    /** Nothing is served in these tests. */
    private static final class NoSurface implements HttpSurface {
        @Override
        public List<Address> addresses() {
            return List.of();
        }

        @Override
        public Served serve(SearchEngine engine) {
            throw new UnsupportedOperationException("Nothing is served here.");
        }
    }
}
