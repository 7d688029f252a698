package org.eligo.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The values of the parameter {@code format}; nothing else, no header either, chooses the form of an answer. */
enum Format {
    CSV("csv"),
    JSON("json"),
    JSON_ZIP("json.zip"),
    FHIR_JSON("fhir.json"),
    RIS("ris");

    static final String NAME = "format";

    private final String value;

    Format(String value) {
        this.value = value;
    }

    /** What is asked for of a list of studies. */
    static Format ofStudies(Parameters parameters) {
        return of(parameters, EnumSet.of(CSV, JSON));
    }

    /** What is asked for of one study. */
    static Format ofStudy(Parameters parameters) {
        return of(parameters, EnumSet.allOf(Format.class));
    }

    /** Every value. */
    static List<String> names() {
        return Arrays.stream(values()).map(format -> format.value).toList();
    }

    private static Format of(Parameters parameters, Set<Format> served) {
        String asked = parameters.text(NAME).orElse(JSON.value);
        return served.stream()
                .filter(format -> format.value.equals(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.invalidValue(NAME, asked));
    }
}
