package org.eligo.study;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a record says, besides its overall status, that bears on whether the study takes participants. Enumerations by the registry's
 * names, dates as written. It does not depend on the day on which it is read.
 *
 * @param lastKnownStatus the status before it became unknown
 * @param verified when the sponsor last confirmed the record
 * @param primaryCompletion when the last participant is, or was, examined for the main results
 * @param completion when the study ends, or ended
 * @param enrollingSites sites whose own status is recruiting or available
 * @param comingSites sites whose own status is not yet recruiting
 * @param otherSites sites with any other status of their own
 * @param copied of which day the copy of the record is
 * @param reachable some contact, of the study or of a site, has a telephone number or an e-mail address
 */
public record StatusEvidence(
        Optional<String> lastKnownStatus,
        Optional<String> verified,
        Optional<String> primaryCompletion,
        Optional<String> completion,
        Optional<String> copied,
        int enrollingSites,
        int comingSites,
        int otherSites,
        boolean reachable) {

    /** A record that says nothing of the kind. */
    public static final StatusEvidence NONE = new StatusEvidence(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 0, 0, false);

    /** What sites with this status count as; sites without a status do not count. */
    public enum SiteKind {
        ENROLLING,
        COMING,
        OTHER;

        public static SiteKind of(Coded<Status> status) {
            if (status.is(Status.RECRUITING) || status.is(Status.AVAILABLE)) {
                return ENROLLING;
            }
            return status.is(Status.NOT_YET_RECRUITING) ? COMING : OTHER;
        }
    }

    public StatusEvidence {
        if (enrollingSites < 0 || comingSites < 0 || otherSites < 0) {
            throw new IllegalArgumentException("Numbers of sites are 0 or more.");
        }
    }

    /** What this study's record says. */
    public static StatusEvidence of(Study study) {
        Map<SiteKind, Long> kinds = study.sites().stream()
                .flatMap(site -> site.status().stream())
                .collect(Collectors.groupingBy(SiteKind::of, Collectors.counting()));
        return new StatusEvidence(
                study.progress().lastKnown().map(Coded::name),
                study.progress().verified(),
                study.progress().primaryCompletion().map(StudyDate::text),
                study.progress().completion().map(StudyDate::text),
                study.dataDate(),
                count(kinds, SiteKind.ENROLLING),
                count(kinds, SiteKind.COMING),
                count(kinds, SiteKind.OTHER),
                study.contacts().stream().anyMatch(Contact::isReachable)
                        || study.sites().stream()
                                .flatMap(s -> s.contacts().stream())
                                .anyMatch(Contact::isReachable));
    }

    private static int count(Map<SiteKind, Long> kinds, SiteKind kind) {
        return Math.toIntExact(kinds.getOrDefault(kind, 0L));
    }

    /** Sites that have a status of their own. */
    public int sitesWithStatus() {
        return enrollingSites + comingSites + otherSites;
    }
}
