package org.eligo.search;

import java.util.Optional;

/**
 * A city as sites name it.
 *
 * @param point of one of its sites, of most of them where there is a majority
 */
public record NamedPlace(String city, Optional<String> state, Optional<String> country, Optional<GeoPoint> point) {

    /** City, state and country, as far as they are known; a state that is called as its city is not named again. */
    public String name() {
        return city
                + state.filter(s -> !s.equals(city)).map(s -> ", " + s).orElse("")
                + country.map(c -> ", " + c).orElse("");
    }
}
