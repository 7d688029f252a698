package org.eligo.study;

/** What a study's treatment is for. */
public enum PrimaryPurpose {
    TREATMENT,
    PREVENTION,
    DIAGNOSTIC,
    ECT,
    SUPPORTIVE_CARE,
    SCREENING,
    HEALTH_SERVICES_RESEARCH,
    BASIC_SCIENCE,
    DEVICE_FEASIBILITY,
    OTHER
}
