package org.eligo.api;

import java.util.Arrays;
import java.util.List;
import org.eligo.statistics.FieldValues;

/** The registry's kinds of figures. */
enum StatsType {
    ENUM,
    STRING,
    DATE,
    INTEGER,
    /** Numbers with a fraction: no field has them. */
    NUMBER,
    BOOLEAN;

    static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    static StatsType of(FieldValues values) {
        return switch (values) {
            case FieldValues.Names names -> ENUM;
            case FieldValues.Texts texts -> STRING;
            case FieldValues.Dates dates -> DATE;
            case FieldValues.Numbers numbers -> INTEGER;
            case FieldValues.Flags flags -> BOOLEAN;
        };
    }
}
