package org.eligo.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eligo.study.ArmType;
import org.eligo.study.Masking;
import org.eligo.study.Site;
import org.eligo.study.Status;
import org.eligo.study.Study;
import org.eligo.study.StudyType;

/**
 * A study in the vocabulary of schema.org, as JSON-LD. A status that the vocabulary has no word for is left out rather than bent.
 */
final class SchemaOrg {

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
    static String json(StudyPage page, Optional<String> address) {
        Study study = page.study();
        ObjectNode json = JSON.createObjectNode();
        json.put("@context", VOCABULARY).put("@type", type(study)).put("name", study.title());
        study.acronym().ifPresent(a -> json.put("alternateName", a));
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
        ArrayNode conditions = json.putArray("healthCondition");
        study.conditions()
                .forEach(c ->
                        conditions.addObject().put("@type", "MedicalCondition").put("name", c));
        study.sponsor()
                .ifPresent(s ->
                        json.putObject("sponsor").put("@type", "Organization").put("name", s.name()));
        ArrayNode places = json.putArray("studyLocation");
        study.sites().stream().limit(MOST_PLACES).forEach(s -> place(places.addObject(), s));
        json.putObject("studySubject").put("@type", "MedicalEntity").put("name", page.ages());
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

    private static void place(ObjectNode json, Site site) {
        json.put("@type", "AdministrativeArea")
                .put(
                        "name",
                        Stream.of(site.facility(), site.city(), site.state(), site.country())
                                .flatMap(Optional::stream)
                                .collect(Collectors.joining(", ")));
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
