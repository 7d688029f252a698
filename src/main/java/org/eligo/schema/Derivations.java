package org.eligo.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the source of every index-only field: by the registry's naming pattern, and by a short table where that does not hold. */
final class Derivations {

    /** Counters whose name does not follow from the list that they count, and those of several lists. */
    private static final Map<String, List<String>> COUNTED = Map.of(
            "NumNCTAliases", List.of("NCTIdAlias"),
            "NumSecondaryIds", List.of("SecondaryIdInfo"),
            "NumCollaboratorsPlusLead", List.of("Collaborator"),
            "NumOutcomes", List.of("PrimaryOutcome", "SecondaryOutcome", "OtherOutcome"),
            "NumOutcomeAnalyses", List.of("OutcomeAnalysis"),
            "NumRetractionsForRef", List.of("Retraction"),
            "NumRetractionsAllRefs", List.of("Retraction"),
            "NumEvents", List.of("SeriousEvent", "OtherEvent"));

    private final Schema schema;
    private final Map<String, Field> listByPlural = new HashMap<>();

    private Derivations(Schema schema) {
        this.schema = schema;
        for (Field field : schema.fields()) {
            if (field.isList()) {
                plurals(field.piece()).forEach(plural -> listByPlural.put(plural, field));
            }
        }
    }

    static Map<Field, Derivation> of(Schema schema) {
        Derivations derivations = new Derivations(schema);
        Map<Field, Derivation> byField = new HashMap<>();
        for (Field field : schema.fields()) {
            if (field.isIndexedOnly()) {
                byField.put(field, derivations.source(field));
            }
        }
        return Map.copyOf(byField);
    }

    private Derivation source(Field field) {
        String piece = field.piece();
        if (field.type() == FieldType.KEYWORD) {
            return new Derivation.CountryCodeOf(schema.piece("LocationCountry"));
        }
        if (piece.equals("NumUniqueLocationCountries")) {
            return new Derivation.DistinctCountOf(schema.piece("LocationCountry"));
        }
        if (piece.endsWith("Year")) {
            return new Derivation.YearOf(schema.piece(piece.substring(0, piece.length() - "Year".length()) + "Date"));
        }
        List<String> counted = COUNTED.get(piece);
        if (counted != null) {
            return new Derivation.CountOf(
                    counted.stream().map(schema::piece).toList(), piece.endsWith("PlusLead") ? 1 : 0);
        }
        Field list = listByPlural.get(piece.substring("Num".length()));
        if (list == null) {
            throw new IllegalStateException("It is not known what the index-only field " + piece + " counts.");
        }
        return new Derivation.CountOf(List.of(list), 0);
    }

    private static List<String> plurals(String piece) {
        return piece.endsWith("y")
                ? List.of(piece + "s", piece.substring(0, piece.length() - 1) + "ies")
                : List.of(piece + "s", piece + "es");
    }
}
