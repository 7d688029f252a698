package org.eligo.schema;

import java.util.List;

/** How the value of a field that is searchable but not in the record follows from those that are. */
public sealed interface Derivation {

    /** The lengths of these lists, added up, plus a constant; one value for each enclosing object. */
    record CountOf(List<Field> lists, int plus) implements Derivation {}

    /** How many different values the field has in the study. */
    record DistinctCountOf(Field values) implements Derivation {}

    /** The year of a date. */
    record YearOf(Field date) implements Derivation {}

    /** The ISO 3166 code of a country's name. */
    record CountryCodeOf(Field country) implements Derivation {}
}
