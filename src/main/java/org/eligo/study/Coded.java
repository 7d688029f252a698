package org.eligo.study;

import java.util.Optional;

/**
 * A value of one of the registry's closed lists. The registry adds values over the years; one that Eligo does not know yet is
 * kept as it came.
 *
 * @param name as in the record: {@code RECRUITING}
 * @param value empty where Eligo does not know the name
 */
public record Coded<E extends Enum<E>>(String name, Optional<E> value) {

    /** The value of that name; never fails. */
    public static <E extends Enum<E>> Coded<E> of(Class<E> values, String name) {
        for (E value : values.getEnumConstants()) {
            if (value.name().equals(name)) {
                return new Coded<>(name, Optional.of(value));
            }
        }
        return new Coded<>(name, Optional.<E>empty());
    }

    public boolean is(E other) {
        return value.isPresent() && value.get() == other;
    }
}
