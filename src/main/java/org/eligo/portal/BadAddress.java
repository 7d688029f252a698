package org.eligo.portal;

import java.util.Optional;

/** A page's address asks for something that does not exist; the message is one sentence for the reader. */
final class BadAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> field;

    BadAddress(String message) {
        this(Optional.empty(), message);
    }

    /** @param field the name of the box that holds it */
    BadAddress(String field, String message) {
        this(Optional.of(field), message);
    }

    private BadAddress(Optional<String> field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    /** The name of the box that holds what is wrong, where it is one. */
    Optional<String> field() {
        return field;
    }
}
