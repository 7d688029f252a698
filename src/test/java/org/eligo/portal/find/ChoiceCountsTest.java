package org.eligo.portal.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eligo.demo.DemoStudies;
import org.eligo.finder.Finder;
import org.eligo.lucene.LuceneEngine;
import org.eligo.portal.address.QueryPart;
import org.eligo.portal.form.AddressReader;
import org.eligo.portal.form.SearchForm;
import org.eligo.portal.place.StoreGazetteer;
import org.eligo.portal.place.Wayfinder;
import org.eligo.record.CardReader;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.IndexedStudy;
import org.eligo.search.StudyWriter;
import org.eligo.vocabulary.Synonyms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The number beside every choice of a page of results is what the choice finds. */
final class ChoiceCountsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-25T12:00:00Z"));
    private static final int STUDIES = 400;

    /** Sites that a study has besides those that say nothing; written so that they make all the cases there are. */
    private static final List<String> ODD = List.of(
            odd(1, "RECRUITING", "{\"city\":\"Lyon\",\"country\":\"France\"},{\"city\":\"Somewhere\"}"),
            odd(2, "COMPLETED", "{\"city\":\"Bamako\",\"country\":\"Mali\"},{\"facility\":\"House\"}"),
            odd(3, "RECRUITING", "{\"city\":\"Montréal\",\"state\":\"Quebec\",\"country\":\"Canada\"}"),
            odd(4, "RECRUITING", "{\"city\":\"Montreal\",\"state\":\"Québec\",\"country\":\"Canada\"}"),
            odd(
                    5,
                    "RECRUITING",
                    "{\"status\":\"COMPLETED\",\"city\":\"Lyon\",\"country\":\"France\","
                            + "\"geoPoint\":{\"lat\":45.75,\"lon\":4.85}}"),
            "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT98000006\"}}}");

    private static final List<String> SEARCHES = List.of(
            "",
            "exact=yes",
            "status=OPEN",
            "status=OPEN&status=COMPLETED&phase=PHASE2",
            "status=NOT_GIVEN",
            "phase=PHASE2&exact=yes",
            "hasResults=true&healthyVolunteers=false",
            "near=Lyon",
            "near=Lyon&status=OPEN",
            "near=Lyon&status=OPEN&exact=yes",
            "near=Lyon&status=OPEN&within=any",
            "near=Boston&status=RECRUITING&status=COMPLETED&within=500km",
            "near=France&status=OPEN",
            "near=Quebec&country=Canada",
            "country=Canada",
            "country=Canada&state=Quebec",
            "country=Mali&near=Lyon&within=500km",
            "country=United+States&country=Nowhere&sponsorClass=INDUSTRY",
            "country=NOT_GIVEN&exact=yes",
            "age=70&sex=FEMALE&type=INTERVENTIONAL",
            "startFrom=2020&near=Paris&interventionType=DRUG");

    @Test
    void every_choice_finds_as_many_studies_as_stand_beside_it(@TempDir Path folder) throws RecordException {
        try (LuceneEngine engine = LuceneEngine.open(folder)) {
            load(engine);
            Finder finder = new Finder(engine, Synonyms.NONE);
            SearchPlan plan = new SearchPlan(new Wayfinder(new StoreGazetteer(finder)), CLOCK);
            ResultsMaker maker = new ResultsMaker(finder, plan, CLOCK);
            Counts counts = new Counts(finder, plan);
            List<String> broken = new ArrayList<>();
            int followed = 0;
            for (String search : SEARCHES) {
                SearchForm form = new AddressReader(QueryPart.read(search)).search();
                for (FilterChoices group : maker.make(form).groups()) {
                    for (FilterChoices.Choice choice : group.choices()) {
                        long found = counts.total(form.with(group.group(), List.of(choice.value())));
                        followed++;
                        if (found != choice.studies()) {
                            broken.add(search + " " + group.group() + " " + choice.value() + ": " + choice.studies()
                                    + ", found " + found);
                        }
                    }
                }
            }
            assertThat(broken).isEmpty();
            assertThat(followed).isGreaterThan(900);
        }
    }

    private static void load(LuceneEngine engine) throws RecordException {
        List<byte[]> records =
                new ArrayList<>(new DemoStudies().studies(STUDIES).toList());
        ODD.forEach(json -> records.add(json.getBytes(StandardCharsets.UTF_8)));
        try (StudyWriter writer = engine.writer()) {
            for (byte[] json : records) {
                StudyRecord record = StudyRecord.stored(RecordReader.id(json), json);
                var unused = writer.upsert(new IndexedStudy(record, CardReader.read(record)), 1);
            }
            var unused = writer.commit(Map.of("dataDate", "2026-11-20"));
        }
    }

    private static String odd(int number, String status, String sites) {
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT" + (98_000_000 + number)
                + "\"},\"statusModule\":{\"overallStatus\":\"" + status
                + "\"},\"contactsLocationsModule\":{\"locations\":[" + sites + "]}}}";
    }
}
