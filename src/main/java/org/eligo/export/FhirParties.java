package org.eligo.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations, people and places of a study as resources of their own, and who has which part in the study. */
final class FhirParties {

    private final FhirBundle bundle;
    private final StudyTree study;
    private final Map<String, String> organisations = new LinkedHashMap<>();

    FhirParties(FhirBundle bundle, StudyTree study) {
        this.bundle = bundle;
        this.study = study;
    }

    /** {@code associatedParty}: sponsor, collaborators, responsible party, officials, contacts, in this order. */
    List<FhirObject> parties() {
        List<FhirObject> parties = new ArrayList<>();
        study.parts("LeadSponsor").forEach(p -> parties.add(organisation(p, "LeadSponsor", "lead-sponsor")));
        study.parts("Collaborator").forEach(p -> parties.add(organisation(p, "Collaborator", "collaborator")));
        study.parts("ResponsibleParty").forEach(p -> parties.add(responsible(p)));
        study.parts("OverallOfficial").forEach(p -> parties.add(official(p)));
        study.parts("CentralContact").forEach(p -> parties.add(contact(p)));
        return parties;
    }

    /** {@code site}: a place each, in the record's order. */
    List<FhirObject> sites() {
        List<FhirObject> sites = new ArrayList<>();
        for (StudyTree site : study.parts("Location")) {
            FhirObject location = bundle.resource("Location").text("name", site.text("LocationFacility"));
            site.parts("LocationContact").forEach(c -> location.add("contact", contactDetail(c, "LocationContact")));
            location.with(
                    "address",
                    new FhirObject()
                            .text("city", site.text("LocationCity"))
                            .text("state", site.text("LocationState"))
                            .text("postalCode", site.text("LocationZip"))
                            .text("country", site.text("LocationCountry")));
            location.with("position", position(site)).rest(site, "LocationStatus");
            sites.add(FhirObject.reference(bundle.add(location), site.text("LocationFacility")));
        }
        return sites;
    }

    /** FHIR wants both numbers or none. */
    private static FhirObject position(StudyTree site) {
        String[] point = site.text("LocationGeoPoint").orElse("").split(",", -1);
        try {
            return point.length < 2
                    ? new FhirObject()
                    : new FhirObject()
                            .number("longitude", new BigDecimal(point[1]))
                            .number("latitude", new BigDecimal(point[0]));
        } catch (NumberFormatException e) {
            // No place on Earth: the record is of an odd form.
            return new FhirObject();
        }
    }

    private FhirObject organisation(StudyTree party, String piece, String role) {
        FhirObject associated =
                new FhirObject().text("name", party.text(piece + "Name")).with("role", role(role));
        party.text(piece + "Class")
                .ifPresent(
                        c -> associated.add("classifier", FhirCodes.concept("LeadSponsorClass", c, FhirCodes.FUNDER)));
        party.text(piece + "Name").ifPresent(name -> associated.with("party", organisation(name)));
        return associated;
    }

    private FhirObject responsible(StudyTree party) {
        return new FhirObject()
                .text("name", party.text("ResponsiblePartyInvestigatorFullName"))
                .with("role", FhirObject.concept("Responsible party"))
                .rest(
                        party,
                        "ResponsiblePartyType",
                        "ResponsiblePartyInvestigatorTitle",
                        "ResponsiblePartyInvestigatorAffiliation",
                        "ResponsiblePartyOldNameTitle",
                        "ResponsiblePartyOldOrganization");
    }

    private FhirObject official(StudyTree party) {
        FhirObject person = bundle.resource("PractitionerRole")
                .with("practitioner", new FhirObject().text("display", party.text("OverallOfficialName")));
        party.text("OverallOfficialAffiliation").ifPresent(name -> person.with("organization", organisation(name)));
        FhirObject role = party.text("OverallOfficialRole")
                .map(r -> FhirCodes.concept("OverallOfficialRole", r, FhirCodes.ROLE))
                .orElse(FhirObject.concept("Overall official"));
        return new FhirObject()
                .text("name", party.text("OverallOfficialName"))
                .with("role", role)
                .with("party", FhirObject.reference(bundle.add(person), party.text("OverallOfficialName")));
    }

    private FhirObject contact(StudyTree party) {
        FhirObject person = bundle.resource("PractitionerRole")
                .with("practitioner", new FhirObject().text("display", party.text("CentralContactName")))
                .add("contact", contactDetail(party, "CentralContact"));
        return new FhirObject()
                .text("name", party.text("CentralContactName"))
                .with("role", role("general-contact"))
                .with("party", FhirObject.reference(bundle.add(person), party.text("CentralContactName")));
    }

    private static FhirObject contactDetail(StudyTree contact, String piece) {
        FhirObject detail = new FhirObject();
        contact.text(piece + "Name").ifPresent(name -> detail.add("name", FhirObject.concept(name)));
        Optional<String> phone = contact.text(piece + "Phone");
        Optional<String> extension = contact.text(piece + "PhoneExt");
        phone.ifPresent(p -> detail.add(
                "telecom", telecom("phone", p + extension.map(" ext. "::concat).orElse(""))));
        if (phone.isEmpty()) {
            extension.ifPresent(e -> detail.field(piece + "PhoneExt", e));
        }
        contact.text(piece + "EMail").ifPresent(email -> detail.add("telecom", telecom("email", email)));
        return detail.rest(contact, piece + "Role");
    }

    private static FhirObject telecom(String system, String value) {
        return new FhirObject().text("system", system).text("value", value);
    }

    /** A reference to the organisation of that name, which is one resource however often it is named. */
    private FhirObject organisation(String name) {
        String url = organisations.computeIfAbsent(
                name, n -> bundle.add(bundle.resource("Organization").text("name", n)));
        return FhirObject.reference(url, Optional.of(name));
    }

    private static FhirObject role(String code) {
        return new FhirObject().add("coding", FhirObject.coding(FhirCodes.ROLE.system(), code, Optional.empty()));
    }
}
