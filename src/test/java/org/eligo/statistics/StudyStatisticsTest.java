package org.eligo.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.eligo.SharedFolder;
import org.eligo.demo.DemoStudies;
import org.eligo.finder.FictionalStudies;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.SearchEngine;
import org.eligo.study.NctId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyStatisticsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {StudyCounter.MAX_VALUES_IN_MEMORY, 100})
    void fictional_studies_are_counted_as_the_plain_way_does_whatever_fits_into_memory(int maxValues)
            throws IOException {
        assertIsCountedRight(demo(new Random().nextLong(), 200), maxValues);
    }

    @Test
    void real_studies_are_counted_as_the_plain_way_does() throws IOException {
        List<StudyRecord> records = new ArrayList<>();
        try (Stream<String> lines = SharedFolder.lines("data/studies.ndjson.gz")) {
            lines.forEach(line -> records.add(record(line.getBytes(StandardCharsets.UTF_8))));
        }
        assertIsCountedRight(records, 20_000);
    }

    @Test
    void nothing_is_counted_as_nothing() throws IOException {
        assertIsCountedRight(List.of(), 10);
    }

    @Test
    void values_that_tie_are_listed_in_the_order_of_their_characters() throws IOException {
        List<StudyRecord> records = new ArrayList<>();
        for (int i = 1; i <= 600; i++) {
            String title = "Same beginning " + (char) ('a' + i % 26) + (i % 7 == 0 ? "\uD83D\uDE00" : "\uFFFD") + i;
            records.add(record(("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\""
                            + new NctId(99_000_000 + i) + "\",\"briefTitle\":\"" + title + "\"}}}")
                    .getBytes(StandardCharsets.UTF_8)));
        }
        assertIsCountedRight(records, 100);
    }

    @Test
    void every_leaf_but_the_point_has_figures() {
        StudyStatistics none = Tally.of(List.of(), id -> Optional.empty());
        Map<Class<?>, Long> kinds =
                none.values().stream().collect(Collectors.groupingBy(FieldValues::getClass, Collectors.counting()));
        assertThat(none.values()).hasSize(418);
        assertThat(kinds)
                .containsEntry(FieldValues.Texts.class, 214L)
                .containsEntry(FieldValues.Names.class, 55L)
                .containsEntry(FieldValues.Numbers.class, 92L)
                .containsEntry(FieldValues.Dates.class, 29L)
                .containsEntry(FieldValues.Flags.class, 28L);
    }

    @Test
    void a_store_is_counted_once_and_the_figures_outlive_the_process() throws IOException {
        try (SearchEngine engine = FictionalStudies.luceneEngine(folder)) {
            Counted counted = new Statistics(engine).within(LONG).orElseThrow();
            assertThat(counted.state().studies()).isEqualTo(FictionalStudies.COUNT);
            assertThat(counted.statistics().sizes().studies()).isEqualTo(FictionalStudies.COUNT);

            Path file = folder.resolve("derived/statistics.json");
            String kept = Files.readString(file);
            assertThat(new StatisticsFile(engine.derivedFolder()).read(counted.state()))
                    .contains(counted.statistics());
            Path unused = Files.writeString(file, kept.replace("\"Oslo\"", "\"Oslp\""));
            assertThat(new Statistics(engine).within(LONG).orElseThrow().statistics())
                    .isNotEqualTo(counted.statistics());
            Path unusedToo = Files.writeString(file, kept.substring(0, 100));
            assertThat(new Statistics(engine).within(LONG)).contains(counted);
        }
    }

    @Test
    void a_store_that_changed_is_counted_again() {
        SearchEngine engine = FictionalStudies.engine("statistics");
        Statistics statistics = new Statistics(engine);
        Counted before = statistics.within(LONG).orElseThrow();
        assertThat(statistics.within(LONG)).contains(before);
        try (var writer = engine.writer()) {
            assertThat(writer.delete(NctId.of("NCT99000001"))).isTrue();
            var unused = writer.commit(Map.of());
        }
        assertThat(statistics.within(LONG).orElseThrow().statistics().sizes().studies())
                .isEqualTo(FictionalStudies.COUNT - 1);
    }

    private void assertIsCountedRight(List<StudyRecord> records, int maxValues) throws IOException {
        StudyStatistics expected = new PlainStatistics(records).statistics();
        Map<NctId, StudyRecord> byId = records.stream().collect(Collectors.toMap(StudyRecord::id, r -> r));
        StudyStatistics counted;
        try (StudyCounter even = new StudyCounter(folder, maxValues);
                StudyCounter odd = new StudyCounter(folder, maxValues)) {
            for (int i = 0; i < records.size(); i++) {
                (i % 2 == 0 ? even : odd).add(records.get(i));
            }
            counted = Tally.of(List.of(even, odd), id -> Optional.ofNullable(byId.get(id)));
        }
        assertThat(counted.sizes()).isEqualTo(expected.sizes());
        assertThat(counted.lists()).isEqualTo(expected.lists());
        for (int i = 0; i < expected.values().size(); i++) {
            FieldValues one = counted.values().get(i);
            if (one instanceof FieldValues.Numbers numbers
                    && expected.values().get(i) instanceof FieldValues.Numbers right) {
                assertThat(numbers.average()).isCloseTo(right.average(), Percentage.withPercentage(1e-9));
                one = new FieldValues.Numbers(
                        numbers.piece(),
                        numbers.missing(),
                        numbers.count(),
                        numbers.min(),
                        numbers.max(),
                        right.average());
            }
            assertThat(one).isEqualTo(expected.values().get(i));
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("files that were left").isEmpty();
        }
    }

    private static List<StudyRecord> demo(long seed, int count) {
        System.out.println("fictional studies of seed " + seed);
        try (Stream<byte[]> studies = new DemoStudies(seed).studies(count)) {
            return studies.map(StudyStatisticsTest::record).toList();
        }
    }

    private static StudyRecord record(byte[] json) {
        try {
            return StudyRecord.stored(RecordReader.id(json), json);
        } catch (RecordException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
