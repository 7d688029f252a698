package org.eligo.study;

import java.util.Optional;

/**
 * A point on Earth. The registry gives a site the point of its city, not of the building.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    /** The mean radius of the sphere that distances are taken on, in metres (IUGG). */
    private static final double EARTH_RADIUS = 6_371_008.7714;

    public GeoPoint {
        if (!isPoint(latitude, longitude)) {
            throw new IllegalArgumentException(
                    "A point on Earth has a latitude from -90 to 90 and a longitude from -180 to 180, not " + latitude
                            + " and " + longitude + ".");
        }
    }

    /** The point; empty where the numbers are none. */
    public static Optional<GeoPoint> of(double latitude, double longitude) {
        return isPoint(latitude, longitude) ? Optional.of(new GeoPoint(latitude, longitude)) : Optional.empty();
    }

    private static boolean isPoint(double latitude, double longitude) {
        return latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;
    }

    /** Along the great circle, in metres (haversine formula). */
    public double metresTo(GeoPoint other) {
        double north = Math.toRadians(latitude);
        double otherNorth = Math.toRadians(other.latitude);
        double halfNorth = Math.sin((otherNorth - north) / 2);
        double halfEast = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double a = halfNorth * halfNorth + Math.cos(north) * Math.cos(otherNorth) * halfEast * halfEast;
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
