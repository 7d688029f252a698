package org.eligo.study;

/** What kind of organisation pays for a study. */
public enum FunderType {
    INDUSTRY,
    NIH,
    FED,
    OTHER_GOV,
    NETWORK,
    INDIV,
    AMBIG,
    OTHER,
    UNKNOWN
}
