package org.eligo.eligibility;

/**
 * Words that are no criterion of their own: in a section, the introduction of the list that follows it ("Patients must have:");
 * in an item, a further paragraph of that item.
 */
public record Paragraph(Passage words) implements Block {}
