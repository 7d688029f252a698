package org.eligo.portal.form;

import java.util.Arrays;
import java.util.Optional;
import org.eligo.language.Texts;

/** The forms in which results are shown. */
public enum View {
    CARDS("", "view.cards"),
    TABLE("table", "view.table"),
    MAP("map", "view.map");

    private final String parameter;
    private final String key;

    View(String parameter, String key) {
        this.parameter = parameter;
        this.key = key;
    }

    /** In addresses. */
    public String parameter() {
        return parameter;
    }

    public String label() {
        return Texts.now().say(key);
    }

    static Optional<View> named(String parameter) {
        return Arrays.stream(values())
                .filter(v -> v.parameter.equals(parameter))
                .findFirst();
    }
}
