package org.eligo.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A collection of resources that name one another. Numbers and addresses are the same whenever the same study is written. */
final class FhirBundle {

    private final String study;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<FhirObject> entries = new ArrayList<>();

    /** @param study its number, of which all others are made */
    FhirBundle(String study) {
        this.study = study;
    }

    /** A new resource with a number of its own, still to be added. */
    FhirObject resource(String type) {
        int count = counts.merge(type, 1, Integer::sum);
        return FhirObject.resource(type, study + "-" + type + "-" + count);
    }

    /**
     * Adds a resource at the end.
     *
     * @return the address by which others of the bundle refer to it
     */
    String add(FhirObject resource) {
        String url = address(resource.json().path("id").asText());
        entries.add(new FhirObject().text("fullUrl", url).with("resource", resource));
        return url;
    }

    /** Adds the resource that all is about, as the first. */
    void addFirst(FhirObject resource) {
        String url = address(resource.json().path("id").asText());
        entries.addFirst(new FhirObject().text("fullUrl", url).with("resource", resource));
    }

    FhirObject json() {
        return FhirObject.resource("Bundle", study + "-Bundle")
                .text("type", "collection")
                .addAll("entry", entries);
    }

    private static String address(String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((FhirCodes.CANONICAL + "/" + id).getBytes(StandardCharsets.UTF_8));
    }
}
