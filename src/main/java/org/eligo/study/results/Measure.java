package org.eligo.study.results;

import java.util.List;
import java.util.Optional;

/**
 * Something measured in every group: a table.
 *
 * @param description in markdown
 * @param population in markdown; who was measured
 * @param parameter the registry's name of what a value is: MEAN, COUNT_OF_PARTICIPANTS, …
 * @param dispersion what the spread is, by the registry's name or in words
 * @param denominatorUnits which of the denominators the values are about
 */
public record Measure(
        Optional<String> title,
        Optional<String> description,
        Optional<String> population,
        Optional<String> parameter,
        Optional<String> dispersion,
        Optional<String> unit,
        Optional<String> denominatorUnits,
        List<Denominator> denominators,
        List<Part> parts) {

    /** A part of the table with a title of its own (the registry's class). */
    public record Part(Optional<String> title, List<Denominator> denominators, List<Category> categories) {

        public Part {
            denominators = List.copyOf(denominators);
            categories = List.copyOf(categories);
        }
    }

    /** A row. */
    public record Category(Optional<String> title, List<Value> values) {

        public Category {
            values = List.copyOf(values);
        }
    }

    /** A cell, every number as written. */
    public record Value(
            String group,
            Optional<String> value,
            Optional<String> spread,
            Optional<String> lower,
            Optional<String> upper,
            Optional<String> comment) {}

    public Measure {
        denominators = List.copyOf(denominators);
        parts = List.copyOf(parts);
    }
}
