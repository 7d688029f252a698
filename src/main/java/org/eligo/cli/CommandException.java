package org.eligo.cli;

/** A command could not do what it was asked to; the message is one sentence that says why. */
public final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CommandException(String message) {
        super(message);
    }
}
