package org.eligo.portal.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.study.ArmType;
import org.eligo.study.Intervention;
import org.eligo.study.Masking;
import org.eligo.study.Site;
import org.eligo.study.Sponsor;
import org.eligo.study.Status;
import org.eligo.study.Study;
import org.eligo.study.StudyType;

/**
 * A study in the vocabulary of schema.org, as JSON-LD. A status that the vocabulary has no word for is left out rather than bent.
 */
public final class SchemaOrg {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String VOCABULARY = "https://schema.org/";
    private static final int MOST_PLACES = 20;
    private static final int DESCRIPTION = 1_000;

    private static final Map<Status, String> STATUSES = Map.of(
            Status.RECRUITING, "Recruiting",
            Status.NOT_YET_RECRUITING, "NotYetRecruiting",
            Status.ENROLLING_BY_INVITATION, "EnrollingByInvitation",
            Status.ACTIVE_NOT_RECRUITING, "ActiveNotRecruiting",
            Status.COMPLETED, "Completed",
            Status.SUSPENDED, "Suspended",
            Status.TERMINATED, "Terminated",
            Status.WITHDRAWN, "Withdrawn");

    private SchemaOrg() {}

    /** The study as JSON that can stand in HTML: it holds no {@code <}, {@code >} or {@code &}. */
    public static String json(StudyPage page, Optional<String> address) {
        Study study = page.study();
        ObjectNode json = JSON.createObjectNode();
        json.put("@context", VOCABULARY).put("@type", type(study)).put("name", study.title());
        names(json, study);
        json.put("identifier", study.id().toString());
        json.putObject("code")
                .put("@type", "MedicalCode")
                .put("codeValue", study.id().toString())
                .put("codingSystem", "ClinicalTrials.gov");
        address.ifPresent(a -> json.put("url", a));
        json.put("sameAs", page.registryAddress());
        study.summary()
                .ifPresent(
                        s -> json.put("description", s.length() > DESCRIPTION ? s.substring(0, DESCRIPTION) + "…" : s));
        study.progress()
                .status()
                .flatMap(s -> s.value())
                .map(STATUSES::get)
                .ifPresent(s -> json.put("status", VOCABULARY + s));
        named(json, "healthCondition", "MedicalCondition", study.conditions().stream());
        named(
                json,
                "studySubject",
                "MedicalEntity",
                study.interventions().stream().map(Intervention::name).flatMap(Optional::stream));
        named(
                json,
                "sponsor",
                "Organization",
                Stream.concat(study.sponsor().stream(), study.collaborators().stream())
                        .map(Sponsor::name));
        places(json, study.sites());
        if (type(study).equals("MedicalTrial")) {
            designs(json.putArray("trialDesign"), study);
        }
        try {
            return JSON.writeValueAsString(json)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts can always be written.", e);
        }
    }

    private static String type(Study study) {
        return study.design()
                .type()
                .flatMap(t -> t.value())
                .map(SchemaOrg::type)
                .orElse("MedicalStudy");
    }

    private static String type(StudyType type) {
        return switch (type) {
            case INTERVENTIONAL -> "MedicalTrial";
            case OBSERVATIONAL -> "MedicalObservationalStudy";
            case EXPANDED_ACCESS -> "MedicalStudy";
        };
    }

    /** Its other names, as far as it has any. */
    private static void names(ObjectNode json, Study study) {
        List<String> names = Stream.of(study.acronym(), study.officialTitle())
                .flatMap(Optional::stream)
                .filter(name -> !name.equals(study.title()))
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            names.forEach(json.putArray("alternateName")::add);
        }
    }

    private static void named(ObjectNode json, String property, String type, Stream<String> names) {
        List<String> different = names.distinct().toList();
        if (!different.isEmpty()) {
            ArrayNode list = json.putArray(property);
            different.forEach(name -> list.addObject().put("@type", type).put("name", name));
        }
    }

    private static void places(ObjectNode json, List<Site> sites) {
        List<Site> known = sites.stream()
                .filter(s -> s.facility().isPresent()
                        || s.country().isPresent()
                        || s.city().isPresent())
                .limit(MOST_PLACES)
                .toList();
        if (!known.isEmpty()) {
            ArrayNode places = json.putArray("studyLocation");
            known.forEach(site -> place(places.addObject(), site));
        }
    }

    private static void place(ObjectNode json, Site site) {
        json.put("@type", "AdministrativeArea")
                .put(
                        "name",
                        Stream.of(site.facility(), site.city(), site.state(), site.country())
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", ")));
        ObjectNode address = json.putObject("address").put("@type", "PostalAddress");
        site.city().ifPresent(t -> address.put("addressLocality", t));
        site.state().ifPresent(t -> address.put("addressRegion", t));
        site.zip().ifPresent(t -> address.put("postalCode", t));
        site.country().ifPresent(t -> address.put("addressCountry", t));
    }

    private static void designs(ArrayNode designs, Study study) {
        if (study.design().allocation().filter(a -> a.equals("RANDOMIZED")).isPresent()) {
            designs.add(VOCABULARY + "RandomizedTrial");
        }
        study.design()
                .masking()
                .flatMap(m -> m.value())
                .flatMap(SchemaOrg::masking)
                .ifPresent(m -> designs.add(VOCABULARY + m));
        if (study.arms().stream()
                .anyMatch(a ->
                        a.type().filter(t -> t.is(ArmType.PLACEBO_COMPARATOR)).isPresent())) {
            designs.add(VOCABULARY + "PlaceboControlledTrial");
        }
        if (!study.sites().isEmpty()) {
            designs.add(VOCABULARY + (study.sites().size() == 1 ? "SingleCenterTrial" : "MultiCenterTrial"));
        }
        if (study.sites().stream()
                        .map(Site::country)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count()
                > 1) {
            designs.add(VOCABULARY + "InternationalTrial");
        }
    }

    private static Optional<String> masking(Masking masking) {
        return switch (masking) {
            case NONE -> Optional.of("OpenTrial");
            case SINGLE -> Optional.of("SingleBlindedTrial");
            case DOUBLE -> Optional.of("DoubleBlindedTrial");
            case TRIPLE -> Optional.of("TripleBlindedTrial");
            case QUADRUPLE -> Optional.empty();
        };
    }
}
