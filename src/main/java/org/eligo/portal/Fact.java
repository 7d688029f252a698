package org.eligo.portal;

/** A label and what it says. */
public record Fact(String label, String value) {}
