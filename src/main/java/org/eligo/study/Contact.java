package org.eligo.study;

import java.util.Optional;

/**
 * Somebody to ask.
 *
 * @param name degree and role included, as written
 * @param role the registry's name of it
 */
public record Contact(
        Optional<String> name,
        Optional<String> role,
        Optional<String> phone,
        Optional<String> extension,
        Optional<String> email) {

    /** There is a way to reach them. */
    public boolean isReachable() {
        return phone.isPresent() || email.isPresent();
    }
}
