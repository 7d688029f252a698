package org.eligo.api;

import java.util.Set;

/** The parameters that say how a record is written. JSON with markdown is the one form that is served yet. */
final class OutputForm {

    private static final Set<String> LATER = Set.of("csv", "json.zip", "fhir.json", "ris");

    private OutputForm() {}

    /** @throws Refusal where another form is asked for */
    static void check(Parameters parameters) {
        String format = parameters.text("format").orElse("json");
        if (LATER.contains(format)) {
            throw Refusal.badRequest("Format `" + format + "` is not served by Eligo yet; `json` is");
        }
        if (!format.equals("json")) {
            throw Refusal.invalidValue("format", format);
        }
        String markup = parameters.text("markupFormat").orElse("markdown");
        if (markup.equals("legacy")) {
            throw Refusal.badRequest("Markup format `legacy` is not served by Eligo yet; `markdown` is");
        }
        if (!markup.equals("markdown")) {
            throw Refusal.invalidValue("markupFormat", markup);
        }
    }
}
