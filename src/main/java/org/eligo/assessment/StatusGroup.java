package org.eligo.assessment;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eligo.study.Coded;
import org.eligo.study.Status;

/** What the overall status claims. Every status belongs to one group; an absent one, and one that Eligo does not know, to OTHER. */
public enum StatusGroup {
    OPEN(Status.RECRUITING, Status.AVAILABLE),
    NOT_YET(Status.NOT_YET_RECRUITING),
    INVITATION(Status.ENROLLING_BY_INVITATION),
    CLOSED(
            Status.ACTIVE_NOT_RECRUITING,
            Status.COMPLETED,
            Status.SUSPENDED,
            Status.TERMINATED,
            Status.WITHDRAWN,
            Status.NO_LONGER_AVAILABLE,
            Status.TEMPORARILY_NOT_AVAILABLE,
            Status.APPROVED_FOR_MARKETING),
    UNKNOWN(Status.UNKNOWN),
    OTHER(Status.WITHHELD);

    @SuppressWarnings("ImmutableEnumChecker") // A set that cannot be changed.
    private final Set<Status> statuses;

    StatusGroup(Status... statuses) {
        this.statuses = Set.of(statuses);
    }

    /** The registry's names of its statuses. */
    public Set<String> names() {
        return statuses.stream().map(Status::name).collect(Collectors.toUnmodifiableSet());
    }

    static StatusGroup of(Optional<String> name) {
        Optional<Status> status = name.map(n -> Coded.of(Status.class, n)).flatMap(Coded::value);
        for (StatusGroup group : values()) {
            if (status.isPresent() && group.statuses.contains(status.get())) {
                return group;
            }
        }
        return OTHER;
    }
}
