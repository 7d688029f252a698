package org.eligo.glossary;

/**
 * A term that stands in a text.
 *
 * @param start its first character's place, in characters
 * @param end the place behind its last
 */
public record Mark(int start, int end, Term term) {}
