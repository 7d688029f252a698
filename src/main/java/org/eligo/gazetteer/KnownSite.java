package org.eligo.gazetteer;

import java.util.Optional;
import org.eligo.study.GeoPoint;

/** A site whose point is known: what the gazetteer learns cities and postal codes from. */
public record KnownSite(
        Optional<String> city,
        Optional<String> state,
        Optional<String> postalCode,
        Optional<String> country,
        GeoPoint point) {}
