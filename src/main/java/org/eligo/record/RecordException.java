package org.eligo.record;

/** A record cannot be taken; the message is one sentence that says what was found, where, and what would be right. */
public final class RecordException extends Exception {

    private static final long serialVersionUID = 1L;

    public RecordException(String message) {
        super(message);
    }
}
