package org.eligo.portal;

/** A search that finds nothing would find so many studies without this. */
public record Relaxation(Chip chip, long studies) {}
