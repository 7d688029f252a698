package org.eligo.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An object of FHIR's JSON being made. FHIR has no empty texts, objects or lists: what is empty is not written. */
final class FhirObject {

    private static final Pattern NOT_IN_FHIR =
            Pattern.compile("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]");
    private static final Pattern CODE = Pattern.compile("[^\\s]+( [^\\s]+)*");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode json = NODES.objectNode();

    static FhirObject resource(String type, String id) {
        return new FhirObject().text("resourceType", type).text("id", id);
    }

    ObjectNode json() {
        return json;
    }

    boolean isEmpty() {
        return json.isEmpty();
    }

    FhirObject text(String name, String text) {
        String clean = NOT_IN_FHIR.matcher(text).replaceAll("");
        if (!clean.isBlank()) {
            json.put(name, clean);
        }
        return this;
    }

    FhirObject text(String name, Optional<String> text) {
        text.ifPresent(t -> text(name, t));
        return this;
    }

    FhirObject number(String name, long number) {
        json.put(name, number);
        return this;
    }

    FhirObject number(String name, BigDecimal number) {
        json.put(name, number);
        return this;
    }

    FhirObject flag(String name, boolean flag) {
        json.put(name, flag);
        return this;
    }

    FhirObject with(String name, FhirObject part) {
        if (!part.isEmpty()) {
            json.set(name, part.json);
        }
        return this;
    }

    /** Adds an element to a list. */
    FhirObject add(String list, FhirObject element) {
        if (!element.isEmpty()) {
            json.withArray("/" + list).add(element.json);
        }
        return this;
    }

    FhirObject addAll(String list, List<FhirObject> elements) {
        elements.forEach(element -> add(list, element));
        return this;
    }

    /** What FHIR has no element for: the values of these fields in {@code from}, each in an extension of its own. */
    FhirObject rest(StudyTree from, String... pieces) {
        for (String piece : pieces) {
            from.texts(piece).forEach(value -> field(piece, value));
        }
        return this;
    }

    /** One such value. */
    FhirObject field(String piece, String value) {
        FhirObject named = new FhirObject().text("url", "value").text("valueString", value);
        return named.json.size() < 2
                ? this
                : add(
                        "extension",
                        new FhirObject()
                                .text("url", FhirCodes.FIELD)
                                .add(
                                        "extension",
                                        new FhirObject().text("url", "piece").text("valueCode", piece))
                                .add("extension", named));
    }

    static FhirObject concept(String text) {
        return new FhirObject().text("text", text);
    }

    /** A coding; empty where the code has a form that FHIR does not take. */
    static FhirObject coding(String system, String code, Optional<String> display) {
        return CODE.matcher(code).matches()
                ? new FhirObject().text("system", system).text("code", code).text("display", display)
                : new FhirObject();
    }

    /** A reference to another entry of the bundle. */
    static FhirObject reference(String fullUrl, Optional<String> display) {
        return new FhirObject().text("reference", fullUrl).text("display", display);
    }
}
