package org.eligo.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eligo.study.Arm;
import org.eligo.study.ArmType;
import org.eligo.study.Coded;
import org.eligo.study.Contact;
import org.eligo.study.DataSharing;
import org.eligo.study.Design;
import org.eligo.study.Document;
import org.eligo.study.Enrollment;
import org.eligo.study.ExpandedAccess;
import org.eligo.study.FunderType;
import org.eligo.study.GeoPoint;
import org.eligo.study.Identifier;
import org.eligo.study.Intervention;
import org.eligo.study.InterventionType;
import org.eligo.study.Masking;
import org.eligo.study.NctId;
import org.eligo.study.Official;
import org.eligo.study.Outcome;
import org.eligo.study.Oversight;
import org.eligo.study.Participants;
import org.eligo.study.Phase;
import org.eligo.study.PrimaryPurpose;
import org.eligo.study.Progress;
import org.eligo.study.Reference;
import org.eligo.study.Site;
import org.eligo.study.Sponsor;
import org.eligo.study.Status;
import org.eligo.study.Study;
import org.eligo.study.StudyDate;
import org.eligo.study.StudyType;
import org.eligo.study.WebLink;

/**
 * Reads a record as a {@link Study}. A value that is missing, blank or of another type than expected is absent; nothing fails.
 * Safe for any number of threads.
 */
public final class StudyView {

    private final NctId id;
    private final JsonPart record;
    private final JsonPart protocol;

    private StudyView(NctId id, JsonPart record) {
        this.id = id;
        this.record = record;
        this.protocol = this.record.part("protocolSection");
    }

    /** The study that a record describes. */
    public static Study of(StudyRecord record) {
        return new StudyView(record.id(), TopLevel.without(record, "resultsSection")).study();
    }

    private Study study() {
        JsonPart identity = protocol.part("identificationModule");
        JsonPart sponsors = protocol.part("sponsorCollaboratorsModule");
        JsonPart text = protocol.part("descriptionModule");
        JsonPart conditions = protocol.part("conditionsModule");
        JsonPart treatments = protocol.part("armsInterventionsModule");
        JsonPart outcomes = protocol.part("outcomesModule");
        JsonPart contacts = protocol.part("contactsLocationsModule");
        JsonPart references = protocol.part("referencesModule");
        List<Sponsor> lead = sponsor(sponsors.part("leadSponsor"));
        return new Study(
                id,
                identity.text("briefTitle"),
                identity.text("officialTitle"),
                identity.text("acronym"),
                identifier(identity.part("orgStudyIdInfo")).stream().findFirst(),
                identity.each("secondaryIdInfos", StudyView::identifier),
                lead.stream().findFirst(),
                sponsors.each("collaborators", StudyView::sponsor),
                progress(protocol.part("statusModule")),
                expandedAccess(protocol.part("statusModule").part("expandedAccessInfo")),
                text.text("briefSummary"),
                text.text("detailedDescription"),
                conditions.texts("conditions"),
                conditions.texts("keywords"),
                design(protocol.part("designModule")),
                treatments.each("armGroups", StudyView::arm),
                treatments.each("interventions", StudyView::intervention),
                outcomes.each("primaryOutcomes", StudyView::outcome),
                outcomes.each("secondaryOutcomes", StudyView::outcome),
                outcomes.each("otherOutcomes", StudyView::outcome),
                participants(protocol.part("eligibilityModule")),
                contacts.each("centralContacts", StudyView::contact),
                contacts.each("overallOfficials", StudyView::official),
                contacts.each("locations", StudyView::site),
                references.each("references", StudyView::reference),
                links(references),
                sharing(protocol.part("ipdSharingStatementModule")),
                record.part("documentSection").part("largeDocumentModule").each("largeDocs", StudyView::document),
                record.flag("hasResults").orElse(false),
                oversight(protocol.part("oversightModule")),
                terms("conditionBrowseModule"),
                terms("interventionBrowseModule"),
                record.part("derivedSection").part("miscInfoModule").text("versionHolder"));
    }

    private List<String> terms(String module) {
        return record.part("derivedSection")
                .part(module)
                .each("meshes", m -> m.text("term").stream().toList());
    }

    private static Oversight oversight(JsonPart part) {
        return new Oversight(
                part.flag("oversightHasDmc"),
                part.flag("isFdaRegulatedDrug"),
                part.flag("isFdaRegulatedDevice"),
                part.flag("isUnapprovedDevice"),
                part.flag("isUsExport"));
    }

    private static List<Identifier> identifier(JsonPart part) {
        return part
                .text("id")
                .map(i -> new Identifier(i, part.text("type"), part.text("domain"), part.text("link")))
                .stream()
                .toList();
    }

    private static List<Sponsor> sponsor(JsonPart part) {
        return part.text("name").map(n -> new Sponsor(n, part.coded("class", FunderType.class))).stream()
                .toList();
    }

    private static Progress progress(JsonPart part) {
        return new Progress(
                part.coded("overallStatus", Status.class),
                part.coded("lastKnownStatus", Status.class),
                part.text("statusVerifiedDate"),
                part.text("whyStopped"),
                date(part, "startDateStruct"),
                date(part, "primaryCompletionDateStruct"),
                date(part, "completionDateStruct"),
                date(part, "studyFirstPostDateStruct"),
                date(part, "lastUpdatePostDateStruct"),
                date(part, "resultsFirstPostDateStruct"));
    }

