package org.eligo.essie;

import org.eligo.language.Texts;
import org.eligo.schema.Field;

/**
 * Reads queries. Stateless: safe for any number of threads. The language is described in {@code docs/query-language.md}; the time
 * and stack that any text can cost are bounded by {@link EssieLimits}.
 */
public final class EssieParser {

    private EssieParser() {}

    /** As {@link #parse(String, Scope)}, where words that no AREA scopes are asked of {@code BasicSearch}. */
    public static Expression parse(String text) {
        return parse(text, Scope.basic());
    }

    /**
     * Reads a query and checks names and values against the registry's schema.
     *
     * @param defaultScope what words are asked of that no AREA scopes
     * @throws EssieException where the text is not a query; also where it is blank
     */
    public static Expression parse(String text, Scope defaultScope) {
        return read(text, defaultScope, true);
    }

    /** The grammar alone: any name and any value will do. */
    static Expression parseUnchecked(String text) {
        return read(text, Scope.basic(), false);
    }

    /** Whether {@code AREA[field]} takes that text as a value, as a bound too where the field is ordered. */
    public static boolean isValue(String text, Field field) {
        return SchemaRules.isValue(text, field);
    }

    private static Expression read(String text, Scope defaultScope, boolean checked) {
        if (text.length() > EssieLimits.MAX_LENGTH) {
            throw EssieLimits.tooLong(text);
        }
        if (Blanks.isBlank(text)) {
            throw new EssieException(
                    text,
                    0,
                    "",
                    Texts.now().say("query.a-query"),
                    Texts.now().say("query.the-query-is-empty-at-least"));
        }
        SchemaRules rules = new SchemaRules(text, checked);
        return new EssieGrammar(text, rules).query(new Context(defaultScope, false, false));
    }
}
