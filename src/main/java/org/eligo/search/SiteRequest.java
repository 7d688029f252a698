package org.eligo.search;

import java.util.Optional;

/**
 * Which sites come with each hit.
 *
 * @param sites what a site must be; asked of one site, as inside {@link Query.AtOneSite}
 * @param from the nearest to this point come first, those without a point last; absent: in the order of the record
 * @param limit how many at most for each hit, 1 to {@link #MAX}
 */
public record SiteRequest(Query sites, Optional<GeoPoint> from, int limit) {

    /** More sites than this do not come with one hit. */
    public static final int MAX = 100;

    public SiteRequest {
        if (limit < 1 || limit > MAX) {
            throw new IllegalArgumentException("A hit has 1 to " + MAX + " sites, not " + limit + ".");
        }
    }
}
