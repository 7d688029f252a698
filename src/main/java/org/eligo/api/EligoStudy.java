package org.eligo.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.eligo.assessment.OpenAssessment;
import org.eligo.export.StudyTree;
import org.eligo.finder.Why;
import org.eligo.record.StudyRecord;
import org.eligo.record.StudyView;
import org.eligo.search.Hit;
import org.eligo.search.SiteHit;

/** A study that was found, in short: what a list shows, its nearest sites, and parts of the record where they were asked for. */
final class EligoStudy {

    private static final double METRES_PER_KILOMETRE = 1_000;
    private static final double METRES_PER_MILE = 1_609.344;

    private EligoStudy() {}

    /**
     * Writes it.
     *
     * @param day on which it is judged whether the study is open
     * @param record what comes of the record, as JSON
     * @param why where it was asked for
     */
    static void write(
            JsonGenerator json, Hit hit, boolean withSites, LocalDate day, Optional<byte[]> record, Optional<Why> why)
            throws IOException {
        StudyRecord whole = hit.record().orElseThrow();
        StudyTree study = StudyTree.of(whole);
        json.writeStartObject();
        json.writeStringField("nctId", whole.id().toString());
        text(json, "title", study.text("BriefTitle").or(() -> study.text("OfficialTitle")));
        text(json, "acronym", study.text("Acronym"));
        text(json, "status", study.text("OverallStatus"));
        text(json, "lastKnownStatus", study.text("LastKnownStatus"));
        openness(json, OpenAssessment.of(StudyView.of(whole), day));
        text(json, "studyType", study.text("StudyType"));
        texts(json, "phases", study.texts("Phase"));
        texts(json, "conditions", study.texts("Condition"));
        texts(json, "interventions", study.texts("InterventionName"));
        text(json, "sponsor", study.text("LeadSponsorName"));
        text(json, "sex", study.text("Sex"));
        text(json, "minimumAge", study.text("MinimumAge"));
        text(json, "maximumAge", study.text("MaximumAge"));
        flag(json, "healthyVolunteers", study.text("HealthyVolunteers"));
        number(json, "enrollment", study.text("EnrollmentCount"));
        text(json, "startDate", study.text("StartDate"));
        text(json, "primaryCompletionDate", study.text("PrimaryCompletionDate"));
        text(json, "lastUpdatePosted", study.text("LastUpdatePostDate"));
        json.writeBooleanField("hasResults", study.isTrue("HasResults"));
        texts(json, "countries", List.copyOf(new LinkedHashSet<>(study.texts("LocationCountry"))));
        List<StudyTree> sites = study.parts("Location");
        json.writeNumberField("siteCount", sites.size());
        if (withSites) {
            sites(json, hit, sites);
        }
        if (hit.score() > 0) {
            json.writeNumberField("score", hit.score());
        }
        if (record.isPresent()) {
            json.writeFieldName("record");
            json.writeRawValue(new String(record.get(), StandardCharsets.UTF_8));
        }
        if (why.isPresent()) {
            json.writeFieldName("why");
            EligoWhy.write(json, why.get());
        }
        json.writeEndObject();
    }

    /** Those that are as the filters ask, the nearest first: the status and the distance of one and the same place. */
    private static void sites(JsonGenerator json, Hit hit, List<StudyTree> sites) throws IOException {
        json.writeObjectFieldStart("sites");
        json.writeNumberField("matching", hit.sites().matching());
        json.writeArrayFieldStart("nearest");
        for (SiteHit at : hit.sites().sites()) {
            if (at.position() < sites.size()) {
                site(json, at, sites.get(at.position()));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void site(JsonGenerator json, SiteHit at, StudyTree site) throws IOException {
        json.writeStartObject();
        text(json, "facility", site.text("LocationFacility"));
        text(json, "status", site.text("LocationStatus"));
        text(json, "city", site.text("LocationCity"));
        text(json, "state", site.text("LocationState"));
        text(json, "zip", site.text("LocationZip"));
        text(json, "country", site.text("LocationCountry"));
        if (at.metres().isPresent()) {
            json.writeNumberField("distanceKm", tenths(at.metres().getAsDouble() / METRES_PER_KILOMETRE));
            json.writeNumberField("distanceMi", tenths(at.metres().getAsDouble() / METRES_PER_MILE));
        }
        json.writeEndObject();
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private static void text(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }

    private static void flag(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeBooleanField(name, text.get().equals("true"));
        }
    }

    /** As it stands in the record, where it is a number. */
    private static void number(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.filter(t -> t.matches("-?\\d{1,18}")).isPresent()) {
            json.writeNumberField(name, Long.parseLong(text.orElseThrow()));
        }
    }

    /** Eligo's own judgement, with what it rests on. */
    private static void openness(JsonGenerator json, OpenAssessment open) throws IOException {
        json.writeObjectFieldStart("openness");
        json.writeStringField("level", open.level().parameter());
        json.writeStringField("sentence", open.sentence());
        json.writeArrayFieldStart("reasons");
        for (OpenAssessment.Reason reason : open.reasons()) {
            json.writeStartObject();
            json.writeStringField("field", reason.piece());
            json.writeStringField("value", reason.value());
            json.writeStringField("words", reason.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
