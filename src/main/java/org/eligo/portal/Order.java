package org.eligo.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The orders of results that people can choose. */
public enum Order {
    /** The nearest first where a place is known, else the best match. */
    USUAL("", "Usual order"),
    /** By relevance; without words to rank by, the newest registrations first. */
    RELEVANCE("relevance", "Best match"),
    /** The study's nearest open site counts. */
    NEAREST("nearest", "Nearest open site"),
    SUREST("sure", "Most surely open"),
    POSTED("posted", "Newest in the registry"),
    UPDATED("updated", "Last updated"),
    START("start", "Latest start date");

    private final String parameter;
    private final String label;

    Order(String parameter, String label) {
        this.parameter = parameter;
        this.label = label;
    }

    public String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    /** What the usual order is. */
    Order meant(boolean placeKnown) {
        return this == USUAL ? placeKnown ? NEAREST : RELEVANCE : this;
    }

    /** Those that forms offer. */
    static List<Order> offered(boolean placeKnown) {
        return Stream.of(values())
                .filter(o -> o != USUAL && (placeKnown || o != NEAREST))
                .toList();
    }

    static Optional<Order> named(String parameter) {
        return Arrays.stream(values())
                .filter(o -> o.parameter.equals(parameter))
                .findFirst();
    }
}
