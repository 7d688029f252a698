package org.eligo.api;

/** Values that several addresses under {@code /api/eligo} read alike. */
final class Parsed {

    private Parsed() {}

    /** A whole number between two ends, which it may be; {@code standard} where there is none. */
    static int number(Parameters parameters, String name, int standard, int least, int most) {
        String text = parameters.text(name).orElse(Integer.toString(standard)).strip();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, as a number outside is.
        }
        throw ParameterProblem.of(name, "`" + text + "` is no number from " + least + " to " + most + ".");
    }
}
