package org.eligo.study;

/** What kind of treatment is studied. */
public enum InterventionType {
    DRUG,
    DEVICE,
    BIOLOGICAL,
    PROCEDURE,
    RADIATION,
    BEHAVIORAL,
    GENETIC,
    DIETARY_SUPPLEMENT,
    COMBINATION_PRODUCT,
    DIAGNOSTIC_TEST,
    OTHER
}
