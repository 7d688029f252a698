package org.eligo.portal.address;

import java.util.Optional;

/** A page's address asks for something that does not exist; the message is one sentence for the reader. */
public final class BadAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> field;

    /** No box in particular holds it. */
    public BadAddress(String message) {
        this(Optional.empty(), message);
    }

    /** @param field the name of the box that holds it */
    public BadAddress(String field, String message) {
        this(Optional.of(field), message);
    }

    private BadAddress(Optional<String> field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    /** The name of the box that holds what is wrong, where it is one. */
    public Optional<String> field() {
        return field;
    }
}
