package org.eligo.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eligo.SharedFolder;
import org.eligo.study.NctId;
import org.eligo.study.StatusEvidence;
import org.eligo.study.StudyCard;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final String STUDY = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT99000001","briefTitle":"Ferns for café-goers",\
            "officialTitle":"Official","acronym":"FERN"},"statusModule":{"overallStatus":"RECRUITING",\
            "lastKnownStatus":"RECRUITING","statusVerifiedDate":"2024-04","completionDateStruct":{"date":"2025"},\
            "startDateStruct":{"date":"2021-03"},"lastUpdatePostDateStruct":{"date":"2024-05-06"}},\
            "sponsorCollaboratorsModule":{"leadSponsor":{"name":"Fernwood"},"collaborators":[{"name":"Other"}]},\
            "conditionsModule":{"conditions":["A","B"]},"designModule":{"studyType":"INTERVENTIONAL",\
            "phases":["PHASE1","PHASE2"],"enrollmentInfo":{"count":0}},\
            "armsInterventionsModule":{"interventions":[{"type":"DRUG","name":"Leaf"},{"name":"Nameless type"},{"type":"DEVICE"}]},\
            "eligibilityModule":{"healthyVolunteers":false,"sex":"ALL","minimumAge":"18 Years","maximumAge":"6 Months"},\
            "contactsLocationsModule":{"locations":[{"status":"RECRUITING","city":"Ulm","country":"Germany"},\
            {"status":"NOT_YET_RECRUITING","city":"Ulm","country":"Germany"},\
            {"status":"SOMETHING_NEW","contacts":[{"name":"Nobody"},{"phone":"1"}],"city":"Reno","state":"Nevada","country":"United States"},{"facility":"Nowhere"}]}},"derivedSection":{"miscInfoModule":{"versionHolder":"2024-05-07"}},"hasResults":true}""";

    @Test
    void a_card_shows_what_the_record_says() throws RecordException {
        StudyCard card = card(STUDY);

        assertThat(card)
                .isEqualTo(new StudyCard(
                        NctId.of("NCT99000001"),
                        "Ferns for café-goers",
                        Optional.of("FERN"),
                        Optional.of("RECRUITING"),
                        Optional.of("INTERVENTIONAL"),
                        List.of("PHASE1", "PHASE2"),
                        List.of("A", "B"),
                        List.of("DRUG: Leaf", "Nameless type"),
                        Optional.of("Fernwood"),
                        Optional.of("ALL"),
                        Optional.of("18 Years"),
                        Optional.of("6 Months"),
                        Optional.of(false),
                        OptionalInt.of(0),
                        Optional.of("2021-03"),
                        Optional.of("2024-05-06"),
                        true,
                        4,
                        List.of("Ulm, Germany", "Reno, Nevada, United States"),
                        List.of("Germany", "United States"),
                        new StatusEvidence(
                                Optional.of("RECRUITING"),
                                Optional.of("2024-04"),
                                Optional.empty(),
                                Optional.of("2025"),
                                Optional.of("2024-05-07"),
                                1,
                                1,
                                1,
                                true)));
        assertThat(CardCodec.decode(CardCodec.encode(card))).isEqualTo(card);
    }

    @Test
    void a_card_of_an_almost_empty_record_is_almost_empty() throws RecordException {
        StudyCard card = card(
                "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000002\",\"officialTitle\":\"Only this\"}}}");

        assertThat(card.title()).isEqualTo("Only this");
        assertThat(card.enrollment()).isEmpty();
        assertThat(card.healthyVolunteers()).isEmpty();
        assertThat(CardCodec.decode(CardCodec.encode(card))).isEqualTo(card);
    }

    @Test
    void a_card_lists_no_more_than_its_limit_and_counts_all_sites() throws RecordException {
        StringBuilder sites = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            sites.append(i > 0 ? "," : "")
                    .append("{\"city\":\"City ")
                    .append(i)
                    .append("\",\"country\":\"C")
                    .append(i)
                    .append("\"}");
        }
        StudyCard card = card("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000002\"},"
                + "\"contactsLocationsModule\":{\"locations\":[" + sites + "]}}}");

        assertThat(card.sites()).isEqualTo(200);
        assertThat(card.places()).hasSize(StudyCard.MAX_LISTED).startsWith("City 0, C0");
        assertThat(card.countries()).hasSize(StudyCard.MAX_LISTED);
        assertThat(CardCodec.decode(CardCodec.encode(card))).isEqualTo(card);
    }

    @Test
    void bytes_that_are_no_card_are_refused() throws RecordException {
        byte[] bytes = CardCodec.encode(card(STUDY));
        byte[] other = bytes.clone();
        other[0] = 99;

        assertThatThrownBy(() -> CardCodec.decode(other)).hasMessage("A card of version 3 was expected, not 99.");
        assertThatThrownBy(() -> CardCodec.decode(Arrays.copyOf(bytes, 20)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_card_of_the_form_before_is_read_without_the_day_of_its_copy() throws RecordException {
        byte[] bytes = CardCodec.encode(card(STUDY));
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("\u000b2024-05-07", "");
        byte[] before = latin.getBytes(StandardCharsets.ISO_8859_1);
        before[0] = 2;

        assertThat(before).hasSize(bytes.length - 11);
        assertThat(CardCodec.decode(before).evidence().copied()).isEmpty();
        assertThat(CardCodec.decode(before).evidence().enrollingSites()).isEqualTo(1);
    }

    @Test
    void cards_of_real_studies_survive_and_are_small() throws IOException, RecordException {
        long bytes = 0;
        long count = 0;
        try (Stream<String> lines = SharedFolder.lines("data/studies.ndjson.gz")) {
            for (String line : (Iterable<String>) lines::iterator) {
                StudyCard card = card(line);
                byte[] encoded = CardCodec.encode(card);
                assertThat(CardCodec.decode(encoded)).isEqualTo(card);
                assertThat(card.evidence()).isEqualTo(StatusEvidence.of(StudyView.of(record(line))));
                bytes += encoded.length;
                count++;
            }
        }
        assertThat(bytes / count).isLessThan(500);
    }

    private static StudyCard card(String json) throws RecordException {
        return CardReader.read(record(json));
    }

    private static StudyRecord record(String json) throws RecordException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return StudyRecord.stored(RecordReader.id(bytes), bytes);
    }
}
