package org.eligo.search;

import java.util.List;
import java.util.Optional;

/**
 * The distinct points of sites.
 *
 * @param points the first of them: most studies first, then most sites, then north to south, then west to east
 * @param distinct how many points there are in all
 * @param sites how many sites match, with a point or without
 */
public record SitePoints(List<At> points, int distinct, long sites) {

    /**
     * One point.
     *
     * @param sites matching sites there
     * @param studies studies with a matching site there
     * @param city of one of the sites there, as its record writes it; so are state and country
     */
    public record At(
            GeoPoint point,
            long sites,
            long studies,
            Optional<String> city,
            Optional<String> state,
            Optional<String> country) {}

    public SitePoints {
        points = List.copyOf(points);
    }
}
