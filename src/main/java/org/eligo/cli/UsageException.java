package org.eligo.cli;

/** What was asked for cannot be understood; the message is one sentence that says what would be right. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
