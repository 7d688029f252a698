package org.eligo.portal.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eligo.language.Texts;

/** The orders of results that people can choose. */
public enum Order {
    /** The nearest first where a place is known, else the best match. */
    USUAL("", "order.usual"),
    /** By relevance, then the latest updates first; without words to rank by, the newest registrations first. */
    RELEVANCE("relevance", "order.relevance"),
    /** The study's nearest open site counts. */
    NEAREST("nearest", "order.nearest"),
    SUREST("sure", "order.sure"),
    POSTED("posted", "order.posted"),
    UPDATED("updated", "order.updated"),
    START("start", "order.start"),
    /** The latest first: what has just ended, or will last the longest. */
    COMPLETION("completion", "order.completion"),
    /** The most participants first. */
    ENROLLMENT("enrollment", "order.enrollment");

    private final String parameter;
    private final String key;

    Order(String parameter, String key) {
        this.parameter = parameter;
        this.key = key;
    }

    public String parameter() {
        return parameter;
    }

    public String label() {
        return Texts.now().say(key);
    }

    /** What the usual order is. */
    public Order meant(boolean placeKnown) {
        return this == USUAL ? placeKnown ? NEAREST : RELEVANCE : this;
    }

    /** Those that forms offer. */
    public static List<Order> offered(boolean placeKnown) {
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
