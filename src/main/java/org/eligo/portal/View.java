package org.eligo.portal;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which results are shown. */
public enum View {
    CARDS("", "Cards"),
    TABLE("table", "Table"),
    MAP("map", "Map");

    private final String parameter;
    private final String label;

    View(String parameter, String label) {
        this.parameter = parameter;
        this.label = label;
    }

    /** In addresses. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return label;
    }

    static Optional<View> named(String parameter) {
        return Arrays.stream(values())
                .filter(v -> v.parameter.equals(parameter))
                .findFirst();
    }
}
