package org.eligo.assessment;

import java.util.Arrays;
import java.util.Optional;
import org.eligo.language.Sentences;

/** How sure one can be that a study takes participants, the most hopeful first. */
public enum Openness {
    PROBABLY_OPEN("open", "Probably open"),
    PERHAPS_OPEN("perhaps", "May be open"),
    NOT_YET_OPEN("soon", "Not open yet"),
    BY_INVITATION("invitation", "By invitation only"),
    DOUBTFUL("doubtful", "Doubtful"),
    NOT_KNOWN("unknown", "Cannot be told"),
    CLOSED("closed", "Not open");

    private final String parameter;
    private final String label;

    Openness(String parameter, String label) {
        this.parameter = parameter;
        this.label = label;
    }

    /** Its name in addresses: {@code sure=open}. */
    public String parameter() {
        return parameter;
    }

    /** What people read. */
    public String label() {
        return Sentences.say(label);
    }

    /** The level of that name in addresses. */
    public static Optional<Openness> named(String parameter) {
        return Arrays.stream(values())
                .filter(level -> level.parameter.equals(parameter))
                .findFirst();
    }
}
