package org.eligo.study;

/** What a group of participants is for. */
public enum ArmType {
    EXPERIMENTAL,
    ACTIVE_COMPARATOR,
    PLACEBO_COMPARATOR,
    SHAM_COMPARATOR,
    NO_INTERVENTION,
    OTHER
}
