package org.eligo.api;

import java.util.List;

/** Values that several addresses under {@code /api/eligo} read alike. */
final class Parsed {

    private static final List<String> FLAGS = List.of("true", "false");

    private Parsed() {}

    /** {@code true} or {@code false}, which it is where there is none. */
    static boolean flag(Parameters parameters, String name) {
        String text = parameters.text(name).orElse("false");
        if (!FLAGS.contains(text)) {
            throw ParameterProblem.of(name, "`" + text + "` is not taken here: write true or false.");
        }
        return text.equals("true");
    }

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
