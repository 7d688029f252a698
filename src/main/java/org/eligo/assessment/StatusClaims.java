package org.eligo.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eligo.study.Status;
import org.eligo.study.StatusEvidence;
import org.eligo.study.Study;
import org.eligo.study.StudyCard;
import org.eligo.study.StudyDate;

/**
 * Everything in a record that says whether the study takes participants.
 *
 * @param status the registry's name of the overall status
 * @param start as written
 * @param lastUpdate when the registry last posted a change, as written
 * @param sites how many there are
 */
record StatusClaims(
        Optional<String> status,
        Optional<String> start,
        Optional<String> lastUpdate,
        StatusEvidence evidence,
        int sites) {

    private static final Set<String> OFFERED = Set.of(
            Status.AVAILABLE.name(),
            Status.NO_LONGER_AVAILABLE.name(),
            Status.TEMPORARILY_NOT_AVAILABLE.name(),
            Status.APPROVED_FOR_MARKETING.name());

    static StatusClaims of(Study study) {
        return new StatusClaims(
                study.progress().status().map(s -> s.name()),
                study.progress().start().map(StudyDate::text),
                study.progress().lastUpdatePosted().map(StudyDate::text),
                StatusEvidence.of(study),
                study.sites().size());
    }

    static StatusClaims of(StudyCard card) {
        return new StatusClaims(
                card.status(), card.startDate(), card.lastUpdatePosted(), card.evidence(), card.sites());
    }

    StatusGroup group() {
        return StatusGroup.of(status);
    }

    /** A treatment outside a study: nobody takes part, and sites do not enroll. */
    boolean isOfAvailability() {
        return status.filter(name -> OFFERED.contains(name)).isPresent();
    }

    boolean is(StatusFact fact, LocalDate today) {
        return switch (fact) {
            case WAS_TO_TAKE_PARTICIPANTS ->
                switch (StatusGroup.of(evidence.lastKnownStatus())) {
                    case OPEN, NOT_YET, INVITATION -> true;
                    case CLOSED, UNKNOWN, OTHER -> false;
                };
            case WAS_CLOSED -> StatusGroup.of(evidence.lastKnownStatus()) == StatusGroup.CLOSED;
            case EVER_CONFIRMED -> confirmed(today).isPresent();
            case RECENTLY_CONFIRMED -> confirmedWithin(StatusFact.RECENT_DAYS, today);
            case CONFIRMED_BEFORE_STALE -> confirmedWithin(StatusFact.STALE_DAYS, today);
            case END_PASSED ->
                passed(evidence.completion(), StatusFact.PASSED_DAYS, today)
                        || passed(evidence.primaryCompletion(), StatusFact.PASSED_DAYS, today);
            case START_PASSED -> passed(start, StatusFact.START_PASSED_DAYS, today);
            case A_SITE_ENROLLS -> evidence.enrollingSites() > 0;
            case A_SITE_IS_COMING -> evidence.comingSites() > 0;
            case SITES_HAVE_STATUSES -> evidence.sitesWithStatus() > 0;
            case REACHABLE -> evidence.reachable();
        };
    }

    /** The later of {@link #verified} and {@link #updated}. */
    Optional<RecordDate> confirmed(LocalDate today) {
        return Stream.of(verified(today), updated(today))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(RecordDate::firstDay));
    }

    /** When the sponsor last said that the record is right; empty where that lies behind today. */
    Optional<RecordDate> verified(LocalDate today) {
        return RecordDate.read("StatusVerifiedDate", evidence.verified())
                .filter(date -> !date.firstDay().isAfter(today));
    }

    /** When the registry last posted a change, whoever made it; empty where that lies behind today. */
    Optional<RecordDate> updated(LocalDate today) {
        return RecordDate.read("LastUpdatePostDate", lastUpdate)
                .filter(date -> !date.firstDay().isAfter(today));
    }

    /** The last change, where no confirmation lies within a month of it. */
    Optional<RecordDate> updatedApart(LocalDate today) {
        return updated(today)
                .filter(change -> verified(today).filter(change::isNear).isEmpty());
    }

    /** The completion date if it has passed, else the primary one if that has. */
    Optional<RecordDate> passedEnd(LocalDate today) {
        return Stream.of(
                        RecordDate.read("CompletionDate", evidence.completion()),
                        RecordDate.read("PrimaryCompletionDate", evidence.primaryCompletion()))
                .flatMap(Optional::stream)
                .filter(date -> date.isPassed(today))
                .findFirst();
    }

    private boolean confirmedWithin(int days, LocalDate today) {
        return confirmed(today)
                .filter(date -> ChronoUnit.DAYS.between(date.firstDay(), today) <= days)
                .isPresent();
    }

    private static boolean passed(Optional<String> date, int days, LocalDate today) {
        return RecordDate.read("", date)
                .filter(d -> ChronoUnit.DAYS.between(d.firstDay(), today) >= days)
                .isPresent();
    }
}
