package org.eligo.lucene;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eligo.search.IndexedStudy;
import org.eligo.study.NctId;

/**
 * Records that replace committed ones, kept back until the commit: one input may hold a number twice, and when the second record is the
 * committed one again, nothing has changed. Bounded; what does not fit is written at once.
 */
final class HeldBack {

    /** Bytes of records that are kept back. */
    static final long MAX_BYTES = 16L << 20;

    /** @param committed the hash of the committed record */
    private record Held(IndexedStudy study, long committed) {}

    private final Map<NctId, Held> studies = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    /** Keeps a record back that replaces a committed one; false where there is no room. */
    boolean hold(IndexedStudy study, long committed) {
        if (bytes.addAndGet(size(study)) > MAX_BYTES) {
            bytes.addAndGet(-size(study));
            return false;
        }
        Held unused = studies.put(study.record().id(), new Held(study, committed));
        return true;
    }

    /** The hash of the committed record that a record which is kept back replaces. */
    Optional<Long> committed(NctId id) {
        return Optional.ofNullable(studies.get(id)).map(Held::committed);
    }

    /** Gives back what is kept for the number. */
    Optional<IndexedStudy> release(NctId id) {
        Optional<IndexedStudy> study = Optional.ofNullable(studies.remove(id)).map(Held::study);
        study.ifPresent(s -> bytes.addAndGet(-size(s)));
        return study;
    }

    Set<NctId> ids() {
        return Set.copyOf(studies.keySet());
    }

    private static long size(IndexedStudy study) {
        return study.record().json().length;
    }
}
