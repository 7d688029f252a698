package org.eligo.finder;

import org.eligo.search.GeoPoint;

/**
 * A study with a site within this distance of a place.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param metres on the sphere, above 0
 */
public record Near(double latitude, double longitude, double metres) {

    /** Of the international mile. */
    public static final double METRES_PER_MILE = 1609.344;

    public Near {
        GeoPoint unused = new GeoPoint(latitude, longitude);
        if (!(metres > 0) || metres == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("A distance is more than 0 metres, not " + metres + ".");
        }
    }

    public GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }

    public static Near miles(double latitude, double longitude, double miles) {
        return new Near(latitude, longitude, miles * METRES_PER_MILE);
    }
}
