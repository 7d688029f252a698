package org.eligo.bench;

import java.util.List;
import org.eligo.schema.Schema;
import org.eligo.search.Facet;
import org.eligo.search.FacetRequest;
import org.eligo.search.StudyReader;

/** What the studies of a store are about, as written there; in each list the most frequent first. A list may be empty. */
record StoreWords(
        List<String> conditions,
        List<String> conditionTerms,
        List<String> treatments,
        List<String> sponsors,
        List<String> countries,
        List<String> cities) {

    /** Values of one field at most: deep enough to reach names that hardly any study has. */
    private static final int MOST = 20_000;

    StoreWords {
        conditions = List.copyOf(conditions);
        conditionTerms = List.copyOf(conditionTerms);
        treatments = List.copyOf(treatments);
        sponsors = List.copyOf(sponsors);
        countries = List.copyOf(countries);
        cities = List.copyOf(cities);
    }

    static StoreWords of(StudyReader reader) {
        return new StoreWords(
                values(reader, "Condition"),
                values(reader, "ConditionMeshTerm"),
                values(reader, "InterventionMeshTerm"),
                values(reader, "LeadSponsorName"),
                values(reader, "LocationCountry"),
                values(reader, "LocationCity"));
    }

    private static List<String> values(StudyReader reader, String piece) {
        FacetRequest request = new FacetRequest(Schema.registry().piece(piece), MOST);
        return reader.valuesBeginningWith(request, "").stream()
                .map(Facet.Count::value)
                .toList();
    }
}
