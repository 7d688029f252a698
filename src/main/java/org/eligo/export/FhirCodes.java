package org.eligo.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eligo.schema.Enumeration;
import org.eligo.schema.Schema;

/** Which code of FHIR says the same as a value of the registry. Where none does, the registry's value stands alone. */
final class FhirCodes {

    /** Names what FHIR itself does not name. An identifier: nothing has to be served there. */
    static final String CANONICAL = "https://eligo.org/fhir";

    /** The extension that holds a value of the registry under its piece name. */
    static final String FIELD = CANONICAL + "/StructureDefinition/registry-field";

    private static final String HL7 = "http://hl7.org/fhir/";

    static final Codes STATUS = new Codes(
            HL7 + "research-study-status",
            Map.of(
                    "RECRUITING", "recruiting",
                    "NOT_YET_RECRUITING", "not-yet-recruiting",
                    "ENROLLING_BY_INVITATION", "enrolling-by-invitation",
                    "ACTIVE_NOT_RECRUITING", "active-but-not-recruiting",
                    "COMPLETED", "completed",
                    "SUSPENDED", "temporarily-closed-to-accrual",
                    "TERMINATED", "terminated",
                    "WITHDRAWN", "withdrawn"));

    static final Codes PHASE = new Codes(
            HL7 + "research-study-phase",
            Map.of(
                    "NA", "n-a",
                    "EARLY_PHASE1", "early-phase-1",
                    "PHASE1", "phase-1",
                    "PHASE1 PHASE2", "phase-1-phase-2",
                    "PHASE2", "phase-2",
                    "PHASE2 PHASE3", "phase-2-phase-3",
                    "PHASE3", "phase-3",
                    "PHASE4", "phase-4"));

    static final Codes PURPOSE = new Codes(
            HL7 + "research-study-prim-purp-type",
            Map.of(
                    "TREATMENT", "treatment",
                    "PREVENTION", "prevention",
                    "DIAGNOSTIC", "diagnostic",
                    "SUPPORTIVE_CARE", "supportive-care",
                    "SCREENING", "screening",
                    "HEALTH_SERVICES_RESEARCH", "health-services-research",
                    "BASIC_SCIENCE", "basic-science",
                    "DEVICE_FEASIBILITY", "device-feasibility"));

    static final Codes ARM = new Codes(
            HL7 + "research-study-arm-type",
            Map.of(
                    "EXPERIMENTAL", "experimental",
                    "ACTIVE_COMPARATOR", "active-comparator",
                    "PLACEBO_COMPARATOR", "placebo-comparator",
                    "SHAM_COMPARATOR", "sham-comparator",
                    "NO_INTERVENTION", "no-intervention",
                    "OTHER", "other-arm-type"));

    static final Codes ROLE = new Codes(
            HL7 + "research-study-party-role",
            Map.of(
                    "PRINCIPAL_INVESTIGATOR", "primary-investigator",
                    "SUB_INVESTIGATOR", "sub-investigator",
                    "STUDY_DIRECTOR", "study-director",
                    "STUDY_CHAIR", "study-chair"));

    static final Codes FUNDER = new Codes(
            HL7 + "research-study-party-organization-type",
            Map.of("NIH", "nih", "FED", "government", "OTHER_GOV", "government", "INDUSTRY", "industry"));

    static final Codes DESIGN = new Codes(
            HL7 + "study-design",
            Map.of(
                    "INTERVENTIONAL", "SEVCO:01001",
                    "OBSERVATIONAL", "SEVCO:01002",
                    "EXPANDED_ACCESS", "SEVCO:01038",
                    "RANDOMIZED", "SEVCO:01003",
                    "NON_RANDOMIZED", "SEVCO:01005",
                    "CASE_CONTROL", "SEVCO:01013",
                    "CROSS_SECTIONAL", "SEVCO:01027",
                    "PARTICIPANT", "SEVCO:01060",
                    "CARE_PROVIDER", "SEVCO:01061",
                    "OUTCOMES_ASSESSOR", "SEVCO:01062"));

    /** No code of FHIR's fits. */
    static final Codes NONE = new Codes("", Map.of());

    private FhirCodes() {}

    /** A code system and its codes by the registry's names. */
    record Codes(String system, Map<String, String> codes) {

        FhirObject coding(String name) {
            String code = codes.get(name);
            return code == null ? new FhirObject() : FhirObject.coding(system, code, Optional.empty());
        }
    }

    /** A value of a closed list as a concept: FHIR's code where one says the same, the registry's own, its label as text. */
    static FhirObject concept(String piece, String name, Codes codes) {
        return concept(piece, List.of(name), codes);
    }

    /** Several values that are one concept together, such as both phases of a study. */
    static FhirObject concept(String piece, List<String> names, Codes codes) {
        FhirObject concept = new FhirObject().add("coding", codes.coding(String.join(" ", names)));
        names.forEach(name -> concept.add("coding", registryCoding(piece, name)));
        return concept.text(
                "text",
                String.join(
                        " / ", names.stream().map(name -> label(piece, name)).toList()));
    }

    static FhirObject registryCoding(String piece, String name) {
        return FhirObject.coding(
                CANONICAL + "/CodeSystem/" + enumeration(piece).type(), name, Optional.of(label(piece, name)));
    }

    /** In the registry's words; the name itself where it is not one of the list. */
    static String label(String piece, String name) {
        return enumeration(piece).values().stream()
                .filter(value -> value.name().equals(name))
                .findFirst()
                .map(Enumeration.Value::label)
                .orElse(name);
    }

    private static Enumeration enumeration(String piece) {
        return Schema.registry().piece(piece).enumeration().orElseThrow();
    }
}
