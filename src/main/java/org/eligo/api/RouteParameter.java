package org.eligo.api;

import java.util.List;
import java.util.Optional;

/**
 * A parameter that an address takes.
 *
 * @param name as clients send it
 * @param place where it stands
 * @param form how its value is read
 * @param values all that are allowed; empty where they cannot be listed
 * @param pattern a regular expression that a value (of a list: each item) matches as a whole, where there is one
 * @param standard what its absence means, where that can be said as a value
 * @param meaning one line
 * @param example a value that is taken
 */
public record RouteParameter(
        String name,
        Place place,
        Form form,
        List<String> values,
        Optional<String> pattern,
        Optional<String> standard,
        String meaning,
        String example) {

    /** Where a parameter stands. */
    public enum Place {
        PATH,
        QUERY
    }

    /** How a value is read. */
    public enum Form {
        /** Any text. */
        TEXT,
        /** {@code true} or {@code false}. */
        FLAG,
        /** A whole number, 0 or more. */
        COUNT,
        /** Items separated by commas or bars. */
        LIST
    }

    public RouteParameter {
        values = List.copyOf(values);
    }

    static RouteParameter inPath(String name, String meaning, String example) {
        return new RouteParameter(
                name, Place.PATH, Form.TEXT, List.of(), Optional.empty(), Optional.empty(), meaning, example);
    }

    static RouteParameter text(String name, String meaning, String example) {
        return inQuery(name, Form.TEXT, meaning, example);
    }

    static RouteParameter list(String name, String meaning, String example) {
        return inQuery(name, Form.LIST, meaning, example);
    }

    /** A flag that is {@code false} where it is absent. */
    static RouteParameter flag(String name, String meaning) {
        return inQuery(name, Form.FLAG, meaning, "true").withStandard("false");
    }

    static RouteParameter count(String name, int standard, String meaning, String example) {
        return inQuery(name, Form.COUNT, meaning, example).withStandard(Integer.toString(standard));
    }

    private static RouteParameter inQuery(String name, Form form, String meaning, String example) {
        return new RouteParameter(
                name, Place.QUERY, form, List.of(), Optional.empty(), Optional.empty(), meaning, example);
    }

    /** Whether the address has no answer without it. */
    boolean isRequired() {
        return place == Place.PATH || (standard.isEmpty() && values.size() == 1);
    }

    RouteParameter withName(String name) {
        return new RouteParameter(name, place, form, values, pattern, standard, meaning, example);
    }

    RouteParameter withValues(List<String> values) {
        return new RouteParameter(name, place, form, values, pattern, standard, meaning, example);
    }

    RouteParameter matching(String pattern) {
        return new RouteParameter(name, place, form, values, Optional.of(pattern), standard, meaning, example);
    }

    RouteParameter withStandard(String standard) {
        return new RouteParameter(name, place, form, values, pattern, Optional.of(standard), meaning, example);
    }
}
