package org.eligo.search;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A site of a study that was found.
 *
 * @param position in the record's list of locations, from 0
 * @param point where it is, to a millionth of a degree
 * @param metres from the point that was asked for; absent where there is none, or the site has none
 */
public record SiteHit(int position, Optional<GeoPoint> point, OptionalDouble metres) {}
