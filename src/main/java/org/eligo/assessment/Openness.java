package org.eligo.assessment;

import java.util.Arrays;
import java.util.Optional;
import org.eligo.language.Texts;

/** How sure one can be that a study takes participants, the most hopeful first. */
public enum Openness {
    PROBABLY_OPEN("open"),
    PERHAPS_OPEN("perhaps"),
    NOT_YET_OPEN("soon"),
    BY_INVITATION("invitation"),
    DOUBTFUL("doubtful"),
    NOT_KNOWN("unknown"),
    CLOSED("closed");

    private final String parameter;

    Openness(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses: {@code sure=open}. */
    public String parameter() {
        return parameter;
    }

    /** What people read. */
    public String label() {
        return Texts.now().say("sure." + parameter);
    }

    /** The level of that name in addresses. */
    public static Optional<Openness> named(String parameter) {
        return Arrays.stream(values())
                .filter(level -> level.parameter.equals(parameter))
                .findFirst();
    }
}
