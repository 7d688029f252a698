package org.eligo.lucene;

import org.apache.lucene.geo.GeoEncodingUtils;
import org.eligo.search.GeoPoint;

/** A point in eight bytes, to a millionth of a degree (a tenth of a metre). */
final class SitePoint {

    private SitePoint() {}

    static long pack(double latitude, double longitude) {
        return ((long) GeoEncodingUtils.encodeLatitude(latitude) << 32)
                | (GeoEncodingUtils.encodeLongitude(longitude) & 0xFFFF_FFFFL);
    }

    static GeoPoint unpack(long packed) {
        return new GeoPoint(
                rounded(GeoEncodingUtils.decodeLatitude((int) (packed >> 32))),
                rounded(GeoEncodingUtils.decodeLongitude((int) packed)));
    }

    /** What was written with six decimals or fewer comes back as it was. */
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
