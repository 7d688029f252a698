package org.eligo.search;

import org.eligo.schema.Field;
import org.eligo.schema.Schema;

/** Kinds of names that are suggested while somebody types, and listed from A to Z. */
public enum NameKind {
    CONDITION("Condition"),
    TREATMENT("InterventionName"),
    /** Lead sponsors. */
    SPONSOR("LeadSponsorName"),
    /** Cities of sites, each with its state and country. */
    PLACE("LocationCity");

    private final String piece;

    NameKind(String piece) {
        this.piece = piece;
    }

    /** The field that holds the names. */
    public Field field() {
        return Schema.registry().piece(piece);
    }
}
