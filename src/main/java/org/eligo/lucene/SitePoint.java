package org.eligo.lucene;

import org.apache.lucene.geo.GeoEncodingUtils;
import org.eligo.search.GeoPoint;

/** A point in eight bytes, to about a centimetre. */
final class SitePoint {

    private SitePoint() {}

    static long pack(double latitude, double longitude) {
        return (long) GeoEncodingUtils.encodeLatitude(latitude) << 32
                | GeoEncodingUtils.encodeLongitude(longitude) & 0xFFFF_FFFFL;
    }

    static GeoPoint unpack(long packed) {
        return new GeoPoint(
                GeoEncodingUtils.decodeLatitude((int) (packed >> 32)), GeoEncodingUtils.decodeLongitude((int) packed));
    }
}
