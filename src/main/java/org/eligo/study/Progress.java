package org.eligo.study;

import java.util.Optional;

/**
 * Where a study stands, and when.
 *
 * @param lastKnown the status before it became unknown
 * @param verified when the sponsor last confirmed the record, yyyy-MM
 * @param whyStopped in markdown
 */
public record Progress(
        Optional<Coded<Status>> status,
        Optional<Coded<Status>> lastKnown,
        Optional<String> verified,
        Optional<String> whyStopped,
        Optional<StudyDate> start,
        Optional<StudyDate> primaryCompletion,
        Optional<StudyDate> completion,
        Optional<StudyDate> firstPosted,
        Optional<StudyDate> lastUpdatePosted,
        Optional<StudyDate> resultsPosted) {}
