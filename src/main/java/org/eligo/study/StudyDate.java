package org.eligo.study;

/**
 * When something happens in a study.
 *
 * @param text yyyy, yyyy-MM or yyyy-MM-dd, as in the record
 * @param estimated it is expected, not yet a fact
 */
public record StudyDate(String text, boolean estimated) {}
