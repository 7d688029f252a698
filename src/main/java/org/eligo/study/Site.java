package org.eligo.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place where a study runs.
 *
 * @param point of the city, as the registry gives it
 */
public record Site(
        Optional<String> facility,
        Optional<Coded<Status>> status,
        Optional<String> city,
        Optional<String> state,
        Optional<String> zip,
        Optional<String> country,
        Optional<GeoPoint> point,
        List<Contact> contacts) {

    public Site {
        contacts = List.copyOf(contacts);
    }

    /** City, state and postal code, as far as they are known, on one line. */
    public String place() {
        List<String> parts = new ArrayList<>();
        city.ifPresent(parts::add);
        state.ifPresent(parts::add);
        zip.ifPresent(parts::add);
        return String.join(", ", parts);
    }
}
