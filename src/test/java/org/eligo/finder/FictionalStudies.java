package org.eligo.finder;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eligo.lucene.LuceneEngine;
import org.eligo.record.RecordException;
import org.eligo.record.RecordReader;
import org.eligo.record.StudyRecord;
import org.eligo.search.IndexedStudy;
import org.eligo.search.PlainScanEngine;
import org.eligo.search.SearchEngine;
import org.eligo.search.StudyWriter;
import org.eligo.study.NctId;
import org.eligo.study.StatusEvidence;
import org.eligo.study.StudyCard;

/** Twenty-four small fictional studies, NCT99000001 to NCT99000024, in an engine that scans. */
public final class FictionalStudies {

    public static final int COUNT = 24;

    /** The former number of NCT99000007. */
    public static final NctId FORMER = new NctId(99_100_007);

    private FictionalStudies() {}

    /** An engine that holds them; each name is a store of its own. */
    public static SearchEngine engine(String store) {
        return engineOf(store, fictional());
    }

    static List<byte[]> fictional() {
        List<byte[]> records = new ArrayList<>();
        for (int i = 1; i <= COUNT; i++) {
            records.add(json(i).getBytes(StandardCharsets.UTF_8));
        }
        return records;
    }

    /** An engine that holds these records. */
    public static SearchEngine engineOf(String store, List<byte[]> records) {
        return filled(new PlainScanEngine(Path.of("fictional", store)), records);
    }

    /** The same studies in the engine that people use; the caller closes it. */
    public static SearchEngine luceneEngine(Path directory) {
        return filled(LuceneEngine.open(directory), fictional());
    }

    private static SearchEngine filled(SearchEngine engine, List<byte[]> records) {
        try (StudyWriter writer = engine.writer()) {
            for (byte[] json : records) {
                StudyRecord record = StudyRecord.stored(RecordReader.id(json), json);
                var unused = writer.upsert(new IndexedStudy(record, card(record.id())), 1);
            }
            var unused = writer.commit(Map.of("dataDate", "2026-01-02"));
        } catch (RecordException e) {
            throw new IllegalArgumentException("A record for the test is none.", e);
        }
        return engine;
    }

    /** By number: odd ones recruit in Oslo, even ones are completed in Lima; every third has no phase; every fourth has results. */
    public static String json(int i) {
        boolean odd = i % 2 == 1;
        String alias = i == 7 ? "\"nctIdAliases\":[\"" + FORMER + "\"]," : "";
        String phase = i % 3 == 0 ? "" : "\"phases\":[\"" + (i % 3 == 1 ? "PHASE1" : "PHASE2") + "\"],";
        return "{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"" + new NctId(99_000_000 + i) + "\","
                + alias
                + "\"orgStudyIdInfo\":{\"id\":\"FIC-" + i + "\"},\"briefTitle\":\""
                + (odd ? "Quiet breathing" : "Warm hands")
                + " \\u0026 \\/ study " + i + "\"},\"statusModule\":{\"overallStatus\":\""
                + (odd ? "RECRUITING" : "COMPLETED")
                + "\",\"startDateStruct\":{\"date\":\"20" + (10 + i % 12) + "-0" + (1 + i % 9)
                + "\"}},\"sponsorCollaboratorsModule\":{\"leadSponsor\":{\"name\":\""
                + (odd ? "Fictional Fjord Clinic" : "Invented Institute")
                + "\",\"class\":\"OTHER\"}},\"conditionsModule\":{\"conditions\":[\"" + (odd ? "Asthma" : "Cold Hands")
                + "\"]},\"designModule\":{\"studyType\":\"" + (i % 5 == 0 ? "OBSERVATIONAL" : "INTERVENTIONAL") + "\","
                + phase
                + "\"enrollmentInfo\":{\"count\":" + i * 10
                + "}},\"contactsLocationsModule\":{\"locations\":[{\"facility\":\"Site "
                + i + "\",\"city\":\""
                + (odd
                        ? "Oslo\",\"country\":\"Norway\",\"geoPoint\":{\"lat\":59.910,\"lon\":10.75}"
                        : "Lima\",\"country\":\"Peru\",\"geoPoint\":{\"lat\":-12.04,\"lon\":-77.03}")
                + "},{\"city\":\"Cusco\",\"country\":\"Peru\"}]}},\"hasResults\":" + (i % 4 == 0) + "}";
    }

    private static StudyCard card(NctId id) {
        return new StudyCard(
                id,
                "A fictional study",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                2,
                List.of(),
                List.of(),
                StatusEvidence.NONE);
    }
}
