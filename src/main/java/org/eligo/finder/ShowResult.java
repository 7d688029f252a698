package org.eligo.finder;

import org.eligo.record.StudyRecord;
import org.eligo.search.StoreState;
import org.eligo.study.NctId;

/** The answer to "show me the study with this number". */
public sealed interface ShowResult {

    /** Of the store that answered. */
    StoreState state();

    /** Here it is. */
    record Shown(StudyRecord record, StoreState state) implements ShowResult {}

    /** The number is a former one of this study. */
    record MovedTo(NctId id, StoreState state) implements ShowResult {}

    /** The store has no such study. */
    record Absent(StoreState state) implements ShowResult {}
}
