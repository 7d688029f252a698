package org.eligo.api;

/**
 * A request under {@code /api/eligo} cannot be answered as it is; it becomes an {@link ApiError}. No stack trace: it says something about
 * the request, not about the program.
 */
final class ParameterProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String where;

    private ParameterProblem(String code, String message, String where) {
        super(message, null, false, false);
        this.code = code;
        this.where = where;
    }

    static ParameterProblem unknown(String name, Iterable<String> known) {
        return new ParameterProblem(
                "unknown-parameter", "There is no parameter `" + name + "` here" + Nearest.question(name, known), name);
    }

    /** @param known the values that would be taken, as far as they can be listed */
    static ParameterProblem value(String parameter, String value, Iterable<String> known) {
        return new ParameterProblem(
                "bad-value", "`" + value + "` is not taken here" + Nearest.question(value, known), parameter);
    }

    static ParameterProblem of(String parameter, String sentence) {
        return new ParameterProblem("bad-value", sentence, parameter);
    }

    ApiError error() {
        return new ApiError(code, String.valueOf(getMessage()), where);
    }
}
