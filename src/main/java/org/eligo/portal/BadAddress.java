package org.eligo.portal;

/** A page's address asks for something that does not exist; the message is one sentence for the reader. */
final class BadAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadAddress(String message) {
        super(message, null, false, false);
    }
}
