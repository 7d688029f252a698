package org.eligo.finder;

import java.util.Optional;
import java.util.Set;
import org.eligo.search.GeoPoint;

/**
 * Which sites come with each study that is found: those that are as the filter asks (country, state, city, facility, status of the
 * location, distance), and have one of the statuses besides.
 *
 * @param statuses of {@code LocationStatus}; empty: any, or none
 * @param from the nearest to this come first; absent: the place of the filter's distance, where it has one, else as in the record
 * @param limit how many at most for each study
 */
public record SiteWish(Set<String> statuses, Optional<GeoPoint> from, int limit) {

    public SiteWish {
        statuses = Set.copyOf(statuses);
    }
}
