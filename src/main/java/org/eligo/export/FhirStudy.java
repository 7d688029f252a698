package org.eligo.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eligo.study.Country;

/** The resource ResearchStudy: what it takes of a record, element by element. */
final class FhirStudy {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"{}|\\\\^`]+");

    /** What the registry holds where the number of participants is not known. */
    private static final long NUMBER_NOT_KNOWN = 99_999_999;

    private final FhirObject json;
    private final StudyTree study;

    private FhirStudy(FhirObject json, StudyTree study) {
        this.json = json;
        this.study = study;
    }

    /**
     * Fills a resource of the type ResearchStudy.
     *
     * @param eligibility the address of the group of those who may take part
     */
    static void fill(FhirObject json, StudyTree study, FhirParties parties, String eligibility) {
        FhirStudy filling = new FhirStudy(json, study);
        filling.identity();
        filling.state();
        filling.design();
        filling.subject();
        json.addAll("associatedParty", parties.parties());
        filling.recruitment(eligibility);
        filling.groupsAndOutcomes();
        json.addAll("site", parties.sites());
        filling.writings();
        filling.rest();
    }

    private void identity() {
        study.text("NCTId").ifPresent(number -> {
            json.text("url", StudyColumns.STUDY_ADDRESS + number);
            identifier("https://clinicaltrials.gov", number, "NCT number");
        });
        study.texts("NCTIdAlias").forEach(n -> identifier("https://clinicaltrials.gov", n, "Former NCT number"));
        study.parts("OrgStudyIdInfo").forEach(part -> numberOfOthers(part, "OrgStudyId", study.text("OrgFullName")));
        study.parts("SecondaryIdInfo")
                .forEach(part -> numberOfOthers(part, "SecondaryId", part.text("SecondaryIdDomain")));
        json.text("title", study.text("BriefTitle").or(() -> study.text("OfficialTitle")));
        study.text("OfficialTitle").ifPresent(title -> label("official", title));
        study.text("Acronym").ifPresent(acronym -> label("acronym", acronym));
    }

    private void identifier(String system, String value, String type) {
        json.add(
                "identifier",
                new FhirObject()
                        .with("type", FhirObject.concept(type))
                        .text("system", system)
                        .text("value", value));
    }

    private void numberOfOthers(StudyTree part, String piece, Optional<String> giver) {
        FhirObject type = part.text(piece + "Type")
                .map(t -> FhirCodes.concept(piece + "Type", t, FhirCodes.NONE))
                .orElseGet(FhirObject::new);
        FhirObject identifier = new FhirObject()
                .with("type", type)
                .text("value", part.text(piece))
                .with("assigner", new FhirObject().text("display", giver))
                .rest(part, piece + "Link");
        json.add("identifier", identifier);
    }

    private void label(String type, String value) {
        json.add(
                "label",
                new FhirObject()
                        .with(
                                "type",
                                new FhirObject()
                                        .add(
                                                "coding",
                                                FhirObject.coding(
                                                        "http://hl7.org/fhir/title-type", type, Optional.empty())))
                        .text("value", value));
    }

    /** {@code status} is about the record and not about the study: published, or nobody can say. */
    private void state() {
        date("LastUpdatePostDate").ifPresent(date -> json.text("date", date));
        Optional<String> status = study.text("OverallStatus");
        boolean told =
                status.filter(s -> !List.of("UNKNOWN", "WITHHELD").contains(s)).isPresent();
        json.text("status", told ? "active" : "unknown");
        status.ifPresent(s -> json.add(
                "progressStatus",
                new FhirObject().with("state", FhirCodes.concept("OverallStatus", s, FhirCodes.STATUS))));
        study.text("WhyStopped").ifPresent(why -> json.with("whyStopped", FhirObject.concept(why)));
        Optional<String> start = date("StartDate");
        Optional<String> end = date("CompletionDate");
        if (!contradict(start, end)) {
            json.with("period", new FhirObject().text("start", start).text("end", end));
        }
    }

    /** A date that FHIR takes. */
    private Optional<String> date(String piece) {
        return study.text(piece).filter(FhirStudy::isDate);
    }

    static boolean isDate(String text) {
        if (!DATE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate unused = LocalDate.parse((text + "-01-01").substring(0, 10));
            return true;
        } catch (DateTimeException e) {
            // A month 13, a February 30.
            return false;
        }
    }

    private static boolean contradict(Optional<String> start, Optional<String> end) {
        if (start.isEmpty() || end.isEmpty()) {
            return false;
        }
        int shared = Math.min(start.get().length(), end.get().length());
        return start.get().substring(0, shared).compareTo(end.get().substring(0, shared)) > 0;
    }

    private void design() {
        List<String> phases = study.texts("Phase");
        if (!phases.isEmpty()) {
            json.with("phase", FhirCodes.concept("Phase", phases, FhirCodes.PHASE));
        }
        study.text("DesignPrimaryPurpose")
                .ifPresent(p -> json.with(
                        "primaryPurposeType", FhirCodes.concept("DesignPrimaryPurpose", p, FhirCodes.PURPOSE)));
        for (String piece : List.of(
                "StudyType",
                "DesignAllocation",
                "DesignInterventionModel",
                "DesignObservationalModel",
                "DesignTimePerspective",
                "DesignMasking",
                "DesignWhoMasked")) {
            study.texts(piece)
                    .forEach(value -> json.add("studyDesign", FhirCodes.concept(piece, value, FhirCodes.DESIGN)));
        }
        if (study.isTrue("IsFDARegulatedDrug")) {
            classifier("fda-regulated-drug");
        }
        if (study.isTrue("IsFDARegulatedDevice")) {
            classifier("fda-regulated-device");
        }
    }

    private void classifier(String code) {
        json.add(
                "classifier",
                new FhirObject()
                        .add(
                                "coding",
                                FhirObject.coding(
                                        "http://hl7.org/fhir/research-study-classifiers", code, Optional.empty())));
    }

    private void subject() {
        for (StudyTree treatment : study.parts("Intervention")) {
            FhirObject concept = new FhirObject().text("text", treatment.text("InterventionName"));
            treatment
                    .text("InterventionType")
                    .ifPresent(type -> concept.add("coding", FhirCodes.registryCoding("InterventionType", type)));
            json.add(
                    "focus",
                    new FhirObject()
                            .with("concept", concept)
                            .rest(
                                    treatment,
                                    "InterventionDescription",
                                    "InterventionOtherName",
                                    "InterventionArmGroupLabel"));
        }
        study.texts("Condition").forEach(text -> json.add("condition", FhirObject.concept(text)));
        study.texts("Keyword").forEach(text -> json.add("keyword", FhirObject.concept(text)));
        mesh("ConditionMesh");
        mesh("InterventionMesh");
        Set<String> countries = new LinkedHashSet<>(study.texts("LocationCountry"));
        for (String country : countries) {
            FhirObject region = new FhirObject();
            Country.code(country)
                    .ifPresent(code ->
                            region.add("coding", FhirObject.coding("urn:iso:std:iso:3166", code, Optional.empty())));
            json.add("region", region.text("text", country));
        }
        json.text("descriptionSummary", study.text("BriefSummary"));
        json.text("description", study.text("DetailedDescription"));
    }

    /** The registry's own index terms. */
    private void mesh(String piece) {
        for (StudyTree term : study.parts(piece)) {
            FhirObject concept = new FhirObject();
            term.text(piece + "Id")
                    .ifPresent(id -> concept.add(
                            "coding",
                            FhirObject.coding(
                                    "http://terminology.hl7.org/CodeSystem/MSH", id, term.text(piece + "Term"))));
            json.add("keyword", concept.text("text", term.text(piece + "Term")));
        }
    }

    /** A number of people that is neither said to be planned nor to be actual stands among the rest. */
    private void recruitment(String eligibility) {
        FhirObject recruitment = new FhirObject();
        String type = study.text("EnrollmentType").orElse("");
        study.text("EnrollmentCount").ifPresent(text -> {
            Optional<Long> count = number(text).filter(n -> n != NUMBER_NOT_KNOWN);
            if (count.isPresent() && type.equals("ESTIMATED")) {
                recruitment.number("targetNumber", count.get());
            } else if (count.isPresent() && type.equals("ACTUAL")) {
                recruitment.number("actualNumber", count.get());
            } else {
                recruitment.field("EnrollmentCount", text);
            }
        });
        recruitment.rest(study, "EnrollmentType");
        json.with("recruitment", recruitment.with("eligibility", FhirObject.reference(eligibility, Optional.empty())));
    }

    private static Optional<Long> number(String text) {
        try {
            long number = Long.parseLong(text);
            return number >= 0 && number <= Integer.MAX_VALUE ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            // FHIR takes whole numbers from 0 here.
            return Optional.empty();
        }
    }

    private void groupsAndOutcomes() {
        int count = 0;
        for (StudyTree arm : study.parts("ArmGroup")) {
            FhirObject group = new FhirObject().text("linkId", "arm-" + ++count);
            required(group, "name", arm.text("ArmGroupLabel"));
            arm.text("ArmGroupType")
                    .ifPresent(type -> group.with("type", FhirCodes.concept("ArmGroupType", type, FhirCodes.ARM)));
            json.add(
                    "comparisonGroup",
                    group.text("description", arm.text("ArmGroupDescription")).rest(arm, "ArmGroupInterventionName"));
        }
        outcomes("PrimaryOutcome", "primary");
        outcomes("SecondaryOutcome", "secondary");
        outcomes("OtherOutcome", "");
    }

    /** What FHIR demands and the record does not say is said to be not known. */
    private static void required(FhirObject object, String name, Optional<String> text) {
        FhirObject given = object.text(name, text);
        if (!given.json().has(name)) {
            given.with(
                    "_" + name,
                    new FhirObject()
                            .add(
                                    "extension",
                                    new FhirObject()
                                            .text("url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason")
                                            .text("valueCode", "unknown")));
        }
    }

    private void outcomes(String piece, String code) {
        FhirObject type = code.isEmpty()
                ? FhirObject.concept("other")
                : new FhirObject()
                        .add(
                                "coding",
                                FhirObject.coding(
                                        "http://hl7.org/fhir/research-study-objective-type", code, Optional.empty()));
        for (StudyTree outcome : study.parts(piece)) {
            json.add(
                    "outcomeMeasure",
                    new FhirObject()
                            .text("name", outcome.text(piece + "Measure"))
                            .add("type", type)
                            .text("description", outcome.text(piece + "Description"))
                            .rest(outcome, piece + "TimeFrame"));
        }
    }

    private void writings() {
        for (StudyTree reference : study.parts("Reference")) {
            FhirObject artifact = new FhirObject()
                    .text("type", "citation")
                    .text("citation", reference.text("ReferenceCitation"))
                    .rest(reference, "ReferencePMID", "ReferenceType", "RetractionPMID", "RetractionSource");
            json.add("relatedArtifact", artifact);
        }
        for (StudyTree link : study.parts("SeeAlsoLink")) {
            artifact(link.text("SeeAlsoLinkLabel"), link.text("SeeAlsoLinkURL"), "SeeAlsoLinkURL", link);
        }
        for (StudyTree data : study.parts("AvailIPD")) {
            artifact(
                    data.text("AvailIPDType"),
                    data.text("AvailIPDURL"),
                    "AvailIPDURL",
                    data,
                    "AvailIPDId",
                    "AvailIPDComment");
        }
        String number = study.text("NCTId").orElse("");
        for (StudyTree document : study.parts("LargeDoc")) {
            artifact(
                    document.text("LargeDocLabel"),
                    document.text("LargeDocFilename").map(name -> StudyColumns.documentAddress(number, name)),
                    "LargeDocFilename",
                    document,
                    "LargeDocDate",
                    "LargeDocSize");
        }
    }

    private void artifact(
            Optional<String> display, Optional<String> address, String piece, StudyTree part, String... rest) {
        FhirObject artifact = new FhirObject().text("type", "documentation").text("display", display);
        if (address.filter(a -> WEB_ADDRESS.matcher(a).matches()).isPresent()) {
            artifact.with("document", new FhirObject().text("url", address));
        } else {
            artifact.rest(part, piece);
        }
        json.add("relatedArtifact", artifact.rest(part, rest));
    }

    /** The fields of the protocol that no element of ResearchStudy holds. */
    private void rest() {
        List<String> pieces = new ArrayList<>(List.of(
                "OrgFullName",
                "OrgClass",
                "StatusVerifiedDate",
                "LastKnownStatus",
                "DelayedPosting",
                "HasExpandedAccess",
                "ExpandedAccessNCTId",
                "ExpandedAccessStatusForNCTId"));
        for (String date : List.of("StartDate", "PrimaryCompletionDate", "CompletionDate")) {
            pieces.add(date);
            pieces.add(date + "Type");
        }
        pieces.addAll(List.of(
                "StudyFirstSubmitDate",
                "StudyFirstPostDate",
                "ResultsFirstSubmitDate",
                "ResultsFirstPostDate",
                "LastUpdateSubmitDate",
                "LastUpdatePostDate",
                "OversightHasDMC",
                "IsFDARegulatedDrug",
                "IsFDARegulatedDevice",
                "IsUnapprovedDevice",
                "IsPPSD",
                "IsUSExport",
                "FDAAA801Violation",
                "ExpAccTypeIndividual",
                "ExpAccTypeIntermediate",
                "ExpAccTypeTreatment",
                "PatientRegistry",
                "TargetDuration",
                "DesignInterventionModelDescription",
                "DesignMaskingDescription",
                "BioSpecRetention",
                "BioSpecDescription",
                "IPDSharing",
                "IPDSharingDescription",
                "IPDSharingInfoType",
                "IPDSharingTimeFrame",
                "IPDSharingAccessCriteria",
                "IPDSharingURL",
                "VersionHolder",
                "HasResults"));
        json.rest(study, pieces.toArray(String[]::new));
    }
}
