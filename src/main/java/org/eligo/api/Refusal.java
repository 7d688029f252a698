package org.eligo.api;

/**
 * A request is refused; the message is the body of the answer. No stack trace: it says something about the request, not about the
 * program.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    static Refusal badRequest(String message) {
        return new Refusal(400, message);
    }

    static Refusal notFound(String message) {
        return new Refusal(404, message);
    }

    /** In the registry's words. */
    static Refusal wrongFormat(String parameter) {
        return badRequest("Parameter `" + parameter + "` has incorrect format");
    }

    /**
     * In the registry's words.
     *
     * @param item counted from 1
     */
    static Refusal wrongItem(int item, String parameter) {
        return badRequest("Item " + item + " in parameter `" + parameter + "` has incorrect format");
    }

    /** In the registry's words. */
    static Refusal invalidValue(String parameter, String value) {
        return badRequest("Invalid value in parameter `" + parameter + "`: `" + value + "`");
    }

    int status() {
        return status;
    }
}
