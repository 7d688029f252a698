package org.eligo.study;

/** What kind of study it is. */
public enum StudyType {
    INTERVENTIONAL,
    OBSERVATIONAL,
    EXPANDED_ACCESS
}
