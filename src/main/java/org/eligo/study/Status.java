package org.eligo.study;

/** Whether a study, or one of its sites, takes participants. */
public enum Status {
    RECRUITING,
    NOT_YET_RECRUITING,
    ENROLLING_BY_INVITATION,
    ACTIVE_NOT_RECRUITING,
    COMPLETED,
    SUSPENDED,
    TERMINATED,
    WITHDRAWN,
    AVAILABLE,
    NO_LONGER_AVAILABLE,
    TEMPORARILY_NOT_AVAILABLE,
    APPROVED_FOR_MARKETING,
    WITHHELD,
    UNKNOWN
}
