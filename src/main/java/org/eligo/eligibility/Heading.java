package org.eligo.eligibility;

/**
 * The words that open a section.
 *
 * @param text as written, in its own case, without list marks, emphasis marks and the closing colon or dash
 * @param span where it stands, those marks included
 */
public record Heading(String text, Span span) {}
