package org.eligo.search;

import org.eligo.record.StudyRecord;

/** Takes the records of a scan, one after the other. */
public interface RecordSink {

    /** How many records there are; told once, before the first. */
    void total(long records);

    /** Takes the next record; false where no more are wanted. */
    boolean take(StudyRecord record);
}
