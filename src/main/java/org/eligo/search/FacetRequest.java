package org.eligo.search;

import java.util.Optional;
import org.eligo.schema.CountedNames;
import org.eligo.schema.Field;

/**
 * Counts of the values of one field over all matches. Enumerations, yes-or-no fields and whole numbers by value, dates by year, and of
 * text the fields in {@link org.eligo.schema.CountedNames}.
 *
 * @param limit how many values at most, the most frequent first, ties by value
 * @param sites of a field of sites: only sites that answer this (asked of one site, as inside {@link Query.AtOneSite}) are looked at, so
 *     that the states of one country are not mixed with those of another where the same study also runs; absent: all sites
 */
public record FacetRequest(Field field, int limit, Optional<Query> sites) {

    public FacetRequest {
        if (!isCountable(field)) {
            throw new IllegalArgumentException("The values of " + field.piece() + " are not counted.");
        }
        if (limit < 1) {
            throw new IllegalArgumentException("A facet has at least one value, not " + limit + ".");
        }
        if (sites.isPresent() && !isCountedAtSites(field)) {
            throw new IllegalArgumentException("The values of " + field.piece() + " are not counted at sites.");
        }
    }

    public FacetRequest(Field field, int limit) {
        this(field, limit, Optional.empty());
    }

    /** Whether there are counts of the field's values. */
    public static boolean isCountable(Field field) {
        return switch (field.type()) {
            case ENUM, BOOLEAN, INTEGER, PARTIAL_DATE, DATE, DATE_TIME -> true;
            case TEXT, MARKUP, NCT_ID, GEO_NAME, KEYWORD -> CountedNames.has(field);
            case STRUCTURE, AGE, GEO_POINT -> false;
        };
    }

    /** Whether its values can be counted among sites that answer a query: the names and the status of a site. */
    public static boolean isCountedAtSites(Field field) {
        return CountedNames.isOfSites(field);
    }
}
