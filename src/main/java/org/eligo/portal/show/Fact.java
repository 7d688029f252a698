package org.eligo.portal.show;

/** A label and what it says. */
public record Fact(String label, String value) {}
