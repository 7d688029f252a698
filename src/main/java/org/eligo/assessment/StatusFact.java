package org.eligo.assessment;

/**
 * What the rules ask of a record: yes or no, on a given day, from values of one kind only, so that a search can ask it too. A partial
 * date counts from its first day; a date that cannot be read counts as absent.
 */
public enum StatusFact {
    /** The last known status is one of those that take participants, or are about to. */
    WAS_TO_TAKE_PARTICIPANTS,
    /** The last known status is one of those that take no participants. */
    WAS_CLOSED,
    /** The verification date or the last update lies on or before today. */
    EVER_CONFIRMED,
    /** One of them lies in the last {@link #RECENT_DAYS} days. */
    RECENTLY_CONFIRMED,
    /** One of them lies in the last {@link #STALE_DAYS} days. */
    CONFIRMED_BEFORE_STALE,
    /** The primary completion date or the completion date lies {@link #PASSED_DAYS} days back or more. */
    END_PASSED,
    /** The start date lies {@link #START_PASSED_DAYS} days back or more. */
    START_PASSED,
    /** A site's own status is recruiting or available. */
    A_SITE_ENROLLS,
    /** A site's own status is not yet recruiting. */
    A_SITE_IS_COMING,
    /** A site has a status of its own. */
    SITES_HAVE_STATUSES,
    /** Some contact has a telephone number or an e-mail address. */
    REACHABLE;

    /** Days; a record of a study that runs must be confirmed once a year (United States, 42 CFR 11.64). */
    public static final int RECENT_DAYS = 365;

    /** Days; after two years without confirmation the registry itself shows the status as unknown. */
    public static final int STALE_DAYS = 730;

    /** Days; most dates name only a month, and count from its first day. */
    public static final int PASSED_DAYS = 31;

    /** Days; half of all late status changes reach the registry later than this (Jones, BMJ Open 2017). */
    public static final int START_PASSED_DAYS = 141;
}
