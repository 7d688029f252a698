package org.eligo.gazetteer;

import java.util.Optional;

/**
 * A city as sites name it, and how much is done there.
 *
 * @param studies that have a site there
 */
public record StudiedCity(String city, Optional<String> state, Optional<String> country, long studies) {}
