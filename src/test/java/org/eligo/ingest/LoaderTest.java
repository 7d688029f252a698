package org.eligo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.eligo.ingest.SmallStudies.study;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eligo.search.IndexedStudy;
import org.eligo.search.PlainScanEngine;
import org.eligo.search.Query;
import org.eligo.search.SearchEngine;
import org.eligo.search.StoreException;
import org.eligo.search.StoreState;
import org.eligo.search.StudyReader;
import org.eligo.search.StudyWriter;
import org.eligo.study.NctId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {

    @TempDir
    Path folder;

    private SearchEngine engine;
    private LoadOptions options;

    @BeforeEach
    void empty() {
        engine = new PlainScanEngine(folder.resolve("store"));
        options = LoadOptions.defaults().withWorkers(4).withReportFile(folder.resolve("report.txt"));
    }

    @Test
    void studies_come_into_the_store_as_they_came() {
        LoadReport report = load("[ " + study(1) + " ,\n" + study(2).replace(":", " : ") + "]");

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.setAside()).isZero();
        assertThat(report.reportFile()).isEmpty();
        assertThat(folder.resolve("report.txt")).doesNotExist();
        assertThat(record(1)).isEqualTo(study(1));
        assertThat(record(2)).isEqualTo(study(2));
        assertThat(engine.reader().card(new NctId(99_000_001)).orElseThrow().title())
                .isEqualTo("Study 1");
    }

    @Test
    void the_same_input_again_changes_nothing_and_says_so() {
        LoadReport first = load(study(1) + study(2));
        StoreState before = engine.reader().state();
        LoadReport again = load(study(1) + study(2));

        assertThat(first.committed()).isTrue();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.committed()).isFalse();
        assertThat(again.lines()).contains("Everything is unchanged; the store is as before.");
        assertThat(engine.reader().state()).isEqualTo(before);
    }

    @Test
    void the_same_input_with_a_number_twice_changes_nothing_the_second_time() {
        String input = study(1, "\"briefTitle\":\"Old\"") + study(2) + study(1, "\"briefTitle\":\"New\"");
        LoadReport first = load(input);
        StoreState before = engine.reader().state();
        LoadReport again = load(input);

        assertThat(first.added()).isEqualTo(2);
        assertThat(again.replaced()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.superseded()).isEqualTo(1);
        assertThat(again.committed()).isFalse();
        assertThat(engine.reader().state()).isEqualTo(before);
        assertThat(record(1)).contains("New");
    }

    @Test
    void a_changed_record_replaces_the_one_with_its_number() {
        load(study(1) + study(2));
        LoadReport report = load(study(1, "\"briefTitle\":\"New\"") + study(2));

        assertThat(report.replaced()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(record(1)).contains("New");
    }

    @Test
    void of_several_records_with_one_number_the_last_stays() {
        for (int round = 0; round < 20; round++) {
            String text = IntStream.range(0, 200)
                    .mapToObj(i -> study(1 + i % 3, "\"briefTitle\":\"Version " + i + "\""))
                    .collect(Collectors.joining("\n"));
            engine = new PlainScanEngine(folder.resolve("store" + round));
            LoadReport report = load(text);

            assertThat(report.added()).isEqualTo(3);
            assertThat(report.superseded()).isEqualTo(197);
            assertThat(report.read()).isEqualTo(200);
            assertThat(record(2)).contains("Version 199");
            assertThat(record(1)).contains("Version 198");
        }
    }

    @Test
    void what_cannot_be_taken_is_named_with_place_and_reason() throws IOException {
        LoadReport report = load(String.join(
                "\n",
                study(1),
                "{\"protocolSection\":{}}",
                study(2, "\"briefTitle\":7"),
                study(3, "\"briefTitle\":\"bad \\x escape\""),
                "garbage",
                study(4).replace("NCT99", "ABC99"),
                study(5)));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.setAside()).isEqualTo(5);
        assertThat(report.read()).isEqualTo(7);
        List<String> lines = Files.readAllLines(report.reportFile().orElseThrow());
        assertThat(lines).filteredOn(l -> l.startsWith("set aside: ")).hasSize(5);
        assertThat(lines)
                .anyMatch(l -> l.contains("text, study 2, line 2, byte 111") && l.contains("no NCT number"))
                .anyMatch(l ->
                        l.contains("study 3, line 3") && l.contains("holds a whole number where text was expected"))
                .anyMatch(l -> l.contains("study 4, line 4") && l.contains("The JSON is broken at byte"))
                .anyMatch(l -> l.contains("study 5, line 5") && l.contains("where a study should begin"))
                .anyMatch(l -> l.contains("study 6, line 6") && l.contains("\"ABC99000004\" is not an NCT number"));
    }

    @Test
    void a_key_that_stands_twice_in_one_object_is_told_once_and_its_study_taken() throws IOException {
        String twice = study(1, "\"briefTitle\":\"x\",\"briefTitle\":\"y\"");
        LoadReport report = load(twice + "\n" + twice.replace("99000001", "99000002") + "\n" + study(3));

        assertThat(report.added()).isEqualTo(3);
        assertThat(report.oddValues()).extracting(Finding::count).containsExactly(2L);
        assertThat(report.oddValues().getFirst().what())
                .startsWith("protocolSection.identificationModule.briefTitle stands twice in one object");
    }

    @Test
    void a_packed_input_that_ends_too_early_is_broken_and_none_of_its_studies() throws IOException {
        byte[] whole = Zstd.compress((study(1) + "\n" + study(2) + "\n").getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("cut.zst"), Arrays.copyOf(whole, 12));

        LoadReport report = Loader.load(List.of(new Input.OfPath(file)), engine, options, LoadProgress.silent());

        assertThat(report.brokenInputs()).isEqualTo(1);
        assertThat(report.details())
                .last()
                .extracting(SetAside::place)
                .isEqualTo(Place.whole(file.toString(), Optional.empty()));
        assertThat(report.details().getLast())
                .hasToString(file + ": " + report.details().getLast().reason());
        assertThat(report.details().getLast().reason())
                .startsWith("The packed data")
                .endsWith("What was read before is kept.");
        assertThat(report.read()).isZero();
        assertThat(report.setAside()).isZero();
        assertThat(report.lines()).contains("1 input is broken, and could not be read to its end.");
    }

    @Test
    void unknown_keys_and_odd_values_are_told_once_and_their_studies_taken() throws IOException {
        String odd = study(1, "\"briefTitle\":\"x\",\"novelty\":{\"a\":1}");
        LoadReport report = load(odd + "\n" + odd.replace("99000001", "99000002") + "\n"
                + study(3).replace("\"hasResults\"", "\"statusModule\":{},\"hasResults\"") + "\n"
                + study(4).replace(
                                "}},",
                                "},\"statusModule\":{\"overallStatus\":\"DREAMING\",\"startDateStruct\":{\"date\":\"soon\"}},"
                                        + "\"eligibilityModule\":{\"minimumAge\":\"old\"}},"));

        assertThat(report.added()).isEqualTo(4);
        assertThat(report.unknownKeys())
                .extracting(Finding::what, Finding::count)
                .containsExactly(tuple("protocolSection.identificationModule.novelty", 2L), tuple("statusModule", 1L));
        assertThat(report.oddValues())
                .extracting(Finding::what)
                .anyMatch(w -> w.contains("DREAMING"))
                .anyMatch(w -> w.contains("\"soon\", which is no date"))
                .anyMatch(w -> w.contains("\"old\", which is no age"))
                .hasSize(3);
        assertThat(Files.readString(report.reportFile().orElseThrow()))
                .contains("novelty (2 times; first: text, study 1");
    }

    @Test
    void the_commit_says_where_the_records_came_from() {
        load(study(1).replace(
                        "},\"hasResults\"",
                        "},\"derivedSection\":{\"miscInfoModule\":{\"versionHolder\":\"2026-11-20\"}},\"hasResults\""));

        Map<String, String> notes = engine.reader().state().notes();
        assertThat(notes)
                .containsEntry("source", "text")
                .containsEntry("records", "1")
                .containsEntry("dataDate", "2026-11-20");
        assertThat(notes.get("loaded")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void a_long_load_is_committed_on_the_way() {
        options = options.withCommitEvery(10);
        load(IntStream.range(1, 36).mapToObj(SmallStudies::study).collect(Collectors.joining("\n")));

        assertThat(engine.reader().state().generation()).isEqualTo(4);
        assertThat(engine.reader().state().studies()).isEqualTo(35);
    }

    @Test
    void a_store_that_fails_stops_the_load_with_one_sentence() {
        SearchEngine full = new FullEngine(engine);

        assertThatThrownBy(() -> Loader.load(
                        List.of(input(IntStream.range(1, 20_000)
                                .mapToObj(SmallStudies::study)
                                .collect(Collectors.joining("\n")))),
                        full,
                        options,
                        LoadProgress.silent()))
                .isInstanceOf(LoadException.class)
                .hasMessage("The load stopped: The disk is full.");
        assertThat(load(study(1)).added()).isEqualTo(1);
    }

    @Test
    void an_input_that_is_not_there_is_named_before_anything_is_loaded() {
        List<Input> inputs = List.of(input(study(1)), new Input.OfPath(folder.resolve("nothing.json")));

        assertThatThrownBy(() -> Loader.load(inputs, engine, options, LoadProgress.silent()))
                .hasMessage("There is no file or folder " + folder.resolve("nothing.json") + ".");
        assertThat(engine.reader().state().studies()).isZero();
    }

    @Test
    void an_input_without_studies_says_so() {
        assertThat(load("\n").lines()).contains("The input holds no studies.");
    }

    @Test
    void a_rebuild_holds_the_same_records_and_notes() {
        load(study(1) + study(2));
        SearchEngine other = new PlainScanEngine(folder.resolve("other"));
        try (StudyWriter writer = other.writer();
                StudyReader from = engine.reader()) {
            StoreState unused = Rebuild.copy(from, writer, LoadProgress.silent());
        }

        assertThat(other.reader().state().notes())
                .isEqualTo(engine.reader().state().notes());
        other.reader()
                .scan(
                        new Query.Everything(),
                        r -> assertThat(engine.reader().record(r.id())).contains(r));
        assertThat(other.reader().state().studies()).isEqualTo(2);
    }

    private LoadReport load(String text) {
        return Loader.load(List.of(input(text)), engine, options, LoadProgress.silent());
    }

    private static Input input(String text) {
        return new Input.OfStream("text", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String record(int number) {
        return engine.reader()
                .record(new NctId(99_000_000 + number))
                .orElseThrow()
                .toString();
    }

    /** Takes a thousand studies, then no more. */
    private record FullEngine(SearchEngine engine) implements SearchEngine {

        @Override
        public StudyReader reader() {
            return engine.reader();
        }

        @Override
        public StudyWriter rewriter() {
            return engine.rewriter();
        }

        @Override
        public StudyWriter writer() {
            StudyWriter writer = engine.writer();
            return new StudyWriter() {
                @Override
                public Outcome upsert(IndexedStudy study, long order) {
                    if (order > 1_000) {
                        throw new StoreException("The disk is full.");
                    }
                    return writer.upsert(study, order);
                }

                @Override
                public boolean delete(NctId id) {
                    return writer.delete(id);
                }

                @Override
                public StoreState commit(Map<String, String> notes) {
                    return writer.commit(notes);
                }

                @Override
                public void close() {
                    writer.close();
                }
            };
        }

        @Override
        public void close() {}
    }
}
