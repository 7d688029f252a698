package org.eligo.essie;

import org.eligo.schema.Field;

/** Why a query cannot be read, for those who say it in other words than ours. Only the kinds that have other words. */
public sealed interface EssieFault {

    /** AREA or TILT names neither a field nor a search area. */
    record UnknownName(String name) implements EssieFault {}

    /** COVERAGE or COVER has another argument than its four. */
    record NoCoverage(String argument) implements EssieFault {}

    /** EXPANSION has another argument than its five. */
    record NoExpansion(String argument) implements EssieFault {}

    /** SEARCH names neither Study nor Location. */
    record NoNesting(String argument) implements EssieFault {}

    /** An enumeration field has no such value. */
    record NoValueOf(Field field) implements EssieFault {}

    /**
     * A token stands behind a complete part, where another one or the end could stand.
     *
     * @param token as it is written
     * @param inside whether a parenthesis is open there
     */
    record Unexpected(String token, boolean inside) implements EssieFault {}

    /** A token, or the end (then it is empty), stands where a word, a phrase or an operator belongs. */
    record NoOperand(String token) implements EssieFault {}

    /** The query ends while parentheses are open. */
    record Unclosed() implements EssieFault {}
}
