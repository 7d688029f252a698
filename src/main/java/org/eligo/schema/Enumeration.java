package org.eligo.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A closed list of values, such as the fourteen study statuses, in the registry's order. */
public final class Enumeration {

    /**
     * One value.
     *
     * @param name the value in the record: {@code RECRUITING}
     * @param label the registry's words for it: {@code Recruiting}
     */
    public record Value(String name, String label) {}

    private final String type;
    private final List<Value> values;
    private final Map<String, Value> byKey = new LinkedHashMap<>();

    Enumeration(String type, List<Value> values) {
        this.type = type;
        this.values = List.copyOf(values);
        for (Value value : values) {
            byKey.put(key(value.name()), value);
        }
        for (Value value : values) {
            byKey.putIfAbsent(key(value.label()), value);
        }
    }

    /** The registry's name of the list: {@code Status}. */
    public String type() {
        return type;
    }

    public List<Value> values() {
        return values;
    }

    /** The names, for messages that list what is allowed. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        values.forEach(v -> names.add(v.name()));
        return names;
    }

    /**
     * The value that a person means: by name or label, any case, spaces and punctuation ignored, so that {@code Phase 2},
     * {@code PHASE2} and {@code phase-2} are one.
     */
    public Optional<Value> find(String text) {
        return Optional.ofNullable(byKey.get(key(text)));
    }

    /** Letters and digits only, in lower case. */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return type;
    }
}
