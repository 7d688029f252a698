package org.eligo.search;

/**
 * A place on Earth.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record GeoPoint(double latitude, double longitude) {

    /** Mean radius of the Earth; distances are on this sphere. */
    public static final double EARTH_RADIUS_METRES = 6_371_008.7714;

    public GeoPoint {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException(
                    "A place on Earth has a latitude from -90 to 90 and a longitude from -180 to 180, not " + latitude
                            + " and " + longitude + ".");
        }
    }

    /** The distance on the sphere. */
    public double metresTo(GeoPoint other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double half = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
