package org.eligo.api;

import org.eligo.record.LegacyMarkup;

/** The values of the parameter {@code markupFormat}: how texts of the type markup are written in JSON. */
enum Markup {
    MARKDOWN,
    LEGACY;

    private static final String NAME = "markupFormat";

    /** @throws Refusal where another one is asked for */
    static Markup of(Parameters parameters) {
        String asked = parameters.text(NAME).orElse("markdown");
        return switch (asked) {
            case "markdown" -> MARKDOWN;
            case "legacy" -> LEGACY;
            default -> throw Refusal.invalidValue(NAME, asked);
        };
    }

    /** @param json a record, or part of one */
    byte[] of(byte[] json) {
        return switch (this) {
            case MARKDOWN -> json;
            case LEGACY -> LegacyMarkup.of(json);
        };
    }
}
