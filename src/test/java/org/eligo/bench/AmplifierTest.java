package org.eligo.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eligo.SharedFolder;
import org.eligo.ingest.Input;
import org.eligo.ingest.LoadOptions;
import org.eligo.ingest.LoadProgress;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.PlainScanEngine;
import org.eligo.study.NctId;
import org.eligo.study.StudyCard;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AmplifierTest {

    private static final List<StudyRecord> FICTIONAL = List.of(
            study(1, "Ulm", "Germany", "{\"lat\":48.4,\"lon\":10.0}"),
            study(2, "Reno", "United States", "{\"lat\":39.5,\"lon\":-119.8}"));

    @TempDir
    Path folder;

    @Test
    void numbers_are_unique() {
        Set<NctId> numbers = new HashSet<>();
        for (long n = 0; n < 200_000; n++) {
            assertThat(numbers.add(Amplifier.number(n))).isTrue();
        }
    }

    @Test
    void the_same_seed_makes_the_same_studies() {
        Amplifier one = new Amplifier(FICTIONAL, 5);
        Amplifier same = new Amplifier(FICTIONAL, 5);

        assertThat(one.study(77)).isEqualTo(same.study(77));
        assertThat(one.study(77)).isNotEqualTo(new Amplifier(FICTIONAL, 6).study(77));
    }

    @Test
    void a_study_is_sound_and_has_its_own_number_and_a_place_of_the_corpus() throws RecordException {
        Amplifier amplifier = new Amplifier(FICTIONAL, 1);
        Set<String> texts = new HashSet<>();
        for (int n = 0; n < 500; n++) {
            byte[] json = amplifier.study(n);
            NctId id = RecordReader.id(json);
            StudyCard card = CardReader.read(StudyRecord.stored(id, json));
            String text = new String(json, StandardCharsets.UTF_8);
            assertThat(id).isEqualTo(Amplifier.number(n));
            assertThat(text).contains(" " + id + "\"").doesNotContain("NCT99000");
            assertThat(card.places()).isSubsetOf("Ulm, Germany", "Reno, United States");
            assertThat(text.contains("Ulm")).isEqualTo(text.contains("48.4"));
            texts.add(text);
        }
        assertThat(texts).hasSize(500);
    }

    @Test
    void a_bench_loads_what_was_made() {
        Path store = folder.resolve("store");
        BenchLoad.Result result = BenchLoad.run(
                new Amplifier(FICTIONAL, 1),
                300,
                () -> new PlainScanEngine(store),
                folder,
                LoadOptions.defaults(),
                LoadProgress.silent());

        assertThat(result.report().added()).isEqualTo(300);
        assertThat(result.lines()).anyMatch(l -> l.startsWith("studies per second"));
    }

    @Test
    void amplified_real_studies_can_all_be_taken() throws RecordException, IOException {
        Optional<Path> file = SharedFolder.find("data/studies.ndjson.gz");
        Assumptions.assumeTrue(file.isPresent(), "the folder of real records is absent");
        List<StudyRecord> records = BenchLoad.records(List.of(new Input.OfPath(file.orElseThrow())));
        Amplifier amplifier = new Amplifier(records, 1);

        for (int n = 0; n < records.size(); n++) {
            byte[] json = amplifier.study(n);
            StudyCard unused = CardReader.read(StudyRecord.stored(RecordReader.id(json), json));
        }
        assertThat(records).hasSizeGreaterThan(1_000);
    }

    private static StudyRecord study(int number, String city, String country, String point) {
        String id = "NCT9900000" + number;
        String json = "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"" + id
                + "\",\"orgStudyIdInfo\":{\"id\":\"FERN-12\\/34\"},"
                + "\"briefTitle\":\"A study of ferns and \\u00e9tude caf\u00e9, see " + id
                + "\"},\"descriptionModule\":{\"briefSummary\":\""
                + "Ferns grow slowly in the shade\\nand people drink their tea. ".repeat(10)
                + "\"},\"contactsLocationsModule\":{\"locations\":[{\"facility\":\"Fern House\",\"city\":\"" + city
                + "\",\"zip\":\"1\",\"country\":\"" + country + "\",\"geoPoint\":" + point
                + "}]}},\"hasResults\":false}";
        return StudyRecord.stored(NctId.of(id), json.getBytes(StandardCharsets.UTF_8));
    }
}
