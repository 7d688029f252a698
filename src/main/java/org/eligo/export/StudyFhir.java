package org.eligo.export;

import java.nio.charset.StandardCharsets;
import org.eligo.record.StudyRecord;

/**
 * A study in FHIR R5: a Bundle of one ResearchStudy with the Group of those who may take part, and the organisations, people and places
 * it names. What FHIR has no element for stands in extensions under its piece name ({@code registry-field}); results are left to the
 * record's own JSON. Where FHIR demands what the record does not say, that it is not known is said. Decision 7 says why R5, and how
 * values are mapped.
 */
public final class StudyFhir {

    public static final String CONTENT_TYPE = "application/fhir+json";

    private StudyFhir() {}

    /** The Bundle, compact, in UTF-8; the same bytes for the same record. */
    public static byte[] of(StudyRecord record) {
        StudyTree study = StudyTree.of(record);
        FhirBundle bundle = new FhirBundle(record.id().toString());
        FhirObject research = FhirObject.resource("ResearchStudy", record.id().toString());
        String eligibility = bundle.add(FhirEligibility.fill(bundle.resource("Group"), study));
        FhirStudy.fill(research, study, new FhirParties(bundle, study), eligibility);
        bundle.addFirst(research);
        return bundle.json().json().toString().getBytes(StandardCharsets.UTF_8);
    }
}
