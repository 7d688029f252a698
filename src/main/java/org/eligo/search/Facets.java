package org.eligo.search;

import java.util.Set;

/** Which text fields have facets: names that many studies share, counted as written. */
public final class Facets {

    public static final Set<String> TEXT_FIELDS = Set.of(
            "LocationCountry",
            "LocationState",
            "LocationCity",
            "LocationCountryCode",
            "LeadSponsorName",
            "Condition",
            "ConditionMeshTerm",
            "InterventionMeshTerm");

    private Facets() {}
}
