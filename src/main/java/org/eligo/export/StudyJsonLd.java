package org.eligo.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eligo.record.StudyRecord;

/**
 * A study in the words of schema.org, for search engines: a MedicalTrial, MedicalObservationalStudy or MedicalStudy as JSON-LD. What
 * schema.org has no word for is left out, a status too: nothing is better than something near.
 */
public final class StudyJsonLd {

    /** More places than this are not listed: a page is not to be made of them. */
    static final int MAX_LOCATIONS = 50;

    private static final Map<String, String> STATUS = Map.of(
            "RECRUITING", "Recruiting",
            "NOT_YET_RECRUITING", "NotYetRecruiting",
            "ENROLLING_BY_INVITATION", "EnrollingByInvitation",
            "ACTIVE_NOT_RECRUITING", "ActiveNotRecruiting",
            "COMPLETED", "Completed",
            "SUSPENDED", "Suspended",
            "TERMINATED", "Terminated",
            "WITHDRAWN", "Withdrawn");

    private static final Map<String, String> BLINDING = Map.of(
            "NONE",
            "OpenTrial",
            "SINGLE",
            "SingleBlindedTrial",
            "DOUBLE",
            "DoubleBlindedTrial",
            "TRIPLE",
            "TripleBlindedTrial");

    /** So that the text can stand inside an element of a page, whatever the record says. */
    private static final Pattern UNSAFE = Pattern.compile("[<>&\\u2028\\u2029]");

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final StudyTree study;

    private StudyJsonLd(StudyTree study) {
        this.study = study;
    }

    /**
     * One object; it may stand in a page's element {@code script} of the type {@code application/ld+json} as it is.
     *
     * @param url where the study's page is
     */
    public static String of(StudyRecord record, String url) {
        String json = new StudyJsonLd(StudyTree.of(record)).write(url).toString();
        return UNSAFE.matcher(json)
                .replaceAll(m -> "\\\\u%04x".formatted((int) m.group().charAt(0)));
    }

    private ObjectNode write(String url) {
        json.put("@context", "https://schema.org");
        Optional<String> type = study.text("StudyType");
        json.put(
                "@type",
                switch (type.orElse("")) {
                    case "INTERVENTIONAL" -> "MedicalTrial";
                    case "OBSERVATIONAL" -> "MedicalObservationalStudy";
                    default -> "MedicalStudy";
                });
        json.put("url", url);
        text("name", study.text("BriefTitle").or(() -> study.text("OfficialTitle")));
        list("alternateName", List.copyOf(alternatives()));
        text("description", study.text("BriefSummary"));
        study.text("NCTId")
                .ifPresent(number -> json.putObject("code")
                        .put("@type", "MedicalCode")
                        .put("codeValue", number)
                        .put("codingSystem", "ClinicalTrials.gov"));
        study.text("NCTId").ifPresent(number -> json.put("sameAs", StudyColumns.STUDY_ADDRESS + number));
        study.text("OverallStatus")
                .map(STATUS::get)
                .ifPresent(status -> json.put("status", "https://schema.org/" + status));
        named("healthCondition", "MedicalCondition", study.texts("Condition"));
        named("studySubject", "MedicalEntity", study.texts("InterventionName"));
        named("sponsor", "Organization", organisations());
        designs(type);
        locations();
        return json;
    }

    private Set<String> alternatives() {
        Set<String> names = new LinkedHashSet<>(study.texts("Acronym"));
        names.addAll(study.texts("OfficialTitle"));
        study.text("BriefTitle").ifPresent(names::remove);
        return names;
    }

    private List<String> organisations() {
        Set<String> names = new LinkedHashSet<>(study.texts("LeadSponsorName"));
        names.addAll(study.texts("CollaboratorName"));
        return List.copyOf(names);
    }

    /** Only a trial has such designs; four or more blinded have no word of their own. */
    private void designs(Optional<String> type) {
        if (type.filter("INTERVENTIONAL"::equals).isEmpty()) {
            return;
        }
        Set<String> designs = new LinkedHashSet<>();
        study.text("DesignAllocation").filter("RANDOMIZED"::equals).ifPresent(_ -> designs.add("RandomizedTrial"));
        study.text("DesignMasking").map(BLINDING::get).ifPresent(designs::add);
        if (study.texts("ArmGroupType").contains("PLACEBO_COMPARATOR")) {
            designs.add("PlaceboControlledTrial");
        }
        int sites = study.parts("Location").size();
        if (sites > 0) {
            designs.add(sites == 1 ? "SingleCenterTrial" : "MultiCenterTrial");
        }
        if (new LinkedHashSet<>(study.texts("LocationCountry")).size() > 1) {
            designs.add("InternationalTrial");
        }
        list("trialDesign", designs.stream().map("https://schema.org/"::concat).toList());
    }

    private void locations() {
        List<StudyTree> sites = study.parts("Location");
        if (sites.isEmpty()) {
            return;
        }
        ArrayNode places = JsonNodeFactory.instance.arrayNode();
        for (StudyTree site : sites.subList(0, Math.min(sites.size(), MAX_LOCATIONS))) {
            ObjectNode address = JsonNodeFactory.instance.objectNode().put("@type", "PostalAddress");
            site.text("LocationCity").ifPresent(t -> address.put("addressLocality", t));
            site.text("LocationState").ifPresent(t -> address.put("addressRegion", t));
            site.text("LocationZip").ifPresent(t -> address.put("postalCode", t));
            site.text("LocationCountry").ifPresent(t -> address.put("addressCountry", t));
            ObjectNode place = JsonNodeFactory.instance.objectNode().put("@type", "AdministrativeArea");
            site.text("LocationFacility").ifPresent(t -> place.put("name", t));
            if (address.size() > 1) {
                place.set("address", address);
            }
            if (place.size() > 1) {
                places.add(place);
            }
        }
        if (!places.isEmpty()) {
            json.set("studyLocation", places);
        }
    }

    private void text(String name, Optional<String> text) {
        text.ifPresent(t -> json.put(name, t));
    }

    private void list(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode list = json.putArray(name);
            texts.forEach(list::add);
        }
    }

    private void named(String property, String type, List<String> names) {
        if (!names.isEmpty()) {
            ArrayNode list = json.putArray(property);
            names.forEach(name -> list.addObject().put("@type", type).put("name", name));
        }
    }
}
