package org.eligo.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eligo.finder.StudyFilter;
import org.eligo.schema.Field;
import org.eligo.schema.FieldType;
import org.eligo.schema.Schema;
import org.eligo.study.Coded;
import org.eligo.study.Phase;
import org.eligo.study.Status;
import org.eligo.study.StudyType;

/** What results can be narrowed by. A place's state and city belong to one country. */
public enum FilterGroup {
    STATUS("status", "OverallStatus", "Status"),
    PHASE("phase", "Phase", "Phase"),
    TYPE("type", "StudyType", "Study type"),
    COUNTRY("country", "LocationCountry", "Country"),
    STATE("state", "LocationState", "State or region"),
    CITY("city", "LocationCity", "City");

    private final String parameter;
    private final String piece;
    private final String label;

    FilterGroup(String parameter, String piece, String label) {
        this.parameter = parameter;
        this.piece = piece;
        this.label = label;
    }

    /** In addresses. */
    public String parameter() {
        return parameter;
    }

    String piece() {
        return piece;
    }

    Field field() {
        return Schema.registry().piece(piece);
    }

    public String label() {
        return label;
    }

    boolean isPlace() {
        return this == COUNTRY || this == STATE || this == CITY;
    }

    /** The values, of which there is a closed list; empty where there is none. */
    List<String> closedList() {
        return field().type() == FieldType.ENUM
                ? field().enumeration().orElseThrow().names()
                : List.of();
    }

    /** The value that somebody means: of a closed list by name or label, in any case. */
    Optional<String> read(String text) {
        if (field().type() != FieldType.ENUM) {
            return Optional.of(text.strip());
        }
        return text.equals(StudyFilter.NOT_GIVEN)
                ? Optional.of(text)
                : field().enumeration().orElseThrow().find(text).map(v -> v.name());
    }

    /** What people read for a value. */
    String words(String value) {
        if (value.equals(StudyFilter.NOT_GIVEN)) {
            return "Not given";
        }
        return switch (this) {
            case STATUS -> Words.status(Coded.of(Status.class, value));
            case PHASE -> Words.phase(Coded.of(Phase.class, value)).orElse("Not applicable");
            case TYPE -> Words.studyType(Coded.of(StudyType.class, value), false);
            case COUNTRY, STATE, CITY -> value;
        };
    }

    /** The registry's term beside it, for a status that Eligo words differently. */
    Optional<String> term(String value) {
        return this == STATUS ? Words.registryTerm(Coded.of(Status.class, value)) : Optional.empty();
    }

    static Optional<FilterGroup> named(String parameter) {
        return Arrays.stream(values())
                .filter(g -> g.parameter.equals(parameter))
                .findFirst();
    }
}
