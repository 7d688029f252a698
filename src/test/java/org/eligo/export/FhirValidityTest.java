package org.eligo.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eligo.record.StudyRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What Eligo writes is FHIR R5 by a judge that nobody here wrote. A few studies each: he takes half a second for one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FhirValidityTest {

    private final R5Judge judge = new R5Judge();

    @Test
    void fictional_studies_are_valid() {
        assertThat(Records.demo(24)).allSatisfy(this::isValid);
    }

    @Test
    void real_studies_are_valid() {
        Optional<List<StudyRecord>> real = Records.real("studies.ndjson.gz", 90);
        assumeTrue(real.isPresent(), "needs ../shared/data/studies.ndjson.gz");
        assertThat(real.get()).hasSizeGreaterThan(10).allSatisfy(this::isValid);
    }

    @Test
    void odd_studies_are_valid() {
        isValid(Records.of("{\"protocolSection\":{\"identificationModule\":{\"nctId\":\"NCT99000001\"}}}"));
        isValid(Records.of("""
                {"protocolSection":{"identificationModule":{"nctId":"NCT99000002","briefTitle":" \\u0002 ","organization":{"class":"NEW"}},
                "statusModule":{"overallStatus":"ODD  STATUS","startDateStruct":{"date":"2024-02"},"completionDateStruct":{"date":"2023"}},
                "designModule":{"phases":["PHASE1","PHASE3"],"enrollmentInfo":{"count":99999999,"type":"ACTUAL"}},
                "armsInterventionsModule":{"armGroups":[{"type":"NEW"},{}],"interventions":[{}]},
                "outcomesModule":{"primaryOutcomes":[{}],"otherOutcomes":[{"measure":"m"}]},
                "eligibilityModule":{"sex":"ALL","minimumAge":"6 Months","maximumAge":"2 Years"},
                "contactsLocationsModule":{"centralContacts":[{"phoneExt":"5"}],"overallOfficials":[{"role":"NEW"}],
                "locations":[{},{"geoPoint":{"lat":1}},{"contacts":[{"email":"a@example.org"}]}]},
                "referencesModule":{"references":[{}],"seeAlsoLinks":[{"label":"x","url":"not an address"}]}}}"""));
    }

    @Test
    void the_judge_knows_what_is_wrong() {
        assertThat(judge.faults("""
                {"resourceType":"ResearchStudy","status":"recruiting","nonsense":1}""".getBytes(StandardCharsets.UTF_8))).hasSizeGreaterThanOrEqualTo(2);
    }

    private void isValid(StudyRecord record) {
        assertThat(judge.faults(StudyFhir.of(record)))
                .as(record.id().toString())
                .isEmpty();
    }
}
