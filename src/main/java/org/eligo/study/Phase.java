package org.eligo.study;

/** How far the testing of a drug or biological has come, in rising order. */
public enum Phase {
    /** The study has no phase, such as one of a device or of behaviour. */
    NA,
    EARLY_PHASE1,
    PHASE1,
    PHASE2,
    PHASE3,
    PHASE4
}
