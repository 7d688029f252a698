package org.eligo.api;

/** The parameters that say how a record is written; {@link Format} reads the first of them. Markdown is the one markup that is served yet. */
final class OutputForm {

    private OutputForm() {}

    /** @throws Refusal where another markup is asked for */
    static void check(Parameters parameters) {
        String markup = parameters.text("markupFormat").orElse("markdown");
        if (markup.equals("legacy")) {
            throw Refusal.badRequest("Markup format `legacy` is not served by Eligo yet; `markdown` is");
        }
        if (!markup.equals("markdown")) {
            throw Refusal.invalidValue("markupFormat", markup);
        }
    }
}
