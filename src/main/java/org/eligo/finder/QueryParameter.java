package org.eligo.finder;

import java.util.Arrays;
import java.util.Optional;
import org.eligo.essie.Scope;

/** The registry's query boxes: each asks its words of one search area, or of one field. */
public enum QueryParameter {
    COND("cond", "ConditionSearch", "Conditions or disease"),
    TERM("term", "BasicSearch", "Other terms"),
    LOCN("locn", "LocationSearch", "Location terms"),
    TITLES("titles", "TitleSearch", "Title / acronym"),
    INTR("intr", "InterventionSearch", "Intervention / treatment"),
    OUTC("outc", "OutcomeSearch", "Outcome measure"),
    SPONS("spons", "SponsorSearch", "Sponsor / collaborator"),
    LEAD("lead", "LeadSponsorName", "Lead sponsor"),
    ID("id", "IdSearch", "Study IDs"),
    PATIENT("patient", "PatientSearch", "Patient data");

    private final String parameter;
    private final String scopeName;
    private final String label;

    QueryParameter(String parameter, String scopeName, String label) {
        this.parameter = parameter;
        this.scopeName = scopeName;
        this.label = label;
    }

    /** The short name, {@code cond}; with {@code query.} before it, the name in the interface for programs. */
    public String parameter() {
        return parameter;
    }

    /** What unscoped words are asked of. */
    public Scope scope() {
        return Scope.named(scopeName).orElseThrow();
    }

    /** What error messages call it. */
    public String label() {
        return label;
    }

    /** The box with that short name. */
    public static Optional<QueryParameter> named(String parameter) {
        return Arrays.stream(values())
                .filter(p -> p.parameter.equals(parameter))
                .findFirst();
    }
}
