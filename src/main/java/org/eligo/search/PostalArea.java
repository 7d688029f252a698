package org.eligo.search;

import java.util.Optional;

/**
 * A postal code in a country, and where the sites that have it are.
 *
 * @param code capital letters and digits, without what stands between them
 * @param city of one of its sites, as its record writes it; so is the state
 * @param point of one of its sites, of most of them where there is a majority
 */
public record PostalArea(
        String code, Optional<String> city, Optional<String> state, Optional<String> country, GeoPoint point) {}
