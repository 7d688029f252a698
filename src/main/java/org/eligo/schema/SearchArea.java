package org.eligo.schema;

import java.util.List;
import java.util.Optional;

/**
 * A named group of fields that are searched together, such as {@code ConditionSearch}.
 *
 * @param name the registry's name
 * @param label how the registry's form and error messages call it: {@code Conditions or disease}
 * @param parameter the request parameter that searches it, without {@code query.}: {@code cond}
 * @param parts its fields, heaviest first as in the registry's table
 */
public record SearchArea(String name, Optional<String> label, Optional<String> parameter, List<Part> parts) {

    /**
     * A field of the area.
     *
     * @param weight how much a hit there counts, above 0, at most 1
     * @param synonyms whether synonyms are expanded there
     */
    public record Part(Field field, double weight, boolean synonyms) {}

    public SearchArea {
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return name;
    }
}
