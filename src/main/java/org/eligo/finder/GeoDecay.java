package org.eligo.finder;

import org.eligo.search.Decay;

/** A score that falls with the distance of the nearest site from the place that the filter names. */
public record GeoDecay(Decay decay) {

    /** With more hits than this, distance does not change the score. */
    public static final long MAX_HITS = 10_000;
}
