package org.eligo.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The two records that have almost nothing. */
final class BareRecord {

    private BareRecord() {}

    /** Number, title, status, sponsor. */
    static ObjectNode minimal(StudyPlan plan) {
        Node sponsor = new Node().text("name", plan.sponsor.name());
        Node protocol = new Node()
                .child(
                        "identificationModule",
                        new Node()
                                .text("nctId", plan.nctId.toString())
                                .text("briefTitle", "A Study With Nothing But a Title (Fictional)"))
                .child("statusModule", new Node().text("overallStatus", plan.status))
                .child("sponsorCollaboratorsModule", new Node().child("leadSponsor", sponsor));
        return new Node()
                .child("protocolSection", protocol)
                .flag("hasResults", false)
                .json();
    }

    /** A study that its sponsor withholds until its device is approved. */
    static ObjectNode withheld(StudyPlan plan) {
        Node status = new Node()
                .text("overallStatus", plan.status)
                .flag("delayedPosting", true)
                .text("studyFirstSubmitDate", plan.timeline.firstSubmit().toString())
                .text("studyFirstSubmitQcDate", plan.timeline.firstQuality().toString())
                .child("studyFirstPostDateStruct", plan.timeline.firstPost().node());
        Node protocol = new Node()
                .child(
                        "identificationModule",
                        new Node()
                                .text("nctId", plan.nctId.toString())
                                .child("orgStudyIdInfo", new Node().text("id", "[Redacted]"))
                                .child("organization", new Node().text("fullName", "[Redacted]"))
                                .text("briefTitle", "[Trial of device that is not approved or cleared]"))
                .child("statusModule", status)
                .child(
                        "sponsorCollaboratorsModule",
                        new Node().child("leadSponsor", new Node().text("name", "[Redacted]")));
        return new Node()
                .child("protocolSection", protocol)
                .child("derivedSection", DerivedSection.withoutTerms())
                .flag("hasResults", false)
                .json();
    }
}