    private static Optional<StudyDate> date(JsonPart part, String name) {
        JsonPart date = part.part(name);
        boolean estimated = date.text("type").filter("ESTIMATED"::equals).isPresent();
        return date.text("date").map(d -> new StudyDate(d, estimated));
    }

    private static Optional<ExpandedAccess> expandedAccess(JsonPart part) {
        return part.flag("hasExpandedAccess")
                .map(offered -> new ExpandedAccess(
                        offered, part.text("nctId").flatMap(NctId::parse), part.coded("statusForNctId", Status.class)));
    }

    private static Design design(JsonPart part) {
        JsonPart info = part.part("designInfo");
        JsonPart masking = info.part("maskingInfo");
        JsonPart specimens = part.part("bioSpec");
        JsonPart access = part.part("expandedAccessTypes");
        List<String> accessTypes = new ArrayList<>();
        for (String type : List.of("individual", "intermediate", "treatment")) {
            if (access.flag(type).orElse(false)) {
                accessTypes.add(type);
            }
        }
        JsonPart enrollment = part.part("enrollmentInfo");
        return new Design(
                part.coded("studyType", StudyType.class),
                part.flag("patientRegistry").orElse(false),
                part.texts("phases").stream().map(p -> Coded.of(Phase.class, p)).toList(),
                accessTypes,
                info.text("allocation"),
                info.text("interventionModel"),
                info.text("interventionModelDescription"),
                info.coded("primaryPurpose", PrimaryPurpose.class),
                info.text("observationalModel"),
                info.text("timePerspective"),
                masking.coded("masking", Masking.class),
                masking.text("maskingDescription"),
                masking.texts("whoMasked"),
                specimens.text("retention"),
                specimens.text("description"),
                part.text("targetDuration"),
                enrollment
                        .number("count")
                        .map(c -> new Enrollment(
                                Math.toIntExact(Math.clamp(c, 0, Enrollment.UNKNOWN)),
                                enrollment
                                        .text("type")
                                        .filter("ESTIMATED"::equals)
                                        .isPresent(),
                                enrollment.text("type").isPresent())));
    }

    private static List<Arm> arm(JsonPart part) {
        return List.of(new Arm(
                part.text("label"),
                part.coded("type", ArmType.class),
                part.text("description"),
                part.texts("interventionNames")));
    }

    private static List<Intervention> intervention(JsonPart part) {
        return List.of(new Intervention(
                part.coded("type", InterventionType.class),
                part.text("name"),
                part.text("description"),
                part.texts("otherNames")));
    }

    private static List<Outcome> outcome(JsonPart part) {
        return List.of(new Outcome(part.text("measure"), part.text("description"), part.text("timeFrame")));
    }

    private static Participants participants(JsonPart part) {
        return new Participants(
                part.text("eligibilityCriteria"),
                part.text("sex"),
                part.flag("genderBased").orElse(false),
                part.text("genderDescription"),
                part.text("minimumAge"),
                part.text("maximumAge"),
                part.flag("healthyVolunteers"),
                part.text("studyPopulation"),
                part.text("samplingMethod"));
    }

    private static List<Contact> contact(JsonPart part) {
        return List.of(new Contact(
                part.text("name"), part.text("role"), part.text("phone"), part.text("phoneExt"), part.text("email")));
    }

    private static List<Official> official(JsonPart part) {
        return List.of(new Official(part.text("name"), part.text("affiliation"), part.text("role")));
    }

    private static List<Site> site(JsonPart part) {
        return List.of(new Site(
                part.text("facility"),
                part.coded("status", Status.class),
                part.text("city"),
                part.text("state"),
                part.text("zip"),
                part.text("country"),
                point(part.part("geoPoint")),
                part.each("contacts", StudyView::contact)));
    }

    private static Optional<GeoPoint> point(JsonPart part) {
        return part.decimal("lat").flatMap(lat -> part.decimal("lon").flatMap(lon -> GeoPoint.of(lat, lon)));
    }

    private static List<Reference> reference(JsonPart part) {
        boolean retracted = !part.each("retractions", List::of).isEmpty();
        return List.of(new Reference(part.text("citation"), part.text("pmid"), part.text("type"), retracted));
    }

    private static List<WebLink> links(JsonPart references) {
        List<WebLink> links = new ArrayList<>(references.each("seeAlsoLinks", p -> link(p, p.text("label"))));
        links.addAll(references.each("availIpds", p -> link(p, p.text("type").or(() -> p.text("id")))));
        return links;
    }

    private static List<WebLink> link(JsonPart part, Optional<String> label) {
        return part.text("url").map(u -> new WebLink(label, u)).stream().toList();
    }

    private static Optional<DataSharing> sharing(JsonPart part) {
        return part.isPresent()
                ? Optional.of(new DataSharing(
                        part.text("ipdSharing"),
                        part.text("description"),
                        part.text("timeFrame"),
                        part.text("accessCriteria"),
                        part.text("url")))
                : Optional.empty();
    }

    private static List<Document> document(JsonPart part) {
        Optional<Long> size = part.number("size");
        return List.of(new Document(
                part.text("label"),
                part.text("date"),
                part.text("filename"),
                size.isPresent() ? OptionalLong.of(size.get()) : OptionalLong.empty()));
    }
}
