package org.eligo.search;

import org.eligo.record.StudyRecord;
import org.eligo.study.StudyCard;

/** What is put into a store for one study: its record, and what was derived from it. */
public record IndexedStudy(StudyRecord record, StudyCard card) {}
