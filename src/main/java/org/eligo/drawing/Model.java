package org.eligo.drawing;

import org.eligo.study.Design;
import org.eligo.study.StudyType;

/** The kinds of pictures of a design. */
enum Model {
    SINGLE_GROUP,
    PARALLEL,
    CROSSOVER,
    FACTORIAL,
    SEQUENTIAL,
    COHORT,
    CASE_CONTROL,
    CASE_ONLY,
    CASE_CROSSOVER,
    /** Another observational model, or one that is not given. */
    OBSERVATIONAL,
    EXPANDED_ACCESS,
    /** The record does not say. */
    UNKNOWN;

    static Model of(Design design) {
        if (design.type().filter(t -> t.is(StudyType.EXPANDED_ACCESS)).isPresent()) {
            return EXPANDED_ACCESS;
        }
        if (design.type().filter(t -> t.is(StudyType.OBSERVATIONAL)).isPresent()) {
            return observational(design.observationalModel().orElse(""));
        }
        return switch (design.interventionModel().orElse("")) {
            case "SINGLE_GROUP" -> SINGLE_GROUP;
            case "PARALLEL" -> PARALLEL;
            case "CROSSOVER" -> CROSSOVER;
            case "FACTORIAL" -> FACTORIAL;
            case "SEQUENTIAL" -> SEQUENTIAL;
            default -> UNKNOWN;
        };
    }

    private static Model observational(String name) {
        return switch (name) {
            case "COHORT" -> COHORT;
            case "CASE_CONTROL" -> CASE_CONTROL;
            case "CASE_ONLY" -> CASE_ONLY;
            case "CASE_CROSSOVER" -> CASE_CROSSOVER;
            default -> OBSERVATIONAL;
        };
    }

    boolean isObservational() {
        return this == COHORT
                || this == CASE_CONTROL
                || this == CASE_ONLY
                || this == CASE_CROSSOVER
                || this == OBSERVATIONAL;
    }
}
